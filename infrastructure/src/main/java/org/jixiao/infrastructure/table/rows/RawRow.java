package org.jixiao.infrastructure.table.rows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.application.table.CellPlace;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.source.Place;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.wording.FieldMarks;
import org.jixiao.infrastructure.table.wording.IndicatorScanner;
import org.jixiao.infrastructure.table.wording.SumName;
import org.jspecify.annotations.Nullable;

/**
 * A row as a layout recogniser hands it on, before anything is read into its cells.
 *
 * @param line where it begins
 * @param indent blanks before its name; projects are indented under their unit
 * @param amounts the four amount cells, blank where nothing is printed
 * @param notes what the recogniser already knows to be wrong
 * @param places of its cells, by the field of the project
 * @param items its indicators, where the document tells them apart by itself and calls the row a
 *     project, whatever texts it has; else null
 * @param unit the unit that the row itself names; null where a row above or the heading does
 * @param absent what the document has no column for, as in {@link
 *     org.jixiao.application.table.ImportedProject#absent}
 */
public record RawRow(
        int line,
        String name,
        int indent,
        List<String> amounts,
        SourceText statement,
        SourceText indicators,
        List<Note> notes,
        Map<String, CellPlace> places,
        @Nullable List<IndicatorScanner.Item> items,
        @Nullable String unit,
        Set<String> absent) {

    /** Under which {@code places} has the row itself, where it has a path. */
    public static final String WHOLE = "";

    /** The fields of the four amounts in {@code places}, in the order of the columns. */
    public static final List<String> AMOUNTS =
            List.of("total", "fiscalAppropriation", "specialAccountAppropriation", "otherFunds");

    public RawRow(
            int line,
            String name,
            int indent,
            List<String> amounts,
            SourceText statement,
            SourceText indicators,
            List<Note> notes,
            Map<String, CellPlace> places,
            @Nullable List<IndicatorScanner.Item> items) {
        this(
                line,
                name,
                indent,
                amounts,
                statement,
                indicators,
                notes,
                places,
                items,
                null,
                Set.of());
    }

    public RawRow(
            int line,
            String name,
            int indent,
            List<String> amounts,
            SourceText statement,
            SourceText indicators,
            List<Note> notes,
            Map<String, CellPlace> places) {
        this(
                line,
                name,
                indent,
                amounts,
                statement,
                indicators,
                notes,
                places,
                null,
                null,
                Set.of());
    }

    /**
     * A complaint that still lacks its place.
     *
     * @param field the component of the project that is in doubt, null where none is
     */
    public record Note(ComplaintKind kind, String text, @Nullable String field) {

        public Note(ComplaintKind kind, String text) {
            this(kind, text, null);
        }

        /** What the field holds is what it should be, but a person has to compare it. */
        public static Note doubt(String field, String reason) {
            return new Note(ComplaintKind.INFERRED, reason, field);
        }
    }

    /** The same row with more to complain about. */
    public RawRow noting(List<Note> more) {
        List<Note> all = Stream.concat(notes.stream(), more.stream()).toList();
        return new RawRow(
                line,
                name,
                indent,
                amounts,
                statement,
                indicators,
                all,
                places,
                items,
                unit,
                absent);
    }

    /** The same row with its amounts in other columns. */
    public RawRow placing(List<String> four, List<Note> told, Map<String, CellPlace> where) {
        return new RawRow(
                line, name, indent, four, statement, indicators, told, where, items, unit, absent);
    }

    /** Where it ends, as far as its texts tell. */
    public int lastLine() {
        int texts =
                Math.max(
                        statement.lineAt(statement.text().length()),
                        indicators.lineAt(indicators.text().length()));
        return Math.max(line, texts);
    }

    public boolean hasText() {
        return items != null || !statement.isBlank() || !indicators.isBlank();
    }

    /** What its indicator cell holds. */
    public IndicatorScanner.Scan scan() {
        return items == null
                ? IndicatorScanner.scan(indicators.text())
                : new IndicatorScanner.Scan("", items);
    }

    /** Where it stands, for complaints. */
    public String place(int ordinal) {
        String path = path();
        return path == null ? Place.project(line, ordinal) : path;
    }

    /** Where one of its indicators stands, for complaints. */
    public String place(int ordinal, IndicatorScanner.Item item) {
        String path = path();
        return path == null
                ? Place.indicator(indicators.lineAt(item.offset()), ordinal, item.head().no())
                : path + ".indicators[" + item.offset() + "]";
    }

    private @Nullable String path() {
        CellPlace whole = places.get(WHOLE);
        return whole == null ? null : whole.path();
    }

    /** 合计: the sum of the whole table. */
    public boolean isGrandTotal() {
        return !hasText() && SumName.isTotal(name);
    }

    /** A sum of whatever kind, which is no project and no unit. */
    public boolean isSum() {
        return isGrandTotal() || !hasText() && SumName.isSubtotal(name);
    }

    /** Its name without the marks of our own prints; JSON needs none. */
    public String plainName() {
        return path() == null ? FieldMarks.remove(name) : name;
    }

    /** Whether its name holds what belongs to indicators, so that lines may be lost before it. */
    public boolean isNamedLikeIndicators() {
        return path() == null && IndicatorScanner.holdsParts(name);
    }
}
