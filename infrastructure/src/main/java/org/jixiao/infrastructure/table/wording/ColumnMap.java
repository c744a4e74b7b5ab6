package org.jixiao.infrastructure.table.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.infrastructure.table.source.DelimitedText;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jspecify.annotations.Nullable;

/** Which cell holds which of the seven columns; found by the words of the heading row. */
public record ColumnMap(int name, List<Integer> amounts, int statement, int indicators, int width) {

    /** The column names as printed, in order. */
    public static final List<String> PRINTED =
            List.of("项目名称（资金使用单位）", "总计", "财政拨款", "财政专户拨款", "其他资金", "绩效目标", "绩效指标");

    private static final int LONGEST_HEADER = 400;

    /**
     * Null when the row is not the heading row.
     *
     * @throws org.jixiao.application.table.UnreadableTable when its amounts are not in 万元
     */
    public static @Nullable ColumnMap of(TextRecord row) {
        List<String> cells = squeezed(row);
        int name = ColumnWord.NAME.in(cells);
        List<Integer> amounts = ColumnWord.amounts(cells);
        int statement = ColumnWord.STATEMENT.in(cells);
        int indicators = ColumnWord.INDICATORS.in(cells);
        boolean complete = name >= 0 && statement >= 0 && indicators >= 0 && !amounts.contains(-1);
        if (!complete) {
            return null;
        }
        AmountUnit.requireWan(cells, amounts);
        ColumnWord.requireOnce(cells, amounts);
        ColumnWord.requireOnce(cells, List.of(name, statement, indicators));
        ColumnWord.requireAlone(
                cells, ColumnWord.NAME, ColumnWord.STATEMENT, ColumnWord.INDICATORS);
        return new ColumnMap(name, amounts, statement, indicators, cells.size());
    }

    /** The columns that are read. */
    public Set<Integer> all() {
        Set<Integer> all = new HashSet<>(amounts);
        all.addAll(List.of(name, statement, indicators));
        return all;
    }

    /** The cells of a row that may be the heading row. */
    public static List<String> squeezed(TextRecord row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size() && i < 100; i++) {
            String cell = row.cell(i);
            cells.add(cell.length() > LONGEST_HEADER ? "" : LooseText.squeeze(cell));
        }
        return cells;
    }

    /**
     * Whether a line of text is the heading row: its cells are the column names in any order, or,
     * where blanks do not tell cells apart, it holds all of them in the printed order.
     */
    public static boolean isHeaderLine(String line) {
        if (line.length() > LONGEST_HEADER || line.isBlank()) {
            return false;
        }
        return separatorOf(line) != null || isInPrintedOrder(line);
    }

    /** What stands between the cells of a heading row; null when they are not told apart. */
    public static @Nullable Character separatorOf(String header) {
        for (char separator : DelimitedText.SEPARATORS) {
            if (header.indexOf(separator) >= 0
                    && DelimitedText.read(header, separator, 0).stream()
                            .anyMatch(row -> of(row) != null)) {
                return separator;
            }
        }
        return null;
    }

    private static boolean isInPrintedOrder(String line) {
        String squeezed = LooseText.squeeze(line);
        int at = squeezed.indexOf("项目名称");
        for (String word : PRINTED.subList(1, PRINTED.size())) {
            at = at < 0 ? -1 : squeezed.indexOf(word, at + 1);
        }
        return at >= 0;
    }
}
