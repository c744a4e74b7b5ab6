package org.jixiao.infrastructure.table.store;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.ImportId;
import org.jixiao.application.table.ImportStore;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Uploads in SQL, with what was read in them as JSON. */
@Component
class JdbcImportStore implements ImportStore {

    private static final String IMPORTS =
            "SELECT id, file_name, uploaded_at, uploaded_by, preview FROM table_import ";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final JdbcClient writer;
    private final ScopedReads reads;
    private final Clock clock;

    JdbcImportStore(JdbcClient writer, ScopedReads reads, Clock clock) {
        this.writer = writer;
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public ImportId keep(Request request, String fileName, byte[] content, ImportedTable table) {
        ImportId id = new ImportId(UuidCreator.getTimeOrderedEpoch());
        writer.sql(
                        """
                        INSERT INTO table_import (id, unit_code, uploaded_at, uploaded_by, file_name, content, preview)
                        VALUES (:id, :unit, :at, :by, :name, :content, :preview::json)
                        """)
                .param("id", id.toString())
                .param("unit", request.actor().unit().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", request.actor().name())
                .param("name", fileName)
                .param("content", content)
                .param("preview", JSON.writeValueAsString(table))
                .update();
        return id;
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
        return new StoredImport(
                ImportId.parse(id),
                row.getString("file_name"),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getString("uploaded_by"),
                JSON.readValue(row.getString("preview"), ImportedTable.class),
                filed(client, id),
                revised(client, id),
                ImportAnswerTable.of(client, id));
    }

    private static Map<Integer, ProjectId> filed(JdbcClient client, String id) {
        Map<Integer, ProjectId> filed = new HashMap<>();
        client.sql("SELECT row_number, project_id FROM table_import_row WHERE import_id = :id")
                .param("id", id)
                .query((row, number) -> filed.put(row.getInt(1), ProjectId.parse(row.getString(2))))
                .list();
        return filed;
    }

    private static Set<Integer> revised(JdbcClient client, String id) {
        return client.sql(
                        "SELECT row_number FROM table_import_row WHERE import_id = :id AND revised")
                .param("id", id)
                .query((row, number) -> row.getInt(1))
                .set();
    }

    @Override
    public void filed(ImportId id, Map<Integer, ProjectId> projects, Set<Integer> revised) {
        writer.sql(
                        """
                        INSERT INTO table_import_row (import_id, row_number, project_id, revised)
                        SELECT :id, row, project, row = ANY (:revised) FROM unnest(:rows, :projects) AS f(row, project)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", id.toString())
                .param("revised", revised.toArray(Integer[]::new))
                .param("rows", projects.keySet().toArray(Integer[]::new))
                .param(
                        "projects",
                        projects.values().stream().map(ProjectId::toString).toArray(String[]::new))
                .update();
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
