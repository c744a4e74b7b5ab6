package org.jixiao.infrastructure.table.store;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.ImportId;
import org.jixiao.application.table.ImportStore;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.KeptAnswer;
import org.jixiao.application.table.RowAnswers;
import org.jixiao.application.table.StoredImport;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Uploads in SQL, with what was read in them as JSON, a line for each project. */
@Component
class JdbcImportStore implements ImportStore {

    private static final String IMPORTS =
            "SELECT id, file_name, uploaded_at, uploaded_by, preview FROM table_import ";

    private static final String ROWS =
            "SELECT row_number FROM table_import_project WHERE import_id = :id";

    private static final String FILED =
            """
            SELECT row_number, project_id, revised FROM table_import_row
            WHERE import_id = :id AND (:rows::integer[] IS NULL OR row_number = ANY(:rows))
            """;

    private final JdbcClient writer;
    private final ScopedReads reads;
    private final Clock clock;
    private final TransactionTemplate transaction;

    JdbcImportStore(
            JdbcClient writer,
            PlatformTransactionManager transactions,
            ScopedReads reads,
            Clock clock) {
        this.writer = writer;
        this.transaction = new TransactionTemplate(transactions);
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public ImportId keep(Request request, String fileName, byte[] content, ImportedTable table) {
        ImportId id = new ImportId(UuidCreator.getTimeOrderedEpoch());
        transaction.executeWithoutResult(
                status -> {
                    keepHead(id, request, fileName, content, table);
                    ImportedLines.keep(writer, id, table.projects());
                });
        return id;
    }

    private void keepHead(
            ImportId id, Request request, String fileName, byte[] content, ImportedTable table) {
        writer.sql(
                        """
                        INSERT INTO table_import (id, unit_code, uploaded_at, uploaded_by, file_name, content, preview,
                            projects, indicators)
                        VALUES (:id, :unit, :at, :by, :name, :content, :preview::json, :projects, :indicators)
                        """)
                .param("id", id.toString())
                .param("unit", request.actor().unit().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", request.actor().name())
                .param("name", fileName)
                .param("content", content)
                .param("preview", ImportedLines.head(table))
                .param("projects", table.projects().size())
                .param(
                        "indicators",
                        table.projects().stream().mapToInt(p -> p.indicators().size()).sum())
                .update();
    }

    @Override
    public boolean holds(Actor viewer, ImportId id) {
        return reads.as(
                viewer,
                client ->
                        client.sql("SELECT EXISTS (SELECT 1 FROM table_import WHERE id = :id)")
                                .param("id", id.toString())
                                .query(Boolean.class)
                                .single());
    }

    @Override
    public Optional<StoredImport> find(Actor viewer, ImportId id) {
        return reads.as(
                viewer,
                client ->
                        client.sql(IMPORTS + "WHERE id = :id")
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
    public List<StoredImport> latest(Actor viewer, int limit) {
        return reads.as(
                viewer,
                client ->
                        client.sql(IMPORTS + "ORDER BY uploaded_at DESC LIMIT :limit")
                                .param("limit", limit)
                                .query((row, number) -> stored(client, row))
                                .list());
    }

    private static StoredImport stored(JdbcClient client, ResultSet row) throws SQLException {
        String id = row.getString("id");
        return stored(
                row,
                ImportedLines.all(client, id),
                Filed.of(client, id, null),
                ImportAnswerTable.of(client, id, null));
    }

    /** The upload with these projects only. */
    static StoredImport part(JdbcClient client, ImportId upload, List<ImportedProject> projects) {
        String id = upload.toString();
        Integer[] rows = projects.stream().map(ImportedProject::row).toArray(Integer[]::new);
        Filed filed = Filed.of(client, id, rows);
        var answers = ImportAnswerTable.of(client, id, rows);
        return client.sql(IMPORTS + "WHERE id = :id")
                .param("id", id)
                .query((row, number) -> stored(row, projects, filed, answers))
                .single();
    }

    private static StoredImport stored(
            ResultSet row,
            List<ImportedProject> projects,
            Filed filed,
            Map<Integer, RowAnswers> answers)
            throws SQLException {
        return new StoredImport(
                ImportId.parse(row.getString("id")),
                row.getString("file_name"),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getString("uploaded_by"),
                ImportedLines.table(row.getString("preview"), projects),
                filed.projects(),
                filed.revised(),
                answers);
    }

    /** Which rows have become which projects, and which of them have revised theirs. */
    private record Filed(Map<Integer, ProjectId> projects, Set<Integer> revised) {

        /**
         * @param rows null for all
         */
        static Filed of(JdbcClient client, String id, Integer @Nullable [] rows) {
            Filed filed = new Filed(new HashMap<>(), new HashSet<>());
            client.sql(FILED)
                    .param("id", id)
                    .param("rows", rows)
                    .query((row, number) -> filed.add(row))
                    .list();
            return filed;
        }

        private boolean add(ResultSet row) throws SQLException {
            projects.put(row.getInt(1), ProjectId.parse(row.getString(2)));
            return row.getBoolean(3) && revised.add(row.getInt(1));
        }
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
        writer.sql(
                        """
                        INSERT INTO declared_total (unit_code, fiscal_year, round, fiscal_appropriation,
                            special_account_appropriation, other_funds, import_id)
                        VALUES (:unit, :year, :round, :fiscal, :special, :other, :id)
                        ON CONFLICT (unit_code, fiscal_year, round) DO UPDATE SET
                            fiscal_appropriation = excluded.fiscal_appropriation,
                            special_account_appropriation = excluded.special_account_appropriation,
                            other_funds = excluded.other_funds, import_id = excluded.import_id
                        """)
                .param("unit", unit.value())
                .param("year", round.fiscalYear().value())
                .param("round", round.round().name())
                .param("fiscal", total.fiscalAppropriation().yuan())
                .param("special", total.specialAccountAppropriation().yuan())
                .param("other", total.otherFunds().yuan())
                .param("id", id.toString())
                .update();
    }
}
