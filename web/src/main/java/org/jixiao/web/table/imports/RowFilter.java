package org.jixiao.web.table.imports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.imports.ImportRow;

/** Which rows of an upload are looked at; a row can be in more than one. */
enum RowFilter {
    /** Every row. */
    ALL(row -> true),
    /** What can be filed now. */
    OPEN(ImportRow::open),
    /** What is a project already that reads otherwise. */
    DIFFERING(ImportRow::differs),
    /** What is a project already that reads the same. */
    IDENTICAL(ImportRow::identical),
    /** What cannot be filed because something is wrong. */
    ERRORS(row -> row.filedAs() == null && complaints(row).anyMatch(Complaint::blocks)),
    /** What somebody should look at, whether it can be filed or not. */
    WARNINGS(row -> complaints(row).anyMatch(complaint -> !complaint.blocks())),
    /** What has become a project. */
    FILED(row -> row.filedAs() != null);

    private final Predicate<ImportRow> shown;

    RowFilter(Predicate<ImportRow> shown) {
        this.shown = shown;
    }

    boolean shows(ImportRow row) {
        return shown.test(row);
    }

    /** As it stands in an address; what nobody knows does not restrict. */
    static RowFilter of(String key) {
        return Arrays.stream(values())
                .filter(filter -> filter.key().equals(key))
                .findFirst()
                .orElse(ALL);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many of these rows each of them shows. */
    static Map<RowFilter, Long> counts(List<ImportRow> rows) {
        Map<RowFilter, Long> counts = new EnumMap<>(RowFilter.class);
        for (RowFilter filter : values()) {
            counts.put(filter, rows.stream().filter(filter::shows).count());
        }
        return counts;
    }

    static Stream<Complaint> complaints(ImportRow row) {
        return Stream.concat(row.project().complaints().stream(), row.complaints().stream());
    }
}
