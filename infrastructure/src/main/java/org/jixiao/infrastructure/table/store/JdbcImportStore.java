package org.jixiao.infrastructure.table.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportStore;
import org.jixiao.application.table.imports.KeptAnswer;
import org.jixiao.application.table.imports.RowAnswers;
import org.jixiao.application.table.imports.StoredImport;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was read in uploads in SQL, as JSON, a line for each project. */
@Component
class JdbcImportStore implements ImportStore {

    private static final String IMPORTS =
            "SELECT id, file_name, uploaded_at, uploaded_by, indicators, preview FROM table_import WHERE preview IS NOT NULL AND id = :id";

    private static final String ROWS =
            "SELECT row_number FROM table_import_project WHERE import_id = :id";

    private final JdbcClient writer;
    private final ScopedReads reads;

    JdbcImportStore(JdbcClient writer, ScopedReads reads) {
        this.writer = writer;
        this.reads = reads;
    }

    @Override
    public boolean holds(Actor viewer, ImportId id) {
        return reads.as(
                viewer,
                client ->
                        client.sql(
                                        "SELECT EXISTS (SELECT FROM table_import WHERE id = :id AND preview IS NOT NULL)")
                                .param("id", id.toString())
                                .query(Boolean.class)
                                .single());
    }

    @Override
    public Optional<StoredImport> find(Actor viewer, ImportId id) {
        return reads.as(
                viewer,
                client ->
                        client.sql(IMPORTS)
                                .param("id", id.toString())
                                .query((row, number) -> stored(client, row))
                                .optional());
    }

    @Override
    public Optional<Set<Integer>> rows(Actor viewer, ImportId id) {
        return holds(viewer, id)
                ? Optional.of(
                        reads.as(
                                viewer,
                                client ->
                                        Set.copyOf(
                                                client.sql(ROWS)
                                                        .param("id", id.toString())
                                                        .query(Integer.class)
                                                        .list())))
                : Optional.empty();
    }

    @Override
    public Optional<byte[]> content(Actor viewer, ImportId id) {
        return reads.as(
                viewer,
                client ->
                        client.sql("SELECT content FROM table_import WHERE id = :id")
                                .param("id", id.toString())
                                .query(byte[].class)
                                .optional());
    }

    @Override
    public Map<Integer, ImportedProject> whole(
            Actor viewer, ImportId id, Collection<Integer> rows) {
        return reads.as(viewer, client -> ImportedLines.whole(client, id.toString(), rows));
    }

    private static StoredImport stored(JdbcClient client, ResultSet row) throws SQLException {
        String id = row.getString("id");
        Map<Integer, RowAnswers> answers = ImportAnswerTable.of(client, id, null);
        Map<Integer, ImportedProject> whole =
                ImportedLines.whole(
                        client,
                        id,
                        answers.entrySet().stream()
                                .filter(answer -> !answer.getValue().fields().isEmpty())
                                .map(Map.Entry::getKey)
                                .toList());
        List<ImportedProject> projects =
                ImportedLines.outlines(client, id).stream()
                        .map(project -> whole.getOrDefault(project.row(), project))
                        .toList();
        return stored(row, projects, FiledRows.of(client, id, null), answers);
    }

    /** The upload with these projects only. */
    static StoredImport part(JdbcClient client, ImportId upload, List<ImportedProject> projects) {
        String id = upload.toString();
        Integer[] rows = projects.stream().map(ImportedProject::row).toArray(Integer[]::new);
        FiledRows filed = FiledRows.of(client, id, rows);
        var answers = ImportAnswerTable.of(client, id, rows);
        return client.sql(IMPORTS)
                .param("id", id)
                .query((row, number) -> stored(row, projects, filed, answers))
                .single();
    }

    private static StoredImport stored(
            ResultSet row,
            List<ImportedProject> projects,
            FiledRows filed,
            Map<Integer, RowAnswers> answers)
            throws SQLException {
        return new StoredImport(
                ImportId.parse(row.getString("id")),
                row.getString("file_name"),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getString("uploaded_by"),
                row.getInt("indicators"),
                ImportedLines.table(row.getString("preview"), projects),
                filed.projects(),
                filed.revised(),
                answers);
    }

    @Override
    public void answered(ImportId id, List<KeptAnswer> answers) {
        ImportAnswerTable.keep(writer, id, answers);
    }

    @Override
    public void checked(ImportId id, Set<Integer> rows, RowAnswers.Check check) {
        ImportAnswerTable.check(writer, id, rows, check);
    }

    @Override
    public void declared(ImportId id, UnitCode unit, RoundId round, Funding total) {
        ImportHeads.declare(writer, id, unit, round, total);
    }
}
