package org.jixiao.infrastructure.table.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.CellPlace;
import org.jixiao.application.table.ImportId;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
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

    private static final String ALL =
            "SELECT outline, texts FROM table_import_project WHERE import_id = :id ORDER BY place";

    private ImportedLines() {}

    /** What makes a whole project of its outline. */
    private record Texts(
            String targetStatement,
            List<ImportedIndicator> indicators,
            Map<String, CellPlace> places) {}

    static String head(ImportedTable table) {
        return JSON.writeValueAsString(with(table, List.of()));
    }

    static ImportedTable table(String head, List<ImportedProject> projects) {
        return with(JSON.readValue(head, ImportedTable.class), projects);
    }

    private static ImportedTable with(ImportedTable table, List<ImportedProject> projects) {
        return new ImportedTable(
                table.department(),
                table.heading(),
                table.unit(),
                table.grandTotal(),
                table.units(),
                projects,
                table.complaints());
    }

    static void keep(JdbcClient writer, ImportId id, List<ImportedProject> projects) {
        for (int from = 0; from < projects.size(); from += TOGETHER) {
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

    static List<ImportedProject> all(JdbcClient client, String id) {
        return client.sql(ALL).param("id", id).query((row, number) -> whole(row)).list();
    }

    static ImportedProject whole(ResultSet row) throws SQLException {
        Texts texts = JSON.readValue(row.getString("texts"), Texts.class);
        return with(JSON.readValue(row.getString("outline"), ImportedProject.class), texts);
    }

    /** PostgreSQL has no such character in texts. */
    private static String key(ImportedProject project) {
        return project.nameKey().replace("\0", "");
    }

    private static String outline(ImportedProject project) {
        return JSON.writeValueAsString(with(project, new Texts("", List.of(), Map.of())));
    }

    private static String texts(ImportedProject project) {
        return JSON.writeValueAsString(
                new Texts(project.targetStatement(), project.indicators(), project.places()));
    }

    private static ImportedProject with(ImportedProject project, Texts texts) {
        return new ImportedProject(
                project.row(),
                project.unit(),
                project.name(),
                project.total(),
                project.fiscalAppropriation(),
                project.specialAccountAppropriation(),
                project.otherFunds(),
                texts.targetStatement(),
                texts.indicators(),
                project.confidence(),
                project.complaints(),
                project.doubts(),
                texts.places(),
                project.absent());
    }
}
