package org.jixiao.infrastructure.project;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.domain.project.Sheet;

/**
 * Text as it is looked up: in small letters and half width, cut into neighbouring pairs and
 * triples.
 */
final class SearchText {

    private static final int FULL_WIDTH_SHIFT = 0xFEE0;
    private static final int WORD_BITS = 16;
    private static final int WORD_MASK = 0xFFFF;
    private static final int PAIR = 2;
    private static final int TRIPLE = 3;
    private static final int SPREAD = 0x9E3779B1;

    private SearchText() {}

    /** Everything of a project that can be found, one matter to a line. */
    static String content(String code, Sheet sheet) {
        Stream<String> indicators =
                sheet.indicators().stream()
                        .flatMap(
                                row ->
                                        Stream.of(
                                                row.name(),
                                                row.periodValue().raw(),
                                                row.annualValue().raw()));
        return Stream.concat(Stream.of(code, sheet.name(), sheet.targetStatement()), indicators)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Keeps the length, so that a place in the folded text is the same place in the text. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            folded.append(Character.toLowerCase(halfWidth(text.charAt(at))));
        }
        return folded.toString();
    }

    private static char halfWidth(char character) {
        if (character == '\u3000') {
            return ' ';
        }
        return character >= '\uFF01' && character <= '\uFF5E'
                ? (char) (character - FULL_WIDTH_SHIFT)
                : character;
    }

    /** Each character, each pair and each triple of neighbours; a pair is its two 16-bit halves. */
    static int[] gramsOfContent(String folded) {
        return IntStream.concat(folded.chars(), IntStream.concat(pairs(folded), triples(folded)))
                .distinct()
                .sorted()
                .toArray();
    }

    /** What a content must have for the word to be in it. */
    static int[] gramsOfWord(String folded) {
        IntStream grams =
                switch (folded.length()) {
                    case 1 -> folded.chars();
                    case PAIR -> pairs(folded);
                    default -> triples(folded);
                };
        return grams.distinct().sorted().toArray();
    }

    private static IntStream pairs(String folded) {
        return IntStream.range(1, folded.length())
                .map(at -> folded.charAt(at - 1) << WORD_BITS | folded.charAt(at) & WORD_MASK);
    }

    private static IntStream triples(String folded) {
        return IntStream.range(2, folded.length())
                .map(at -> mixed(folded.charAt(at - 2), folded.charAt(at - 1), folded.charAt(at)));
    }

    /**
     * Three characters do not fit; two different triples have one number once in four milliards.
     */
    private static int mixed(char first, char second, char third) {
        int mixed = (first << WORD_BITS | second) * SPREAD + third;
        mixed = (mixed ^ mixed >>> 15) * SPREAD;
        return mixed ^ mixed >>> 13;
    }

    /**
     * Whether having its grams is having the word: of Chinese words it is, as hardly any text has
     * all triples of one and not the word. Numbers and codes are looked at again.
     */
    static boolean gramsAreExact(String folded) {
        return folded.length() <= TRIPLE || folded.codePoints().allMatch(Character::isIdeographic);
    }

    /** The words of a question, folded, each once. */
    static String[] words(String question) {
        return Stream.of(folded(question).strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toArray(String[]::new);
    }
}
