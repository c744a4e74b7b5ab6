package org.jixiao.infrastructure.table.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.table.rows.RawTable;
import org.jixiao.infrastructure.table.rows.TabularLayout;
import org.jixiao.infrastructure.table.source.Place;
import org.jixiao.infrastructure.table.source.TextRecord;
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
    private @Nullable WordRow open;

    private WordLayout(List<WordRow> rows) {
        this.rows = rows;
    }

    static RawTable read(List<WordRow> rows) {
        RawTable table = new WordLayout(rows).table();
        if (table == null) {
            throw new UnreadableTable(
                    ComplaintKind.NOT_A_TABLE,
                    "整个文件",
                    "文档中没有找到“项目支出绩效目标表”的表头（项目名称、总计、财政拨款……绩效指标）。");
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
        take();
        RawTable read = TabularLayout.read(records, false, false);
        if (read == null) {
            return null;
        }
        complaints.addAll(0, read.complaints());
        return new RawTable(read.heading(), read.rows(), false, false, false, complaints);
    }

    /** Looks for the heading row; the row after. */
    private int before(int at) {
        WordRow row = withHeaderBelow(at);
        columns = ColumnMap.of(row.record());
        current = columns;
        if (columns == null) {
            heading = heading.and(Heading.of(row.record().cell(0)));
        } else {
            own.add(row.table());
        }
        records.add(row.record());
        return row.equals(rows.get(at)) ? at + 1 : at + 2;
    }

    /** One row below the heading row; the row after. */
    private int body(int at, ColumnMap columns) {
        WordRow row = withHeaderBelow(at);
        ColumnMap again = ColumnMap.of(row.record());
        if (again != null) {
            take();
            current = again;
            own.add(row.table());
            return row.equals(rows.get(at)) ? at + 1 : at + 2;
        }
        WordRow next = ordered(rows.get(at), columns);
        WordRow above = open;
        if (above != null && next.isContinued(columns.name())) {
            open = above.and(next);
        } else if (belongs(rows.get(at), columns)) {
            take();
            open = next;
        }
        return at + 1;
    }

    /** The row, joined with the next one where only both together are the heading row. */
    private WordRow withHeaderBelow(int at) {
        WordRow row = rows.get(at);
        boolean alone = ColumnMap.of(row.record()) != null || at + 1 == rows.size();
        if (alone || !rows.get(at + 1).hasContinued()) {
            return row;
        }
        WordRow both = row.and(rows.get(at + 1));
        return ColumnMap.of(both.record()) == null ? row : both;
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

    /** A table of fewer or more columns is another one, such as one for signatures. */
    private boolean belongs(WordRow row, ColumnMap columns) {
        if (row.table() == 0 || own.contains(row.table())) {
            return true;
        }
        if (row.cells().size() == columns.width()) {
            own.add(row.table());
            return true;
        }
        if (foreign.add(row.table())) {
            String quote = LooseText.quote(row.record().line(100));
            complain(ComplaintKind.STRAY_TEXT, row, "这张表格的列数与绩效目标表不同，未读入：“" + quote + "”。");
        }
        return false;
    }

    private WordRow ordered(WordRow row, ColumnMap columns) {
        ColumnMap from = current;
        return row.table() == 0 || from == null || from.equals(columns)
                ? row
                : row.reordered(from, columns);
    }

    private void take() {
        if (open != null) {
            records.add(open.record());
            open = null;
        }
    }

    private void complain(ComplaintKind kind, WordRow row, String text) {
        complaints.add(Complaint.of(kind, Place.line(row.line()), text));
    }
}
