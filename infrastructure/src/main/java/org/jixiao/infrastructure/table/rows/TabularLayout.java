package org.jixiao.infrastructure.table.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.source.Place;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.AmountText;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jixiao.infrastructure.table.wording.Heading;
import org.jixiao.infrastructure.table.wording.ItemHead;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jixiao.infrastructure.table.wording.PageFurniture;
import org.jspecify.annotations.Nullable;

/** Rows of cells, from tab-separated text or from a worksheet: the columns are known by heading. */
public final class TabularLayout {

    private static final String STRAY = "这一行不属于任何项目，未读入：“%s”。";

    private final ColumnMap columns;
    private final Heading heading;
    private final boolean text;
    private final ProjectRows rows;
    private final Set<List<String>> headerRows = new HashSet<>();
    private final List<Complaint> complaints = new ArrayList<>();

    /** What was looked at below the column names, without what pages repeat. */
    private final List<TextRecord> body = new ArrayList<>();

    private @Nullable TextRecord stray;
    private boolean ended;

    private TabularLayout(ColumnMap columns, Heading heading, boolean text) {
        this.columns = columns;
        this.heading = heading;
        this.text = text;
        this.rows = new ProjectRows(columns);
    }

    /**
     * @param text whether the rows come from a text, where a row may go on on the next line
     * @return null when no heading row is there
     */
    public static @Nullable RawTable read(List<TextRecord> records, boolean text, boolean cut) {
        HeaderRows.Found<ColumnMap> header = HeaderRows.find(records, ColumnMap::of);
        if (header == null) {
            return null;
        }
        Heading heading = headingOf(records.subList(0, header.first()));
        TabularLayout layout = new TabularLayout(header.columns(), heading, text);
        records.subList(header.first(), header.next())
                .forEach(row -> layout.headerRows.add(ColumnMap.squeezed(row)));
        records.subList(header.next(), records.size()).forEach(layout::accept);
        List<TextRecord> names = records.subList(header.first(), header.next());
        layout.complaints.addAll(UnreadColumns.told(names, layout.body, header.columns().all()));
        return layout.table(cut);
    }

    /** What the rows above the column names say. */
    public static Heading headingOf(List<TextRecord> rows) {
        Heading heading = Heading.NONE;
        for (TextRecord row : rows) {
            heading = heading.and(headingIn(row));
        }
        return heading;
    }

    static Heading headingIn(TextRecord row) {
        Heading heading = Heading.NONE;
        for (SourceText cell : row.cells()) {
            heading = heading.and(Heading.of(cell.text()));
        }
        return heading;
    }

    private RawTable table(boolean cut) {
        List<RawRow> raw = rows.all().stream().map(this::row).toList();
        return new RawTable(heading, raw, false, text, cut, complaints);
    }

    private void accept(TextRecord row) {
        if (ended || isPageHeading(row)) {
            return;
        }
        if (!hasFigure(row) && AnotherTable.isHeadedBy(row, heading)) {
            ended = true;
            complaints.add(AnotherTable.from(row.line(), row.line(100)));
            return;
        }
        body.add(row);
        if (text && continues(rows.last(), row)) {
            rows.replaceLast(joined(rows.last(), row));
        } else if (rows.takes(row)) {
            return;
        } else if (row.filledCells() == 1 && !hasFigure(row)) {
            complaints.add(stray(row));
            stray = row;
        } else {
            rows.add(row);
            doubtName(row);
        }
    }

    /** In a text the line above may be the beginning of a name that nobody quoted. */
    private void doubtName(TextRecord row) {
        TextRecord above = stray;
        stray = null;
        if (text && above != null && !above.cell(columns.name()).isBlank()) {
            rows.doubtName(row, above);
        }
    }

    private Complaint stray(TextRecord row) {
        String quote = LooseText.quote(row.line(100));
        return Complaint.of(
                ComplaintKind.STRAY_TEXT, Place.line(row.line()), STRAY.formatted(quote));
    }

    private boolean isPageHeading(TextRecord row) {
        boolean lone = row.filledCells() == 1;
        if (ColumnMap.of(row) != null
                || headerRows.contains(ColumnMap.squeezed(row))
                || row.isBlank()
                || lone && PageFurniture.isPageNumber(LooseText.squeeze(row.line(100)))) {
            return true;
        }
        return row.filledCells() <= 2
                && !hasFigure(row)
                && (row.line(100).strip().startsWith(PageFurniture.TITLE)
                        || heading.isRepeatedBy(headingIn(row)));
    }

    /** A line break that nobody quoted: the row before lacks its last cell, or its last 。 */
    private boolean continues(TextRecord last, TextRecord row) {
        if (hasFigure(row) || row.cells().size() >= columns.width()) {
            return false;
        }
        if (last.cells().size() == columns.width() - 1) {
            return true;
        }
        if (columns.width() - 1 != columns.indicators()) {
            return false;
        }
        String end = LooseText.strip(last.cell(columns.indicators()));
        boolean item = ItemHead.first(LooseText.strip(row.cell(0))) != null;
        return row.cells().size() == 1 && !end.isEmpty() && (item || !end.endsWith("。"));
    }

    private static TextRecord joined(TextRecord last, TextRecord next) {
        List<SourceText> cells = new ArrayList<>(last.cells());
        SourceText broken = cells.removeLast();
        cells.add(new SourceText.Builder().add(broken).add(next.source(0)).build());
        cells.addAll(next.cells().subList(1, next.cells().size()));
        return new TextRecord(last.line(), cells, last.continued());
    }

    private boolean hasFigure(TextRecord row) {
        return columns.amounts().stream()
                .anyMatch(i -> AmountText.read(row.cell(i)) instanceof AmountText.Figure);
    }

    private RawRow row(TextRecord row) {
        String name = row.cell(columns.name());
        List<RawRow.Note> notes = new ArrayList<>(rows.notesOf(row));
        for (int i = columns.width(); i < row.cells().size(); i++) {
            if (!row.cells().get(i).isBlank()) {
                String quote = LooseText.quote(row.cell(i));
                notes.add(
                        new RawRow.Note(
                                ComplaintKind.TOO_MANY_CELLS,
                                "这一行比表头多出一格：“" + quote + "”，各列可能错位。"));
                break;
            }
        }
        return new RawRow(
                row.line(),
                LooseText.strip(name),
                LooseText.skipSpaces(name, 0),
                columns.amounts().stream().map(row::cell).toList(),
                row.source(columns.statement()),
                row.source(columns.indicators()),
                notes,
                RowPlaces.of(row, columns));
    }
}
