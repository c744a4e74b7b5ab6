package org.jixiao.infrastructure.table.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.uploads.Reading;
import org.jixiao.application.table.uploads.UploadSummary;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Uploads without what was read of each project. */
final class ImportHeads {

    private static final String LATEST =
            """
            SELECT i.id, i.file_name, i.uploaded_at, i.uploaded_by, i.preview, i.projects, g.state,
                (SELECT count(*) FROM table_import_row r WHERE r.import_id = i.id) AS filed,
                EXISTS (SELECT 1 FROM table_import_job j
                        WHERE j.import_id = i.id AND j.state IN ('WAITING', 'RUNNING')) AS filing
            FROM table_import i JOIN table_import_reading g ON g.import_id = i.id ORDER BY i.uploaded_at DESC, i.id DESC LIMIT :size OFFSET :offset
            """;

    private ImportHeads() {}

    static void keep(JdbcClient writer, ImportId id, ImportedTable table) {
        writer.sql(
                        """
                        UPDATE table_import SET preview = :preview::json, projects = :projects, indicators = :indicators
                        WHERE id = :id
                        """)
                .param("id", id.toString())
                .param("preview", ImportedLines.head(table))
                .param("projects", table.projects().size())
                .param(
                        "indicators",
                        table.projects().stream().mapToInt(p -> p.indicators().size()).sum())
                .update();
    }

    static Page<UploadSummary> latest(JdbcClient client, PageRequest page) {
        return new Page<>(
                client.sql(LATEST)
                        .param("size", page.size())
                        .param("offset", page.offset())
                        .query((row, number) -> summary(row))
                        .list(),
                page.page(),
                page.size(),
                client.sql("SELECT count(*) FROM table_import").query(Long.class).single());
    }

    private static UploadSummary summary(ResultSet row) throws SQLException {
        String preview = row.getString("preview");
        return new UploadSummary(
                ImportId.parse(row.getString("id")),
                row.getString("file_name"),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getString("uploaded_by"),
                Reading.State.valueOf(row.getString("state")),
                preview == null ? null : ImportedLines.table(preview, List.of()).department(),
                row.getInt("projects"),
                row.getInt("filed"),
                row.getBoolean("filing"));
    }

    static void declare(
            JdbcClient writer, ImportId id, UnitCode unit, RoundId round, Funding total) {
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
