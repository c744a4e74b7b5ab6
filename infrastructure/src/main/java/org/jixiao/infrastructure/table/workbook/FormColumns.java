package org.jixiao.infrastructure.table.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.AmountText;
import org.jixiao.infrastructure.table.wording.AmountUnit;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jixiao.infrastructure.table.wording.ColumnWord;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jspecify.annotations.Nullable;

/** Which cell holds which column of a form, where each indicator has a row; -1 where none does. */
record FormColumns(
        int unit,
        int name,
        List<Integer> amounts,
        int statement,
        int level1,
        int code,
        int item,
        int period,
        int annual) {

    /** Null when the row is not the heading row of a form. */
    static @Nullable FormColumns of(TextRecord row) {
        List<String> cells = ColumnMap.squeezed(row);
        int name = ColumnWord.NAME.in(cells);
        int item = ColumnWord.ITEM.in(cells);
        List<Integer> amounts = ColumnWord.amounts(cells);
        FormColumns columns =
                new FormColumns(
                        ColumnWord.UNIT.in(cells),
                        name,
                        amounts,
                        ColumnWord.STATEMENT.in(cells),
                        ColumnWord.LEVEL_1.in(cells),
                        ColumnWord.CODE.in(cells),
                        item,
                        ColumnWord.PERIOD.in(cells),
                        ColumnWord.ANNUAL.in(cells));
        boolean money = amounts.stream().anyMatch(column -> column >= 0);
        boolean whole = columns.statement >= 0 && columns.annual >= 0 && columns.code >= 0;
        if (name < 0 || item < 0 || !money || !whole) {
            return null;
        }
        AmountUnit.requireWan(cells, amounts);
        ColumnWord.requireOnce(cells, amounts);
        ColumnWord.requireOnce(cells, List.of(name, columns.statement, item, columns.annual));
        ColumnWord.requireAlone(
                cells,
                ColumnWord.NAME,
                ColumnWord.STATEMENT,
                ColumnWord.ITEM,
                ColumnWord.PERIOD,
                ColumnWord.ANNUAL);
        return columns;
    }

    /** Of amounts and period values those without a column. */
    Set<String> absent() {
        Set<String> absent = new HashSet<>();
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i) < 0) {
                absent.add(RawRow.AMOUNTS.get(i));
            }
        }
        if (period < 0) {
            absent.add(ImportedProject.PERIOD_VALUES);
        }
        return absent;
    }

    /** Those that say something of the project or of its indicator. */
    List<Integer> all() {
        return Stream.of(List.of(unit, name, statement), amounts, ofIndicator())
                .flatMap(List::stream)
                .toList();
    }

    List<Integer> ofIndicator() {
        return List.of(level1, code, item, period, annual);
    }

    boolean hasNoAmount(TextRecord row) {
        return amounts.stream().noneMatch(column -> isFilled(row, column));
    }

    /** Other texts may stand in the columns of the amounts, as in a heading. */
    boolean hasNoFigure(TextRecord row) {
        return amounts.stream()
                .noneMatch(
                        column -> AmountText.read(text(row, column)) instanceof AmountText.Figure);
    }

    boolean hasProject(TextRecord row) {
        return Stream.concat(Stream.of(name, statement), amounts.stream())
                .anyMatch(column -> isFilled(row, column));
    }

    boolean hasIndicator(TextRecord row) {
        return ofIndicator().stream().anyMatch(column -> isFilled(row, column));
    }

    static boolean isFilled(TextRecord row, int column) {
        return !text(row, column).isEmpty();
    }

    /** Stripped; empty where there is no such column. */
    static String text(TextRecord row, int column) {
        return column < 0 ? "" : LooseText.strip(row.cell(column));
    }
}
