package org.jixiao.infrastructure.table.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    }

    private Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    TextRecord record() {
        Set<Integer> continued = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).continued()) {
                continued.add(i);
            }
        }
        return new TextRecord(
                line,
                cells.stream().map(cell -> SourceText.ofRow(line, cell.text())).toList(),
                continued);
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
