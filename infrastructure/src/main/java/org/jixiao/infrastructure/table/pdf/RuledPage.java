package org.jixiao.infrastructure.table.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jixiao.infrastructure.table.pdf.PdfRulings.Ruling;
import org.jspecify.annotations.Nullable;

/** A page whose lines say where rows and columns are. */
final class RuledPage {

    /** Lines so near to each other are one. */
    private static final float NEAR = 2;

    private static final float LOWEST_ROW = 5;

    private final PdfPage page;
    private final List<Float> heights;

    RuledPage(PdfPage page) {
        this.page = page;
        this.heights = heights(page.rulings().across());
    }

    private static List<Float> heights(List<Ruling> rulings) {
        TreeSet<Float> all = new TreeSet<>();
        rulings.forEach(ruling -> all.add(ruling.at()));
        List<Float> heights = new ArrayList<>();
        for (float height : all) {
            if (heights.isEmpty() || height - heights.getLast() > NEAR) {
                heights.add(height);
            }
        }
        return heights;
    }

    /** Null without a header row between two lines. */
    @Nullable PdfColumns columns() {
        for (int i = 0; i + 1 < heights.size(); i++) {
            float top = heights.get(i);
            float bottom = heights.get(i + 1);
            List<PdfGlyph> glyphs = between(top, bottom);
            List<Float> edges = bottom - top < LOWEST_ROW ? List.of() : edges(top, bottom);
            PdfColumns found =
                    edges.size() < 8 || glyphs.isEmpty()
                            ? null
                            : PdfColumns.of(edges, glyphs, top, bottom);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The columns of the page before, where this page's lines stand; it has no header row. */
    PdfColumns goingOn(PdfColumns before) {
        float top =
                page.rulings().down().stream()
                        .map(Ruling::from)
                        .min(Comparator.naturalOrder())
                        .orElse(0f);
        float first =
                heights.stream()
                        .filter(height -> height > top + LOWEST_ROW)
                        .findFirst()
                        .orElse(top);
        List<Float> edges = edges(top, first);
        boolean same = edges.size() == before.edges().size();
        return new PdfColumns(same ? edges : before.edges(), before.map(), top, top);
    }

    /** Where lines from top to bottom stand between two heights. */
    private List<Float> edges(float top, float bottom) {
        TreeSet<Float> all = new TreeSet<>();
        for (Ruling ruling : page.rulings().down()) {
            float shared = Math.min(bottom, ruling.to()) - Math.max(top, ruling.from());
            if (shared > (bottom - top) * 0.6f) {
                all.add(ruling.at());
            }
        }
        List<Float> edges = new ArrayList<>();
        for (float edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > NEAR) {
                edges.add(edge);
            }
        }
        return edges;
    }

    /** The rows below the header: what stands between lines that cross name and total. */
    List<List<PdfGlyph>> rows(PdfColumns columns) {
        List<Float> ends = ends(columns);
        List<List<PdfGlyph>> rows = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i++) {
            List<PdfGlyph> row =
                    between(ends.get(i), ends.get(i + 1)).stream()
                            .filter(glyph -> columns.columnOf(glyph) >= 0)
                            .toList();
            if (row.stream().anyMatch(glyph -> !glyph.isBlank())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<Float> ends(PdfColumns columns) {
        float name = columns.middle(columns.map().name());
        float total = columns.middle(columns.map().amounts().getFirst());
        List<Float> ends = new ArrayList<>(List.of(columns.bottom()));
        for (float height : heights) {
            if (height > ends.getLast() + NEAR && crosses(height, name) && crosses(height, total)) {
                ends.add(height);
            }
        }
        float lowest =
                page.rulings().down().stream()
                        .map(Ruling::to)
                        .max(Comparator.naturalOrder())
                        .orElse(0f);
        if (lowest > ends.getLast() + LOWEST_ROW) {
            ends.add(lowest);
        }
        return ends;
    }

    private boolean crosses(float height, float x) {
        return page.rulings().across().stream()
                .anyMatch(
                        ruling ->
                                Math.abs(ruling.at() - height) <= NEAR
                                        && ruling.from() <= x
                                        && x <= ruling.to());
    }

    private List<PdfGlyph> between(float top, float bottom) {
        return page.glyphs().stream()
                .filter(glyph -> glyph.heart() > top && glyph.heart() <= bottom)
                .toList();
    }
}
