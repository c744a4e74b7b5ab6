package org.jixiao.infrastructure.table.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.AmountText;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jixiao.infrastructure.table.wording.LooseText;

/**
 * The rows of a table one after the other: several that are one project become one, cells merged
 * over several projects are shared. What is not certain is noted at each row that it touches.
 */
final class ProjectRows {

    private static final String STATEMENT = "targetStatement";
    private static final String INDICATORS = "indicators";

    private final ColumnMap columns;
    private final List<TextRecord> rows = new ArrayList<>();
    private final Map<Integer, List<RawRow.Note>> notes = new HashMap<>();

    ProjectRows(ColumnMap columns) {
        this.columns = columns;
    }

    List<TextRecord> all() {
        return rows;
    }

    TextRecord last() {
        return rows.isEmpty() ? TextRecord.EMPTY : rows.getLast();
    }

    void replaceLast(TextRecord row) {
        rows.set(rows.size() - 1, row);
    }

    List<RawRow.Note> notesOf(TextRecord row) {
        return notes.getOrDefault(row.line(), List.of());
    }

    /**
     * Takes a row that goes on with the project above: its name is merged with that one's, or it
     * has neither name nor amounts.
     *
     * @return false when it is a row of its own
     */
    boolean takes(TextRecord row) {
        boolean merged = row.isMergedAbove(columns.name());
        boolean blank =
                row.cell(columns.name()).isBlank()
                        && columns.amounts().stream()
                                .allMatch(
                                        i ->
                                                AmountText.read(row.cell(i))
                                                        instanceof AmountText.Blank);
        if (rows.isEmpty() || !blank || !merged && !mayGoOn(row)) {
            return false;
        }
        join(row, columns.statement(), STATEMENT, merged && amountsGoOn(row));
        join(row, columns.indicators(), INDICATORS, merged && beginsAnItem(row));
        unseen(row, last());
        return true;
    }

    /** Whether the amounts of the row above are merged with the row, as a whole project's are. */
    private boolean amountsGoOn(TextRecord row) {
        return columns.amounts().stream()
                .filter(column -> isFilled(last(), column))
                .allMatch(row::isMergedAbove);
    }

    /** Not where the row above has no texts, or all of its indicators. */
    private boolean mayGoOn(TextRecord row) {
        boolean texts = isFilled(row, columns.statement()) || isFilled(row, columns.indicators());
        boolean above =
                isFilled(last(), columns.statement()) || isFilled(last(), columns.indicators());
        boolean again =
                isFilled(last(), columns.indicators())
                        && List.of("1、", "1.", "1．").contains(beginning(row));
        return texts && above && !again;
    }

    private String beginning(TextRecord row) {
        String cell = LooseText.strip(row.cell(columns.indicators()));
        return cell.substring(0, Math.min(2, cell.length()));
    }

    private boolean beginsAnItem(TextRecord row) {
        String cell = beginning(row);
        return cell.isEmpty()
                || LooseText.isDigit(cell.charAt(0))
                || "（(".indexOf(cell.charAt(0)) >= 0;
    }

    private void join(TextRecord row, int column, String field, boolean certain) {
        if (!isFilled(row, column)) {
            return;
        }
        TextRecord last = last();
        SourceText above = last.source(column);
        SourceText.Builder both = new SourceText.Builder();
        if (!above.isBlank()) {
            both.add(above).add(row.line(), "\n");
        }
        replaceLast(last.with(column, both.add(row.source(column)).build()));
        if (!certain) {
            String reason = "第 %d 行没有自己的项目名称和金额，作为这个项目的续行读入，请核对。".formatted(row.line());
            note(last, RawRow.Note.doubt(field, reason));
        }
    }

    /** A row of its own. */
    void add(TextRecord row) {
        TextRecord shared = row;
        if (!rows.isEmpty() && !row.continued().isEmpty()) {
            alone(row, columns.name(), "name", "项目名称");
            for (int i = 0; i < columns.amounts().size(); i++) {
                alone(row, columns.amounts().get(i), RawRow.AMOUNTS.get(i), "金额");
            }
            shared = shared(shared, columns.statement(), STATEMENT, "绩效目标");
            shared = shared(shared, columns.indicators(), INDICATORS, "绩效指标");
            unseen(row, shared);
        }
        rows.add(shared);
    }

    /** What stands in the lower part of a merged cell is read, though the document hides it. */
    private void unseen(TextRecord row, TextRecord project) {
        unseen(row, columns.name(), project, "name");
        for (int i = 0; i < columns.amounts().size(); i++) {
            unseen(row, columns.amounts().get(i), project, RawRow.AMOUNTS.get(i));
        }
        unseen(row, columns.statement(), project, STATEMENT);
        unseen(row, columns.indicators(), project, INDICATORS);
    }

    private void unseen(TextRecord row, int column, TextRecord project, String field) {
        if (row.continued().contains(column) && isFilled(row, column)) {
            String text = "第 %d 行与上一行合并的单元格里有看不见的内容“%s”，也读入了，请核对。";
            String reason = text.formatted(row.line(), LooseText.quote(row.cell(column)));
            note(project, new RawRow.Note(ComplaintKind.HIDDEN_CELLS, reason, field));
        }
    }

    /** A name or an amount belongs to the row where it stands, if to one alone. */
    private void alone(TextRecord row, int column, String field, String called) {
        if (row.isMergedAbove(column) && isFilled(last(), column)) {
            String reason = "%s单元格与下方第 %d 行合并，只按这一行读入，请核对是不是几行共有的。".formatted(called, row.line());
            note(last(), RawRow.Note.doubt(field, reason));
            note(
                    row,
                    RawRow.Note.doubt(
                            field,
                            "%s单元格与上方第 %d 行合并，这一行按没有填写读入，请核对。".formatted(called, last().line())));
        }
    }

    /** The line above, which is no row, may be the first part of its name. */
    void doubtName(TextRecord row, TextRecord above) {
        String quote = LooseText.quote(above.cell(columns.name()));
        String reason = "上方第 %d 行“%s”没有归入任何项目，可能是这个项目名称的前一部分，请核对。";
        note(row, RawRow.Note.doubt("name", reason.formatted(above.line(), quote)));
    }

    private TextRecord shared(TextRecord row, int column, String field, String called) {
        if (!row.isMergedAbove(column) || !isFilled(last(), column)) {
            return row;
        }
        String reason = "%s单元格与%s方第 %d 行的项目合并，各行按相同的内容读入，请核对。";
        note(last(), RawRow.Note.doubt(field, reason.formatted(called, "下", row.line())));
        note(row, RawRow.Note.doubt(field, reason.formatted(called, "上", last().line())));
        return row.with(column, SourceText.ofRow(row.line(), last().cell(column)));
    }

    private void note(TextRecord row, RawRow.Note note) {
        List<RawRow.Note> noted = notes.computeIfAbsent(row.line(), line -> new ArrayList<>());
        if (noted.stream().noneMatch(one -> String.valueOf(note.field()).equals(one.field()))) {
            noted.add(note);
        }
    }

    private static boolean isFilled(TextRecord row, int column) {
        return !row.cell(column).isBlank();
    }
}
