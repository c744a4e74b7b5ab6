package org.jixiao.infrastructure.print;

import java.util.List;

/**
 * A table with ruled cells.
 *
 * @param widths of the columns, in proportion to each other
 * @param header rows repeated on every page
 * @param rows which may go on on the next page
 */
public record Grid(List<Integer> widths, List<Row> header, List<Row> rows)
        implements PrintedDocument.Block {

    public Grid {
        widths = List.copyOf(widths);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Cells from left to right; together they span all columns. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /**
     * @param span how many columns it takes
     */
    public record Cell(String text, Align align, int span) {

        public static Cell left(String text) {
            return new Cell(text, Align.LEFT, 1);
        }

        public static Cell right(String text) {
            return new Cell(text, Align.RIGHT, 1);
        }

        public static Cell center(String text) {
            return new Cell(text, Align.CENTER, 1);
        }

        public Cell over(int columns) {
            return new Cell(text, align, columns);
        }
    }

    /** Where the lines of a cell stand. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }
}
