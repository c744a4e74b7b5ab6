package org.jixiao.infrastructure.table.workbook;

import java.util.List;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.source.TextRecord;

/** What cells of a form say that are merged over several of its rows. */
final class FormMerges {

    private static final String STATEMENT = "targetStatement";

    private FormMerges() {}

    /** The kind of an indicator, merged over several of them, is theirs all: nothing else is. */
    static TextRecord withKind(FormColumns columns, TextRecord above, TextRecord row) {
        TextRecord whole = row;
        for (int column : List.of(columns.level1(), columns.code())) {
            boolean goesOn = column >= 0 && row.isMergedAbove(column);
            if (goesOn && columns.hasIndicator(row) && FormColumns.isFilled(above, column)) {
                whole = whole.with(column, SourceText.ofRow(row.line(), above.cell(column)));
            }
        }
        return whole;
    }

    /** Another statement below a merged name: certain only where the amounts are merged, too. */
    static List<RawRow.Note> statementNotes(
            FormColumns columns, List<TextRecord> rows, TextRecord row) {
        String text = FormColumns.text(row, columns.statement());
        boolean said =
                text.isEmpty()
                        || rows.stream()
                                .map(above -> FormColumns.text(above, columns.statement()))
                                .anyMatch(text::equals);
        boolean certain =
                columns.amounts().stream()
                        .filter(column -> FormColumns.isFilled(rows.getFirst(), column))
                        .allMatch(row::isMergedAbove);
        return said || certain
                ? List.of()
                : List.of(
                        RawRow.Note.doubt(
                                STATEMENT,
                                "第 %d 行另有绩效目标，项目名称与这一行合并，两段已连在一起读入，请核对。".formatted(row.line())));
    }

    /** A row of its own: what is merged into it from the project above is doubted in both. */
    static FormProject begun(FormColumns columns, FormProject last, TextRecord row) {
        int statement = columns.statement();
        TextRecord above = last.rows().getFirst();
        boolean shared = row.isMergedAbove(statement) && FormColumns.isFilled(above, statement);
        TextRecord whole = withKind(columns, last.rows().getLast(), row);
        FormProject project =
                new FormProject(
                        columns, shared ? whole.with(statement, above.source(statement)) : whole);
        if (shared) {
            String reason = "绩效目标单元格与第 %d 行的项目合并，各行按相同的内容读入，请核对。";
            last.notes().add(RawRow.Note.doubt(STATEMENT, reason.formatted(row.line())));
            project.notes().add(RawRow.Note.doubt(STATEMENT, reason.formatted(above.line())));
        }
        alone(last, project, columns.name(), "name", "项目名称");
        for (int i = 0; i < columns.amounts().size(); i++) {
            alone(last, project, columns.amounts().get(i), RawRow.AMOUNTS.get(i), "金额");
        }
        return project;
    }

    /** A name or an amount belongs to the row where it stands, if to one alone. */
    private static void alone(
            FormProject upper, FormProject lower, int column, String field, String called) {
        TextRecord above = upper.rows().getFirst();
        TextRecord row = lower.rows().getFirst();
        if (row.isMergedAbove(column) && FormColumns.isFilled(above, column)) {
            String down = "%s单元格与下方第 %d 行合并，只按这一行读入，请核对是不是几行共有的。";
            String up = "%s单元格与上方第 %d 行合并，这一行按没有填写读入，请核对。";
            upper.notes().add(RawRow.Note.doubt(field, down.formatted(called, row.line())));
            lower.notes().add(RawRow.Note.doubt(field, up.formatted(called, above.line())));
        }
    }
}
