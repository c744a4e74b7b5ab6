package org.jixiao.infrastructure.table.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the columns of a page without lines may part: in a blank strip between two names of the
 * header. Where there are several, names and figures are aligned differently, and which strip it is
 * has to be tried.
 */
final class PlainEdges {

    /** A blank strip from left to right. */
    private record Strip(float from, float to) {

        float width() {
            return to - from;
        }

        float middle() {
            return (from + to) / 2;
        }
    }

    private interface Choice {
        float edge(float[] left, float[] right);
    }

    private final List<float[]> words;
    private final List<PdfGlyph> body;

    PlainEdges(List<float[]> words, List<List<PdfGlyph>> body) {
        this.words = words;
        this.body =
                body.stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingDouble(PdfGlyph::x))
                        .toList();
    }

    /** From the likeliest on: by the widest strip, the last one, the first one. */
    List<List<Float>> ways() {
        return List.of(edges(this::widest), edges(this::last), edges(this::first));
    }

    private List<Float> edges(Choice choice) {
        List<Float> edges = new ArrayList<>(List.of(-Float.MAX_VALUE));
        for (int i = 0; i + 1 < words.size(); i++) {
            edges.add(choice.edge(words.get(i), words.get(i + 1)));
        }
        edges.add(Float.MAX_VALUE);
        return edges;
    }

    /** In the middle of the widest strip between the middles of two words. */
    private float widest(float[] left, float[] right) {
        float middle = (left[1] + right[0]) / 2;
        float widest = 0;
        for (Strip strip : strips((left[0] + left[1]) / 2, (right[0] + right[1]) / 2)) {
            if (strip.width() > widest) {
                widest = strip.width();
                middle = strip.middle();
            }
        }
        return middle;
    }

    /** Figures stand at the right of their column, below and beside its name. */
    private float last(float[] left, float[] right) {
        float edge = (left[1] + right[0]) / 2;
        for (Strip strip : strips(left[1], right[0])) {
            edge = strip.middle();
        }
        return edge;
    }

    /** Names stand at the right of their column, figures at its left. */
    private float first(float[] left, float[] right) {
        List<Strip> strips = strips(left[1], right[0]);
        return strips.isEmpty() ? (left[1] + right[0]) / 2 : strips.getFirst().middle();
    }

    /** What no text of the table crosses between two places. */
    private List<Strip> strips(float from, float to) {
        List<Strip> strips = new ArrayList<>();
        float end = from;
        for (PdfGlyph glyph : body) {
            if (glyph.right() < from || glyph.x() > to) {
                continue;
            }
            if (glyph.x() > end) {
                strips.add(new Strip(end, glyph.x()));
            }
            end = Math.max(end, glyph.right());
        }
        if (to > end) {
            strips.add(new Strip(end, to));
        }
        return strips;
    }
}
