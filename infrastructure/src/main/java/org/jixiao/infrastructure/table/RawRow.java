package org.jixiao.infrastructure.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.application.table.CellPlace;
import org.jixiao.application.table.ComplaintKind;
import org.jspecify.annotations.Nullable;

/**
 * A row as a layout recogniser hands it on, before anything is read into its cells.
 *
 * @param line where it begins
 * @param indent blanks before its name; projects are indented under their unit
 * @param amounts the four amount cells, blank where nothing is printed
 * @param notes what the recogniser already knows to be wrong
 * @param places of its cells, by the field of the project
 * @param unit the unit that the row itself names; null where a row above or the heading does
 */
record RawRow(
        int line,
        String name,
        int indent,
        List<String> amounts,
        SourceText statement,
        SourceText indicators,
        List<Note> notes,
        Map<String, CellPlace> places,
        @Nullable String unit) {

    private static final Set<String> TOTALS = Set.of("合计", "总计", "共计");
    private static final Set<String> SUBTOTALS = Set.of("小计", "本页小计", "本页合计", "单位小计");

    RawRow(
            int line,
            String name,
            int indent,
            List<String> amounts,
            SourceText statement,
            SourceText indicators,
            List<Note> notes,
            Map<String, CellPlace> places) {
        this(line, name, indent, amounts, statement, indicators, notes, places, null);
    }

    RawRow(
            int line,
            String name,
            int indent,
            List<String> amounts,
            SourceText statement,
            SourceText indicators,
            List<Note> notes) {
        this(line, name, indent, amounts, statement, indicators, notes, Map.of());
    }

    /** A complaint that still lacks its place. */
    record Note(ComplaintKind kind, String text) {}

    /** The same row with more to complain about. */
    RawRow noting(List<Note> more) {
        List<Note> all = Stream.concat(notes.stream(), more.stream()).toList();
        return new RawRow(line, name, indent, amounts, statement, indicators, all, places, unit);
    }

    boolean hasText() {
        return !statement.isBlank() || !indicators.isBlank();
    }

    /** 合计: the sum of the whole table. */
    boolean isGrandTotal() {
        return !hasText() && TOTALS.contains(bareName());
    }

    /** A sum of whatever kind, which is no project and no unit. */
    boolean isSum() {
        return isGrandTotal() || !hasText() && SUBTOTALS.contains(bareName());
    }

    private String bareName() {
        return LooseText.squeeze(name).replaceAll("[：:]$", "");
    }
}
