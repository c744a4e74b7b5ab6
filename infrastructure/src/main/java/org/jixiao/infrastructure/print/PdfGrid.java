package org.jixiao.infrastructure.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Prints a grid: its header on every page, its rows going on where a page ends. */
final class PdfGrid {

    private static final float PAD = 3;

    /** A row lower than this is not broken. */
    private static final float LOW = 120;

    private static final int FEWEST_LINES = 2;

    private final PdfPages pages;
    private final Grid grid;
    private final float[] edges;

    private PdfGrid(PdfPages pages, Grid grid) {
        this.pages = pages;
        this.grid = grid;
        this.edges = new float[grid.widths().size() + 1];
        double all = grid.widths().stream().mapToInt(Integer::intValue).sum();
        edges[0] = pages.left();
        for (int i = 0; i < grid.widths().size(); i++) {
            edges[i + 1] = edges[i] + (float) (pages.width() * grid.widths().get(i) / all);
        }
    }

    static void print(PdfPages pages, Grid grid) throws IOException {
        PdfGrid printer = new PdfGrid(pages, grid);
        printer.header();
        for (Grid.Row row : grid.rows()) {
            printer.flow(row);
        }
    }

    private void header() throws IOException {
        for (Grid.Row row : grid.header()) {
            List<SetCell> cells = set(row);
            draw(cells, mostLines(cells));
        }
    }

    private void flow(Grid.Row row) throws IOException {
        List<SetCell> cells = set(row);
        boolean fresh = false;
        while (mostLines(cells) > fitting()) {
            int fitting = Math.max(1, fitting());
            boolean worth = height(mostLines(cells)) > LOW && fitting >= atLeast(cells);
            if (worth || fresh) {
                draw(cells, fitting);
                cells = cells.stream().map(cell -> cell.from(fitting)).toList();
            }
            pages.next();
            header();
            fresh = true;
        }
        draw(cells, mostLines(cells));
    }

    /** So many lines of a cell have room on this page. */
    private int fitting() {
        return (int) ((pages.rest() - 2 * PAD) / PdfPages.LEADING);
    }

    /** Figures are not torn apart. */
    private static int atLeast(List<SetCell> cells) {
        return cells.stream()
                .filter(cell -> cell.align() == Grid.Align.RIGHT)
                .mapToInt(cell -> cell.lines().size())
                .reduce(FEWEST_LINES, Math::max);
    }

    private static int mostLines(List<SetCell> cells) {
        return cells.stream().mapToInt(cell -> cell.lines().size()).reduce(1, Math::max);
    }

    private static float height(int lines) {
        return lines * PdfPages.LEADING + 2 * PAD;
    }

    private List<SetCell> set(Grid.Row row) {
        List<SetCell> cells = new ArrayList<>();
        int column = 0;
        for (Grid.Cell cell : row.cells()) {
            float left = edges[column];
            column += cell.span();
            float right = edges[column];
            double width = (right - left - 2 * PAD) / PdfPages.SIZE;
            List<String> lines = LineBreaks.of(cell.text(), width, pages.font()::width);
            cells.add(new SetCell(lines, cell.align(), left, right));
        }
        return cells;
    }

    private void draw(List<SetCell> cells, int lines) throws IOException {
        float top = pages.y();
        float bottom = top - height(lines);
        for (SetCell cell : cells) {
            float baseline = top - PAD - PdfPages.SIZE;
            for (String line : cell.lines().subList(0, Math.min(lines, cell.lines().size()))) {
                pages.text(line, cell.x(line, pages.font()), baseline, PdfPages.SIZE);
                baseline -= PdfPages.LEADING;
            }
            pages.rule(cell.left(), top, cell.left(), bottom);
        }
        pages.rule(cells.getLast().right(), top, cells.getLast().right(), bottom);
        pages.rule(pages.left(), top, cells.getLast().right(), top);
        pages.rule(pages.left(), bottom, cells.getLast().right(), bottom);
        pages.down(height(lines));
    }

    /** A cell broken into lines. */
    private record SetCell(List<String> lines, Grid.Align align, float left, float right) {

        SetCell from(int line) {
            List<String> rest = lines.subList(Math.min(line, lines.size()), lines.size());
            return new SetCell(rest, align, left, right);
        }

        double x(String line, PdfFont font) {
            double free = right - left - 2 * PAD - font.width(line) * PdfPages.SIZE;
            return switch (align) {
                case LEFT -> left + PAD;
                case CENTER -> left + PAD + Math.max(0, free / 2);
                case RIGHT -> left + PAD + Math.max(0, free);
            };
        }
    }
}
