package org.jixiao.infrastructure.table.rows;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.AmountText;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jixiao.infrastructure.table.wording.ColumnWord;
import org.jspecify.annotations.Nullable;

/**
 * Finds the heading row, or the two or three that are one: a name over several columns has theirs
 * below it.
 */
public final class HeaderRows {

    public static final int MOST = 3;
    private static final int LONGEST_NAME = 20;

    /** Fewer known names above others are a title or a row of data. */
    private static final int FEWEST_ABOVE = 3;

    private HeaderRows() {}

    /** What tells the columns of a heading row; null where the row is none. */
    public interface Columns<T extends Object> {
        @Nullable T of(TextRecord row);
    }

    /**
     * @param first the index of its first row
     * @param next the index of the row below it
     */
    public record Found<T>(T columns, int first, int next) {}

    public static <T> @Nullable Found<T> find(List<TextRecord> records, Columns<T> columns) {
        for (int i = 0; i < records.size(); i++) {
            Found<T> found = at(records, i, columns);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The one that begins there, null where none does. */
    public static <T> @Nullable Found<T> at(
            List<TextRecord> records, int first, Columns<T> columns) {
        for (int rows = heightAt(records, first); rows > 0; rows--) {
            T found = columns.of(joined(records.subList(first, first + rows)));
            if (found != null) {
                return new Found<>(found, first, first + rows);
            }
        }
        return null;
    }

    /** How many rows the heading row may have that begins there; 0 behind the last row. */
    static int heightAt(List<TextRecord> records, int first) {
        if (first >= records.size() || known(records.get(first)) < FEWEST_ABOVE) {
            return Math.min(1, records.size() - first);
        }
        int height = 1;
        while (height < MOST
                && first + height < records.size()
                && isBelow(records.get(first + height))) {
            height++;
        }
        return height;
    }

    /** Whether a row may be the lower part of a heading row: names of columns, and few of them. */
    private static boolean isBelow(TextRecord row) {
        long filled = row.filledCells();
        boolean names =
                row.cells().stream()
                        .allMatch(
                                cell ->
                                        cell.text().length() <= LONGEST_NAME
                                                && !(AmountText.read(cell.text())
                                                        instanceof AmountText.Figure));
        boolean subtotal =
                row.cell(0).isBlank() && ColumnMap.squeezed(row).contains(ColumnWord.SUBTOTAL);
        return names && filled > 0 && (subtotal || known(row) * 2L >= filled);
    }

    private static int known(TextRecord row) {
        return (int) ColumnMap.squeezed(row).stream().filter(ColumnWord::isKnown).count();
    }

    /**
     * As one row: what stands lowest names a column, unless it only says more of the name above.
     */
    public static TextRecord joined(List<TextRecord> rows) {
        TextRecord joined = rows.getFirst();
        for (TextRecord below : rows.subList(1, rows.size())) {
            List<String> upper = ColumnMap.squeezed(joined);
            List<String> lower = ColumnMap.squeezed(below);
            List<SourceText> cells = new ArrayList<>();
            for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
                String name =
                        ColumnWord.below(
                                i < upper.size() ? upper.get(i) : "",
                                i < lower.size() ? lower.get(i) : "");
                cells.add(SourceText.ofRow(below.line(), name));
            }
            joined = new TextRecord(below.line(), cells);
        }
        return joined;
    }
}
