package org.jixiao.infrastructure.table.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.rows.HeaderHint;
import org.jixiao.infrastructure.table.rows.HeaderRows;
import org.jixiao.infrastructure.table.rows.RawTable;
import org.jixiao.infrastructure.table.rows.TabularLayout;
import org.jixiao.infrastructure.table.source.Place;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.AmountText;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jixiao.infrastructure.table.wording.Heading;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a .docx as one: merged cells unfolded, tables that go on after a page or a heading
 * joined, others left out and mentioned.
 */
final class WordLayout {

    private final List<WordRow> rows;
    private final List<TextRecord> records = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private final Set<Integer> own = new HashSet<>();
    private final Set<Integer> foreign = new HashSet<>();
    private Heading heading = Heading.NONE;
    private @Nullable ColumnMap columns;
    private @Nullable ColumnMap current;

    private WordLayout(List<WordRow> rows) {
        this.rows = rows;
    }

    static RawTable read(List<WordRow> rows) {
        RawTable table = new WordLayout(rows).table();
        if (table == null) {
            throw HeaderHint.of(rows.stream().map(WordRow::record).toList())
                    .refusal("文档中没有找到“项目支出绩效目标表”的表头（项目名称、总计、财政拨款……绩效指标）。");
        }
        return table;
    }

    private @Nullable RawTable table() {
        int next = 0;
        while (next < rows.size() && columns == null) {
            next = before(next);
        }
        if (columns == null) {
            return null;
        }
        while (next < rows.size() && !isAnotherTable(rows.get(next))) {
            next = body(next, columns);
        }
        RawTable read = TabularLayout.read(records, false, false);
        if (read == null) {
            return null;
        }
        complaints.addAll(0, read.complaints());
        return new RawTable(read.heading(), read.rows(), false, false, false, complaints);
    }

    /** Looks for the heading row; the row after. */
    private int before(int at) {
        HeaderRows.Found<ColumnMap> header = headerAt(at);
        if (header == null) {
            TextRecord row = rows.get(at).record();
            heading = heading.and(Heading.of(row.cell(0)));
            records.add(row);
            return at + 1;
        }
        columns = header.columns();
        current = columns;
        own.add(rows.get(at).table());
        rows.subList(at, at + header.next()).forEach(row -> records.add(row.record()));
        return at + header.next();
    }

    /** One row below the heading row; the row after. */
    private int body(int at, ColumnMap columns) {
        HeaderRows.Found<ColumnMap> again = headerAt(at);
        if (again != null) {
            current = again.columns();
            own.add(rows.get(at).table());
            return at + again.next();
        }
        if (belongs(rows.get(at), columns)) {
            records.add(ordered(rows.get(at), columns).record());
        }
        return at + 1;
    }

    /** The heading row that begins there, of one row or more; null where none does. */
    private HeaderRows.@Nullable Found<ColumnMap> headerAt(int at) {
        List<TextRecord> next =
                rows.subList(at, Math.min(rows.size(), at + HeaderRows.MOST)).stream()
                        .map(WordRow::record)
                        .toList();
        return HeaderRows.at(next, 0, ColumnMap::of);
    }

    private boolean isAnotherTable(WordRow row) {
        String department = Heading.of(row.record().cell(0)).department();
        boolean another =
                row.table() == 0
                        && department != null
                        && heading.department() != null
                        && !department.equals(heading.department());
        if (another) {
            complain(ComplaintKind.MORE_SHEETS, row, "文档中不止一张绩效目标表，只读取了第一张。");
        }
        return another;
    }

    /**
     * A table of fewer or more columns is another one, such as one for signatures, and so is one
     * whose first row has no amounts where they should be, such as one of people and telephones.
     */
    private boolean belongs(WordRow row, ColumnMap columns) {
        if (row.table() == 0 || own.contains(row.table())) {
            return true;
        }
        boolean fits = row.cells().size() == columns.width();
        if (fits && isLikeAProject(ordered(row, columns).record(), columns)) {
            own.add(row.table());
            return true;
        }
        if (foreign.add(row.table())) {
            String quote = LooseText.quote(row.record().line(100));
            String why = fits ? "这张表格没有表头，第一行的金额栏里不是金额" : "这张表格的列数与绩效目标表不同";
            complain(ComplaintKind.STRAY_TEXT, row, why + "，未读入：“" + quote + "”。");
        }
        return false;
    }

    /** It has a total, or neither name nor amounts: the rest of a row on the page before. */
    private static boolean isLikeAProject(TextRecord row, ColumnMap columns) {
        List<AmountText> amounts =
                columns.amounts().stream().map(row::cell).map(AmountText::read).toList();
        boolean rest =
                row.cell(columns.name()).isBlank()
                        && amounts.stream().allMatch(AmountText.Blank.class::isInstance);
        return rest
                || amounts.getFirst() instanceof AmountText.Figure
                        && amounts.stream().noneMatch(AmountText.Unreadable.class::isInstance);
    }

    private WordRow ordered(WordRow row, ColumnMap columns) {
        ColumnMap from = current;
        return row.table() == 0 || from == null || from.equals(columns)
                ? row
                : row.reordered(from, columns);
    }

    private void complain(ComplaintKind kind, WordRow row, String text) {
        complaints.add(Complaint.of(kind, Place.line(row.line()), text));
    }
}
