package org.jixiao.infrastructure.table.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.CellPlace;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ReadingProgress;
import org.jixiao.application.table.imports.ImportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was read in an upload as JSON: the table without its projects, and a line for each project.
 */
final class ImportedLines {

    static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    /** So many lines are sent to the database at once. */
    private static final int TOGETHER = 500;

    private static final String KEEP =
            """
            INSERT INTO table_import_project (import_id, place, row_number, name_key, outline, texts)
            SELECT :id, :before + l.place, l.row_number, l.name_key, l.outline::json, l.texts::json
            FROM unnest(:rows, :keys, :outlines, :texts) WITH ORDINALITY
                AS l (row_number, name_key, outline, texts, place)
            """;

    private static final String OUTLINES =
            "SELECT outline FROM table_import_project WHERE import_id = :id ORDER BY place";

    private static final String WHOLE =
            "SELECT outline, texts FROM table_import_project WHERE import_id = :id AND row_number = ANY(:rows)";

    private ImportedLines() {}

    /** What makes a whole project of its outline. */
    private record Texts(
            String targetStatement,
            List<ImportedIndicator> indicators,
            Map<String, CellPlace> places) {}

    static String head(ImportedTable table) {
        return JSON.writeValueAsString(table.with(List.of()));
    }

    static ImportedTable table(String head, List<ImportedProject> projects) {
        return JSON.readValue(head, ImportedTable.class).with(projects);
    }

    static void keep(
            JdbcClient writer,
            ImportId id,
            List<ImportedProject> projects,
            ReadingProgress progress) {
        for (int from = 0; from < projects.size(); from += TOGETHER) {
            progress.at(ReadingProgress.Stage.KEEPING, from, projects.size());
            List<ImportedProject> some =
                    projects.subList(from, Math.min(from + TOGETHER, projects.size()));
            writer.sql(KEEP)
                    .param("id", id.toString())
                    .param("before", from)
                    .param("rows", some.stream().map(ImportedProject::row).toArray(Integer[]::new))
                    .param("keys", some.stream().map(ImportedLines::key).toArray(String[]::new))
                    .param(
                            "outlines",
                            some.stream().map(ImportedLines::outline).toArray(String[]::new))
                    .param("texts", some.stream().map(ImportedLines::texts).toArray(String[]::new))
                    .update();
        }
    }

    /** All of an upload, read a thousand lines at a time. */
    static List<ImportedProject> outlines(JdbcClient client, String id) {
        return client.sql(OUTLINES)
                .withFetchSize(1_000)
                .param("id", id)
                .query((row, number) -> outline(row))
                .list();
    }

    /** Of these rows, by their numbers. */
    static Map<Integer, ImportedProject> whole(
            JdbcClient client, String id, Collection<Integer> rows) {
        Map<Integer, ImportedProject> whole = new HashMap<>();
        if (!rows.isEmpty()) {
            client
                    .sql(WHOLE)
                    .withFetchSize(1_000)
                    .param("id", id)
                    .param("rows", rows.toArray(Integer[]::new))
                    .query((row, number) -> whole(row))
                    .stream()
                    .forEach(project -> whole.put(project.row(), project));
        }
        return whole;
    }

    private static ImportedProject outline(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("outline"), ImportedProject.class);
    }

    static ImportedProject whole(ResultSet row) throws SQLException {
        Texts texts = JSON.readValue(row.getString("texts"), Texts.class);
        return outline(row).with(texts.targetStatement(), texts.indicators(), texts.places());
    }

    /** PostgreSQL has no such character in texts. */
    static String key(ImportedProject project) {
        return project.nameKey().replace("\0", "");
    }

    private static String outline(ImportedProject project) {
        return JSON.writeValueAsString(project.outline());
    }

    private static String texts(ImportedProject project) {
        return JSON.writeValueAsString(
                new Texts(project.targetStatement(), project.indicators(), project.places()));
    }
}
