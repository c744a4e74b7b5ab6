package org.jixiao.web.table.imports;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.imports.ImportRow;

/**
 * What can be filed of some rows.
 *
 * @param namesakes how many of them would become a second project of the same name
 */
record Fileable(Set<Integer> rows, long namesakes) {

    private static final String NAMESAKE = ComplaintKind.NAME_ALREADY_FILED.code();

    static Fileable of(List<ImportRow> rows) {
        List<ImportRow> open = rows.stream().filter(ImportRow::open).toList();
        return new Fileable(
                open.stream()
                        .map(row -> row.project().row())
                        .collect(Collectors.toCollection(TreeSet::new)),
                open.stream()
                        .filter(
                                row ->
                                        RowFilter.complaints(row)
                                                .anyMatch(c -> c.code().equals(NAMESAKE)))
                        .count());
    }

    public int count() {
        return rows.size();
    }
}
