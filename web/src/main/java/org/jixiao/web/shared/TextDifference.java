package org.jixiao.web.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts side by side, cut where the one reads otherwise than the other.
 *
 * @param before the whole of the former text, in pieces
 * @param after the same of the latter
 */
public record TextDifference(List<Piece> before, List<Piece> after) {

    /** Shorter ones are seen at a glance. */
    private static final int SHORT = 12;

    /** Texts that have less than this in common are other texts, in parts of one. */
    private static final double ALIKE = 0.3;

    /**
     * One piece.
     *
     * @param differs whether the other text does not have it
     */
    public record Piece(String text, boolean differs) {}

    public static TextDifference of(String before, String after) {
        if (before.length() < SHORT || after.length() < SHORT) {
            return whole(before, after);
        }
        List<String> former = TextWords.of(before);
        List<String> latter = TextWords.of(after);
        CommonWords common = CommonWords.of(former, latter);
        return common.count() < ALIKE * Math.max(former.size(), latter.size())
                ? whole(before, after)
                : new TextDifference(
                        pieces(former, common.former()), pieces(latter, common.latter()));
    }

    private static TextDifference whole(String before, String after) {
        boolean differs = !before.equals(after);
        return new TextDifference(one(before, differs), one(after, differs));
    }

    private static List<Piece> one(String text, boolean differs) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, differs));
    }

    private static List<Piece> pieces(List<String> words, boolean[] common) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || common[at] != common[from]) {
                pieces.add(new Piece(String.join("", words.subList(from, at)), !common[from]));
                from = at;
            }
        }
        return pieces;
    }

    /** Whether some of the former text has stayed. */
    public boolean partly() {
        return before.size() > 1 || after.size() > 1;
    }
}
