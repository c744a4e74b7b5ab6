package org.jixiao.infrastructure.project;

import java.util.Optional;
import org.jixiao.application.project.Snippet;

/** Cuts the piece out of a text that shows a word in its line. */
final class Snippets {

    private static final int AROUND = 24;

    private Snippets() {}

    /**
     * @param words folded
     */
    static Optional<Snippet> first(String content, String[] words) {
        String folded = SearchText.folded(content);
        for (String word : words) {
            int at = folded.indexOf(word);
            if (at >= 0) {
                return Optional.of(around(content, at, at + word.length()));
            }
        }
        return Optional.empty();
    }

    private static Snippet around(String content, int from, int to) {
        int lineStart = content.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
        int lineEnd = content.indexOf('\n', to) < 0 ? content.length() : content.indexOf('\n', to);
        int start = Math.max(Math.min(lineStart, from), from - AROUND);
        int end = Math.min(lineEnd, to + AROUND);
        return new Snippet(
                (start > lineStart ? "…" : "") + content.substring(start, from),
                content.substring(from, to),
                content.substring(to, end) + (end < lineEnd ? "…" : ""));
    }
}
