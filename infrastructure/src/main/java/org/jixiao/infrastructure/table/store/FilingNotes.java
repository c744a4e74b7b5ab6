package org.jixiao.infrastructure.table.store;

import java.util.List;
import org.jixiao.application.table.imports.FilingJob;
import org.jixiao.application.table.imports.FilingOutcome;
import org.jixiao.application.table.imports.ImportResult;
import org.jixiao.application.table.imports.ImportResult.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What rows of a filing job came to. */
final class FilingNotes {

    /** An outcome that another node has noted stays as it is. */
    private static final String NOTE =
            """
            WITH noted AS (
                INSERT INTO table_import_outcome (job_id, place, row_number, kind, result)
                SELECT :job, o.place, o.row_number, o.kind, o.result::json
                FROM unnest(:places, :rows, :kinds, :results) AS o (place, row_number, kind, result)
                ON CONFLICT DO NOTHING RETURNING kind),
            counted AS (
                SELECT count(*) FILTER (WHERE kind = 'REFUSED') AS refused,
                       count(*) FILTER (WHERE kind = 'UNCHANGED') AS unchanged,
                       count(*) FILTER (WHERE kind = 'REVISED') AS revised, count(*) AS noted FROM noted)
            UPDATE table_import_job j SET refused = j.refused + c.refused, unchanged = j.unchanged + c.unchanged,
                revised = j.revised + c.revised, done = j.done + c.noted - c.refused - c.unchanged - c.revised, reached = greatest(j.reached, :reached), tries = 0
            FROM counted c WHERE j.id = :job
            """;

    private static final String FILED =
            """
            INSERT INTO table_import_row (import_id, row_number, project_id, revised)
            SELECT :upload, row, project, revised
            FROM unnest(:rows, :projects, :revised) AS f (row, project, revised)
            ON CONFLICT DO NOTHING
            """;

    private FilingNotes() {}

    static void keep(JdbcClient writer, FilingJob job, int reached, List<FilingOutcome> outcomes) {
        noteProjects(writer, job, outcomes);
        note(writer, job, reached, outcomes);
    }

    private static void note(
            JdbcClient writer, FilingJob job, int reached, List<FilingOutcome> outcomes) {
        writer.sql(NOTE)
                .param("job", job.id().toString())
                .param(
                        "places",
                        outcomes.stream().map(FilingOutcome::place).toArray(Integer[]::new))
                .param("rows", outcomes.stream().map(o -> o.result().row()).toArray(Integer[]::new))
                .param(
                        "kinds",
                        outcomes.stream()
                                .map(o -> o.result().outcome().name())
                                .toArray(String[]::new))
                .param(
                        "results",
                        outcomes.stream()
                                .map(o -> FilingRows.json(o.result()))
                                .toArray(String[]::new))
                .param("reached", reached)
                .update();
    }

    private static void noteProjects(
            JdbcClient writer, FilingJob job, List<FilingOutcome> outcomes) {
        List<ImportResult> filed =
                outcomes.stream()
                        .map(FilingOutcome::result)
                        .filter(result -> result.project() != null)
                        .toList();
        writer.sql(FILED)
                .param("upload", job.upload().toString())
                .param("rows", filed.stream().map(ImportResult::row).toArray(Integer[]::new))
                .param(
                        "projects",
                        filed.stream()
                                .map(result -> String.valueOf(result.project()))
                                .toArray(String[]::new))
                .param(
                        "revised",
                        filed.stream()
                                .map(result -> result.outcome() == Outcome.REVISED)
                                .toArray(Boolean[]::new))
                .update();
    }
}
