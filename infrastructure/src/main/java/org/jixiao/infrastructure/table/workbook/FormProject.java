package org.jixiao.infrastructure.table.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.CellPlace;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.AmountText;
import org.jixiao.infrastructure.table.wording.Money;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a form that are one project: its own cells stand in the first, or in each again.
 *
 * @param unit as the first row names it, null where it does not
 */
record FormProject(
        FormColumns columns,
        List<TextRecord> rows,
        @Nullable String unit,
        List<RawRow.Note> notes) {

    FormProject(FormColumns columns, TextRecord first) {
        this(columns, new ArrayList<>(List.of(first)), unitIn(columns, first), new ArrayList<>());
    }

    /** Whether the row is the first of this project once more, its indicator included. */
    boolean isRepeatedBy(TextRecord row) {
        TextRecord first = rows.getFirst();
        return FormColumns.isFilled(row, columns.name())
                && columns.hasIndicator(row)
                && columns.all().stream()
                        .allMatch(i -> FormColumns.text(row, i).equals(FormColumns.text(first, i)));
    }

    /** Takes a row that goes on with it; one that is there already is kept, and doubted. */
    void add(TextRecord next) {
        TextRecord row = FormMerges.withKind(columns, rows.getLast(), next);
        notes.addAll(FormMerges.statementNotes(columns, rows, row));
        boolean again =
                columns.hasIndicator(row)
                        && rows.stream()
                                .anyMatch(
                                        one ->
                                                columns.ofIndicator().stream()
                                                        .allMatch(i -> isSame(one, row, i)));
        if (again) {
            notes.add(
                    RawRow.Note.doubt(
                            "indicators",
                            "第 %d 行的指标前面已有完全相同的一条，两条都已读入，请核对是不是重复。".formatted(row.line())));
        }
        rows.add(row);
    }

    private static boolean isSame(TextRecord one, TextRecord two, int column) {
        return FormColumns.text(one, column).equals(FormColumns.text(two, column));
    }

    /** Whether the row goes on with this project: it says nothing else of it. */
    boolean goesOnIn(TextRecord row) {
        if (row.isMergedAbove(columns.name()) && columns.hasNoAmount(row)) {
            return repeats(row, columns.unit());
        }
        boolean same = repeats(row, columns.unit()) && repeats(row, columns.name());
        return same
                && repeats(row, columns.statement())
                && columns.amounts().stream().allMatch(column -> repeats(row, column))
                && columns.hasIndicator(row);
    }

    private boolean repeats(TextRecord row, int column) {
        String text = FormColumns.text(row, column);
        return text.isEmpty() || text.equals(FormColumns.text(rows.getFirst(), column));
    }

    private static @Nullable String unitIn(FormColumns columns, TextRecord row) {
        String unit = FormColumns.text(row, columns.unit());
        return unit.isEmpty() ? null : unit;
    }

    RawRow row(@Nullable String unitAbove, List<RawRow.Note> more) {
        TextRecord first = rows.getFirst();
        SourceText statement = statement();
        List<RawRow.Note> all = new ArrayList<>(notes);
        all.addAll(more);
        return new RawRow(
                first.line(),
                FormColumns.text(first, columns.name()),
                0,
                amounts(first),
                statement,
                indicators(),
                all,
                places(first),
                null,
                unit == null ? unitAbove : unit,
                columns.absent());
    }

    /** Of its first row, and of those below that say something else beside a merged name. */
    private SourceText statement() {
        SourceText.Builder text = new SourceText.Builder();
        List<String> said = new ArrayList<>();
        for (TextRecord row : rows) {
            String part = FormColumns.text(row, columns.statement());
            if (!part.isEmpty() && !said.contains(part)) {
                text = said.isEmpty() ? text : text.add(row.line(), "\n");
                text.add(row.line(), part);
                said.add(part);
            }
        }
        return said.isEmpty() ? SourceText.ofRow(rows.getFirst().line(), "") : text.build();
    }

    /** A total that is left blank is the sum of the parts, as the form says. */
    private List<String> amounts(TextRecord first) {
        List<String> printed =
                new ArrayList<>(
                        columns.amounts().stream()
                                .map(column -> FormColumns.text(first, column))
                                .toList());
        BigDecimal sum = null;
        for (String part : printed.subList(1, printed.size())) {
            if (AmountText.read(part) instanceof AmountText.Figure figure) {
                sum = sum == null ? figure.value() : sum.add(figure.value());
            }
        }
        if (printed.getFirst().isEmpty() && sum != null) {
            printed.set(0, Money.plain(sum));
        }
        return printed;
    }

    private SourceText indicators() {
        SourceText.Builder text = new SourceText.Builder();
        int no = 1;
        for (TextRecord row : rows) {
            if (columns.hasIndicator(row)) {
                text.add(row.line(), FormIndicator.printed(no++, row, columns));
            }
        }
        return text.isEmpty() ? SourceText.ofRow(rows.getFirst().line(), "") : text.build();
    }

    private Map<String, CellPlace> places(TextRecord first) {
        Map<String, CellPlace> places = new HashMap<>();
        place(places, "unit", first, columns.unit());
        place(places, "name", first, columns.name());
        for (int i = 0; i < columns.amounts().size(); i++) {
            place(places, RawRow.AMOUNTS.get(i), first, columns.amounts().get(i));
        }
        place(places, "targetStatement", first, columns.statement());
        rows.stream()
                .filter(columns::hasIndicator)
                .findFirst()
                .ifPresent(row -> placeIndicator(places, row));
        return places;
    }

    private void placeIndicator(Map<String, CellPlace> places, TextRecord row) {
        place(places, "indicators", row, columns.item());
        place(places, ImportedProject.INDICATOR_CODE, row, columns.code());
        place(places, ImportedProject.PERIOD_VALUES, row, columns.period());
        place(places, ImportedProject.ANNUAL_VALUES, row, columns.annual());
    }

    private static void place(
            Map<String, CellPlace> places, String field, TextRecord row, int column) {
        if (FormColumns.isFilled(row, column)) {
            places.put(field, new CellPlace(0, row.line(), column + 1));
        }
    }
}
