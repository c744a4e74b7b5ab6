package org.jixiao.infrastructure.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Damages a PDF inside: its objects, what they refer to, and the steps that draw a page. */
final class PdfDamage {

    private static final List<String> VALUES = Words.of("pdf-values");

    private static final List<String> STEPS = Words.of("pdf-steps");

    private PdfDamage() {}

    static byte[] of(PdfPieces whole, Chance chance) {
        PdfPieces damaged = whole.copy();
        for (int i = chance.few(6); i > 0; i--) {
            once(damaged.all(), chance);
        }
        byte[] written = damaged.written(!chance.oneIn(4));
        return chance.oneIn(30) ? ByteDamage.of(written, written, chance) : written;
    }

    private static void once(List<PdfPieces.Piece> pieces, Chance chance) {
        int at = chance.below(pieces.size());
        PdfPieces.Piece piece = pieces.get(at);
        switch (chance.below(16)) {
            case 0 -> pieces.remove(at);
            case 1 -> pieces.set(at, piece.showing(chance.of(pieces).stream()));
            case 2, 3, 4 -> pieces.set(at, piece.with(referring(piece.dictionary(), chance)));
            case 5, 6, 7 -> pieces.set(at, piece.with(valued(piece.dictionary(), chance)));
            case 8 -> pieces.set(at, piece.with(chance.of(pieces).dictionary()));
            case 9 -> pieces.set(at, piece.with(deep(chance)));
            default -> content(pieces, chance);
        }
        if (pieces.isEmpty()) {
            pieces.add(piece);
        }
    }

    /** Somewhere in there, a reference leads to another object: to itself, in a circle. */
    private static String referring(String dictionary, Chance chance) {
        int at = dictionary.indexOf(" 0 R", chance.below(dictionary.length()));
        int from = at;
        while (from > 0 && Character.isDigit(dictionary.charAt(from - 1))) {
            from--;
        }
        return at < 0
                ? valued(dictionary, chance)
                : dictionary.substring(0, from) + (1 + chance.below(40)) + dictionary.substring(at);
    }

    private static String valued(String dictionary, Chance chance) {
        int name = dictionary.indexOf('/', chance.below(dictionary.length()));
        int from = name < 0 ? -1 : dictionary.indexOf(' ', name);
        if (from < 0) {
            return dictionary + chance.of(VALUES);
        }
        int to = from + 1;
        while (to < dictionary.length() && " /\n>".indexOf(dictionary.charAt(to)) < 0) {
            to++;
        }
        return dictionary.substring(0, from + 1) + chance.of(VALUES) + dictionary.substring(to);
    }

    private static String deep(Chance chance) {
        int depth = chance.oneIn(5) ? 100_000 : 500;
        return switch (chance.below(3)) {
            case 0 -> "[".repeat(depth) + "]".repeat(depth);
            case 1 -> "<</A ".repeat(depth) + ">>".repeat(depth);
            default -> "(".repeat(depth);
        };
    }

    /** The steps of a page, or of a map of characters. */
    private static void content(List<PdfPieces.Piece> pieces, Chance chance) {
        for (int i = 0; i < pieces.size(); i++) {
            PdfPieces.Piece piece = pieces.get(i);
            if (piece.isContent() || piece.stream().contains("bfchar") && chance.oneIn(8)) {
                pieces.set(i, piece.showing(steps(piece.stream(), chance)));
            }
        }
    }

    private static String steps(String stream, Chance chance) {
        List<String> steps = new ArrayList<>(List.of(stream.split("\n")));
        int at = chance.below(steps.size());
        switch (chance.below(9)) {
            case 0 -> steps.remove(at);
            case 1, 2 -> steps.add(at, chance.of(STEPS));
            case 3 -> steps.add(at, steps.get(chance.below(steps.size())));
            case 4 -> java.util.Collections.swap(steps, at, chance.below(steps.size()));
            case 5 -> steps.set(at, steps.get(at).replaceFirst("-?[0-9.]+", chance.of(VALUES)));
            case 6 ->
                    steps.add(at, (chance.of(STEPS) + "\n").repeat(chance.oneIn(40) ? 50_000 : 9));
            case 7 -> steps.set(at, steps.get(at).replace('0', (char) ('0' + chance.below(10))));
            default -> steps.subList(at, steps.size()).clear();
        }
        return String.join("\n", steps);
    }
}
