package org.jixiao.infrastructure.project;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.domain.project.Sheet;

/** Text as it is looked up: in small letters and half width, cut into neighbouring pairs. */
final class SearchText {

    private static final int FULL_WIDTH_SHIFT = 0xFEE0;
    private static final int WORD_BITS = 16;
    private static final int WORD_MASK = 0xFFFF;

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

    /** Each character and each pair of neighbours; of two 16-bit halves a pair is one number. */
    static int[] gramsOfContent(String folded) {
        return IntStream.concat(folded.chars(), pairs(folded)).distinct().sorted().toArray();
    }

    /** What a content must have for the word to be in it; exact for one and two characters. */
    static int[] gramsOfWord(String folded) {
        return folded.length() == 1
                ? folded.chars().toArray()
                : pairs(folded).distinct().sorted().toArray();
    }

    private static IntStream pairs(String folded) {
        return IntStream.range(1, folded.length())
                .map(at -> folded.charAt(at - 1) << WORD_BITS | folded.charAt(at) & WORD_MASK);
    }

    /** Whether having its grams is having the word. */
    static boolean gramsAreExact(String folded) {
        return folded.length() <= 2;
    }

    /** The words of a question, folded, each once. */
    static String[] words(String question) {
        return Stream.of(folded(question).strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toArray(String[]::new);
    }
}
