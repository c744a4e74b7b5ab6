package org.jixiao.infrastructure.table.store;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.imports.FilingJob;
import org.jixiao.application.table.imports.ImportPart;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of an upload whose turn it is. */
final class NextRows {

    private static final String NEXT =
            "SELECT p.place, p.outline, p.texts FROM table_import_project p WHERE "
                    + FilingRows.WANTED
                    + " ORDER BY p.place LIMIT :most";

    /**
     * Rows that bear these names, or that somebody has given a name; so many that none is paired at
     * most.
     */
    private static final String NAMESAKES =
            """
            SELECT p.outline, p.texts FROM table_import_project p
            WHERE p.import_id = :upload AND NOT p.row_number = ANY(:rows)
              AND (p.name_key = ANY(:keys) OR p.row_number IN (
                  SELECT a.row_number FROM table_import_answer a
                  WHERE a.import_id = :upload AND a.field = 'name')
                  OR p.name_key IN (
                  SELECT regexp_replace(normalize(a.answer, NFKC), '\\s', '', 'g') FROM table_import_answer a
                  WHERE a.import_id = :upload AND a.field = 'name'))
            ORDER BY p.place LIMIT 10001
            """;

    private NextRows() {}

    static ImportPart of(JdbcClient writer, FilingJob job, int after, int most) {
        List<Integer> places = new ArrayList<>();
        List<ImportedProject> projects =
                writer.sql(NEXT)
                        .param("upload", job.upload().toString())
                        .param("after", after)
                        .param("rows", FilingRows.rows(job.order()))
                        .param("most", most)
                        .query(
                                (row, number) -> {
                                    places.add(row.getInt("place"));
                                    return ImportedLines.whole(row);
                                })
                        .list();
        List<Integer> rows = projects.stream().map(ImportedProject::row).toList();
        List<ImportedProject> all = new ArrayList<>(projects);
        all.addAll(namesakes(writer, job, projects, rows));
        return new ImportPart(JdbcImportStore.part(writer, job.upload(), all), places, rows);
    }

    private static List<ImportedProject> namesakes(
            JdbcClient writer, FilingJob job, List<ImportedProject> projects, List<Integer> rows) {
        return writer.sql(NAMESAKES)
                .param("upload", job.upload().toString())
                .param("rows", rows.toArray(Integer[]::new))
                .param(
                        "keys",
                        projects.stream().map(ImportedProject::nameKey).toArray(String[]::new))
                .query((row, number) -> ImportedLines.whole(row))
                .list();
    }
}
