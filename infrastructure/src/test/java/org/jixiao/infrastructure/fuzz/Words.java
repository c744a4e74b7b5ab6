package org.jixiao.infrastructure.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Pieces that mean something to a reader, by section of {@code words.txt}. */
final class Words {

    private static final Pattern CODE = Pattern.compile("\\\\u([0-9A-F]{4})");
    private static final Map<String, List<String>> SECTIONS = read();

    private Words() {}

    static List<String> of(String section) {
        return SECTIONS.get(section);
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> current = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Corpus.FOLDER.resolve("words.txt"))) {
                if (line.matches("\\[[a-z]+(-[a-z]+)*]")) {
                    current = new ArrayList<>();
                    sections.put(line.substring(1, line.length() - 1), current);
                } else {
                    current.add(meant(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }

    private static String meant(String line) {
        String coded =
                CODE.matcher(line)
                        .replaceAll(
                                found ->
                                        java.util.regex.Matcher.quoteReplacement(
                                                String.valueOf(
                                                        (char)
                                                                Integer.parseInt(
                                                                        found.group(1), 16))));
        return coded.replace("\\t", "\t")
                .replace("\\n", "\n")
                .replace("\\f", "\f")
                .replace("\\s", " ")
                .replace("\\\\", "\\");
    }
}
