package org.jixiao.web.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.ImportPreview;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.StoredImport;
import org.jixiao.web.shared.Messages;

/**
 * What was read in one upload, as pages show it.
 *
 * @param name what the table is of, with its heading
 * @param notes everything that was noticed, in the order of the document
 * @param groups the rows by the unit above them
 * @param asked the rows that a person has to say something of
 */
record ReadView(
        StoredImport stored,
        String name,
        TotalLine grand,
        List<TotalLine> units,
        int projects,
        int indicators,
        List<Note> notes,
        Map<String, List<RowView>> groups,
        long open,
        long filed,
        long asked) {

    static ReadView of(ImportPreview preview, Map<Integer, String> refused) {
        ImportedTable table = preview.stored().table();
        List<RowView> rows = preview.rows().stream().map(row -> RowView.of(row, refused)).toList();
        Map<String, List<RowView>> groups = new LinkedHashMap<>();
        rows.forEach(r -> groups.computeIfAbsent(r.unit(), unit -> new ArrayList<>()).add(r));
        return new ReadView(
                preview.stored(),
                name(table),
                TotalLine.grand(preview),
                table.units().stream().map(unit -> TotalLine.unit(preview, unit)).toList(),
                rows.size(),
                rows.stream().mapToInt(row -> row.indicators().size()).sum(),
                notes(table, rows),
                groups,
                preview.openRows(),
                rows.stream().filter(row -> !row.projectId().isEmpty()).count(),
                preview.rows().stream().filter(AskedRow::isAsked).count());
    }

    private static String name(ImportedTable table) {
        return table.department() == null
                ? Messages.of("table.department.none")
                : (table.heading() == null ? "" : table.heading() + Messages.of("shared.colon"))
                        + table.department();
    }

    private static List<Note> notes(ImportedTable table, List<RowView> rows) {
        List<Note> all =
                new ArrayList<>(table.complaints().stream().map(c -> Note.of(c, "")).toList());
        rows.forEach(row -> all.addAll(row.notes()));
        return all;
    }

    public List<NoteGroup> noteGroups() {
        return NoteGroup.of(notes);
    }

    public long errors() {
        return notes.stream().filter(Note::isError).count();
    }

    public long warnings() {
        return notes.size() - errors();
    }

    /** The rows that would become a second project of the same name. */
    public long namesakes() {
        return rows().stream().filter(row -> row.open() && row.namesake()).count();
    }

    /** The rows that are no projects, with or without a reason. */
    public long left() {
        return projects - filed;
    }

    public List<RowView> rows() {
        return groups.values().stream().flatMap(List::stream).toList();
    }
}
