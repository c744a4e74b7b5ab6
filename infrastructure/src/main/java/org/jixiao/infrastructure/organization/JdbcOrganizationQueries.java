package org.jixiao.infrastructure.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.organization.ExtensionView;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.RoundView;
import org.jixiao.application.organization.UnitView;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.springframework.stereotype.Component;

/** Units and rounds in SQL. */
@Component
class JdbcOrganizationQueries implements OrganizationQueries {

    private static final String UNITS =
            """
            SELECT unit_code, name, level, parent_code, valid_from FROM unit_spell
            WHERE valid_from <= :day AND (valid_until IS NULL OR valid_until > :day)
            """;

    private static final String BRACKETS_AS_ONE = "translate(%s, '（）()', '()()')";

    private static final String ROUNDS =
            "SELECT round_id, opens, closes, district_check, false AS extended FROM filing_round ";

    private static final String ROUNDS_OF_A_UNIT =
            """
            SELECT round_id, opens, closing_for(round_id, :unit, :day) AS closes, district_check,
                closing_for(round_id, :unit, :day) > closes AS extended
            FROM filing_round ORDER BY fiscal_year DESC, opens DESC
            """;

    private static final String EXTENSIONS =
            """
            SELECT x.round_id, x.unit_code, coalesce(u.name, x.unit_code) AS unit_name,
                x.closes, x.reason, x.given_by, x.given_at
            FROM filing_extension x LEFT JOIN unit_now u USING (unit_code)
            ORDER BY x.round_id, x.unit_code
            """;

    private final ScopedReads reads;

    JdbcOrganizationQueries(ScopedReads reads) {
        this.reads = reads;
    }

    @Override
    public List<UnitView> units(LocalDate on) {
        return reads.openly(
                client ->
                        client.sql(
                                        UNITS
                                                + " ORDER BY array_position(ARRAY['CITY_BUREAU','DISTRICT_BUREAU','UNIT'],"
                                                + " level), unit_code")
                                .param("day", on)
                                .query((row, number) -> unit(row))
                                .list());
    }

    @Override
    public Optional<UnitView> unit(UnitCode code, LocalDate on) {
        return reads.openly(
                client ->
                        client.sql(UNITS + " AND unit_code = :code")
                                .param("day", on)
                                .param("code", code.value())
                                .query((row, number) -> unit(row))
                                .optional());
    }

    @Override
    public Optional<UnitView> unitNamed(String name, LocalDate on) {
        String sameName =
                " AND "
                        + BRACKETS_AS_ONE.formatted("name")
                        + " = "
                        + BRACKETS_AS_ONE.formatted(":name::text")
                        + " ORDER BY level DESC, unit_code LIMIT 1";
        return reads.openly(
                client ->
                        client.sql(UNITS + sameName)
                                .param("day", on)
                                .param("name", name.strip())
                                .query((row, number) -> unit(row))
                                .optional());
    }

    @Override
    public List<RoundView> rounds() {
        return reads.openly(
                client ->
                        client.sql(ROUNDS + "ORDER BY fiscal_year DESC, opens DESC")
                                .query((row, number) -> round(row))
                                .list());
    }

    @Override
    public Optional<RoundView> round(RoundId id) {
        return reads.openly(
                client ->
                        client.sql(ROUNDS + "WHERE round_id = :id")
                                .param("id", id.toString())
                                .query((row, number) -> round(row))
                                .optional());
    }

    @Override
    public List<RoundView> roundsOf(UnitCode unit, LocalDate on) {
        return reads.openly(
                client ->
                        client.sql(ROUNDS_OF_A_UNIT)
                                .param("unit", unit.value())
                                .param("day", on)
                                .query((row, number) -> round(row))
                                .list());
    }

    @Override
    public List<ExtensionView> extensions() {
        return reads.openly(
                client -> client.sql(EXTENSIONS).query((row, number) -> extension(row)).list());
    }

    private static ExtensionView extension(ResultSet row) throws SQLException {
        return new ExtensionView(
                RoundId.parse(row.getString("round_id")),
                new UnitCode(row.getString("unit_code")),
                row.getString("unit_name"),
                row.getTimestamp("closes").toInstant(),
                row.getString("reason"),
                row.getString("given_by"),
                row.getTimestamp("given_at").toInstant());
    }

    private static UnitView unit(ResultSet row) throws SQLException {
        String parent = row.getString("parent_code");
        return new UnitView(
                new UnitCode(row.getString("unit_code")),
                row.getString("name"),
                UnitLevel.valueOf(row.getString("level")),
                parent == null ? null : new UnitCode(parent),
                row.getObject("valid_from", LocalDate.class));
    }

    private static RoundView round(ResultSet row) throws SQLException {
        return new RoundView(
                RoundId.parse(row.getString("round_id")),
                new FilingWindow(
                        row.getTimestamp("opens").toInstant(),
                        row.getTimestamp("closes").toInstant()),
                row.getBoolean("district_check"),
                row.getBoolean("extended"));
    }
}
