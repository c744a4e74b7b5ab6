package org.jixiao.infrastructure.table.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.PrintedName;
import org.jixiao.application.table.imports.FilingJob;
import org.jixiao.application.table.imports.ImportPart;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of an upload whose turn it is. */
final class NextRows {

    private static final String NEXT =
            "SELECT p.place, p.outline, p.texts FROM table_import_project p WHERE "
                    + FilingRows.WANTED
                    + " ORDER BY p.place LIMIT :most";

    /** So many that none is paired at most. */
    private static final String NAMESAKES =
            """
            SELECT p.row_number FROM table_import_project p
            WHERE p.import_id = :upload AND p.name_key = ANY(:keys) ORDER BY p.place LIMIT 10001
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
        all.addAll(namesakes(writer, job.upload().toString(), projects, Set.copyOf(rows)));
        return new ImportPart(JdbcImportStore.part(writer, job.upload(), all), places, rows);
    }

    /** The other rows of these names; a name that somebody has given a row is the one it bears. */
    private static List<ImportedProject> namesakes(
            JdbcClient writer, String upload, List<ImportedProject> projects, Set<Integer> rows) {
        Map<Integer, String> given = ImportAnswerTable.names(writer, upload);
        given.replaceAll((row, name) -> PrintedName.key(name));
        Set<String> keys =
                projects.stream()
                        .map(read -> given.getOrDefault(read.row(), ImportedLines.key(read)))
                        .collect(Collectors.toSet());
        Set<Integer> others = new TreeSet<>(read(writer, upload, keys));
        others.removeAll(given.keySet());
        given.entrySet().stream()
                .filter(one -> keys.contains(one.getValue()))
                .forEach(one -> others.add(one.getKey()));
        others.removeAll(rows);
        Map<Integer, ImportedProject> whole = ImportedLines.whole(writer, upload, others);
        return others.stream().flatMap(row -> Stream.ofNullable(whole.get(row))).toList();
    }

    private static List<Integer> read(JdbcClient writer, String upload, Set<String> keys) {
        return writer.sql(NAMESAKES)
                .param("upload", upload)
                .param("keys", keys.toArray(String[]::new))
                .query((row, number) -> row.getInt(1))
                .list();
    }
}
