package org.jixiao.infrastructure.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Damages a table as text: its lines, cells, figures and the words that the readers look for. */
final class TextDamage {

    private static final int LONGEST = 400_000;

    private static final List<String> PIECES = Words.of("text");

    private static final List<String> FIGURES = Words.of("figures");

    private TextDamage() {}

    static String of(String whole, String other, Chance chance) {
        String damaged = whole;
        for (int i = chance.few(8); i > 0; i--) {
            damaged = damaged.isEmpty() ? chance.of(PIECES) : once(damaged, other, chance);
        }
        return damaged.length() > LONGEST ? damaged.substring(0, LONGEST) : damaged;
    }

    private static String once(String text, String other, Chance chance) {
        int at = chance.below(text.length());
        int to = Math.min(text.length(), at + chance.below(60));
        String head = text.substring(0, at);
        String piece = chance.of(PIECES);
        return switch (chance.below(12)) {
            case 0, 1 -> head + piece + text.substring(at);
            case 2 -> head + text.substring(to);
            case 3 -> text.substring(0, to) + text.substring(at);
            case 4 -> head + piece + text.substring(to);
            case 5 -> figure(text, at, chance);
            case 6, 7 -> lines(text, chance);
            case 8 -> head + repeated(piece, chance) + text.substring(at);
            case 9 -> head + other.substring(chance.below(other.length()));
            case 10 -> everywhere(text, chance);
            default -> chance.oneIn(3) ? head : text.substring(at);
        };
    }

    /** The next figure is another one. */
    private static String figure(String text, int from, Chance chance) {
        int at = from;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        int to = at;
        while (to < text.length() && ".,0123456789".indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return text.substring(0, at) + chance.of(FIGURES) + text.substring(to);
    }

    private static String lines(String text, Chance chance) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int one = chance.below(lines.size());
        int two = chance.below(lines.size());
        switch (chance.below(5)) {
            case 0 -> Collections.swap(lines, one, two);
            case 1 -> lines.remove(one);
            case 2 -> lines.add(two, lines.get(one));
            case 3 -> lines.addAll(one, Collections.nCopies(times(chance), lines.get(two)));
            default -> Collections.rotate(lines, one);
        }
        return String.join("\n", lines);
    }

    private static int times(Chance chance) {
        return chance.oneIn(200) ? 2000 : 1 + chance.below(8);
    }

    /** Now and then ten thousand columns, or a cell of a hundred thousand characters. */
    private static String repeated(String piece, Chance chance) {
        int times = chance.oneIn(150) ? 10_000 : 2 + chance.below(40);
        return piece.repeat(Math.min(times, LONGEST / piece.length()));
    }

    private static String everywhere(String text, Chance chance) {
        return switch (chance.below(9)) {
            case 0 -> text.replace('\t', ' ');
            case 1 -> text.replace("\n", "\r\n");
            case 2 -> text.replace('\n', '\r');
            case 3 -> text.replace(" ", "\u3000");
            case 4 -> text.replace("。", "");
            case 5 -> text.replace("    ", "");
            case 6 -> text.replace("、", "\u2060、");
            case 7 -> text.replace("\n", "");
            default -> text.replace("绩效指标", "绩 效\n指标");
        };
    }
}
