package org.jixiao.infrastructure.table.word;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.ColumnMap;

/**
 * A row of a table in a .docx, or a paragraph outside of tables as a row of one cell.
 *
 * @param line which of all rows of all tables it is
 * @param table which table it belongs to, 0 for a paragraph outside
 * @param cells one for each column of the grid
 */
record WordRow(int line, int table, List<Cell> cells) {

    /**
     * @param spanned how many columns it takes; the others are blank cells
     * @param continued whether it is the lower part of a cell that began in a row above
     */
    record Cell(String text, int spanned, boolean continued) {

        static final Cell BLANK = new Cell("", 1, false);

        /** The lower part below this one; a heading over several columns gives way to theirs. */
        Cell and(Cell below) {
            if (text.isEmpty() || spanned > 1 && !below.text.isEmpty()) {
                return new Cell(below.text, spanned, continued);
            }
            String both = below.text.isEmpty() ? text : text + "\n" + below.text;
            return new Cell(both, spanned, continued);
        }
    }

    boolean isContinued(int column) {
        return column < cells.size() && cells.get(column).continued();
    }

    boolean hasContinued() {
        return cells.stream().anyMatch(Cell::continued);
    }

    /** This row with one below it that goes on in its cells. */
    WordRow and(WordRow below) {
        List<Cell> joined = new ArrayList<>();
        for (int i = 0; i < Math.max(cells.size(), below.cells.size()); i++) {
            joined.add(cell(i).and(below.cell(i)));
        }
        return new WordRow(line, table, joined);
    }

    private Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    TextRecord record() {
        return new TextRecord(
                line, cells.stream().map(cell -> SourceText.ofRow(line, cell.text())).toList());
    }

    /** With the cells of one order of columns put into another one. */
    WordRow reordered(ColumnMap from, ColumnMap to) {
        List<Cell> ordered = new ArrayList<>();
        for (int i = 0; i < to.width(); i++) {
            ordered.add(Cell.BLANK);
        }
        ordered.set(to.name(), cell(from.name()));
        ordered.set(to.statement(), cell(from.statement()));
        ordered.set(to.indicators(), cell(from.indicators()));
        for (int i = 0; i < to.amounts().size(); i++) {
            ordered.set(to.amounts().get(i), cell(from.amounts().get(i)));
        }
        return new WordRow(line, table, ordered);
    }
}
