package org.jixiao.infrastructure.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.approval.DisclosureView;
import org.jixiao.application.approval.Disclosures;
import org.jixiao.domain.approval.DisclosureId;
import org.jixiao.domain.approval.TableKind;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Disclosed tables in SQL; the database shows those of the viewer's subtree. */
@Component
class JdbcDisclosures implements Disclosures {

    private static final String LIST =
            """
            SELECT * FROM disclosure
            WHERE (:unit = '' OR unit_code = :unit) AND (:year = 0 OR fiscal_year = :year)
            ORDER BY disclosed_at DESC, aggregate_id LIMIT 500
            """;

    private final ScopedReads reads;

    JdbcDisclosures(ScopedReads reads) {
        this.reads = reads;
    }

    @Override
    public List<DisclosureView> list(
            Actor viewer, @Nullable UnitCode unit, @Nullable FiscalYear year) {
        return reads.as(
                viewer,
                client ->
                        client.sql(LIST)
                                .param("unit", unit == null ? "" : unit.value())
                                .param("year", year == null ? 0 : year.value())
                                .query((row, number) -> view(row))
                                .list());
    }

    @Override
    public Optional<DisclosureView> find(Actor viewer, String id) {
        return reads.as(
                viewer,
                client ->
                        client.sql(
                                        """
                                        SELECT * FROM disclosure
                                        WHERE aggregate_id || '-' || number = 'disclosure-' || :id
                                        """)
                                .param("id", id)
                                .query((row, number) -> view(row))
                                .optional());
    }

    private static DisclosureView view(ResultSet row) throws SQLException {
        return new DisclosureView(
                new DisclosureId(
                        new UnitCode(row.getString("unit_code")),
                        new FiscalYear(row.getInt("fiscal_year"))),
                row.getInt("number"),
                TableKind.valueOf(row.getString("kind")),
                row.getString("name"),
                DisclosureJson.rows(row.getString("rows")),
                new Money(row.getBigDecimal("total")),
                row.getString("sha256"),
                DisclosureJson.leftOut(row.getString("left_out")),
                row.getTimestamp("disclosed_at").toInstant(),
                row.getString("who"),
                new ActorId(row.getString("by_id")),
                new UnitCode(row.getString("by_unit")));
    }
}
