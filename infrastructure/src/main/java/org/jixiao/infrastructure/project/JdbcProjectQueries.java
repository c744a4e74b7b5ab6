package org.jixiao.infrastructure.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectListing;
import org.jixiao.application.project.ProjectName;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The project list in SQL, within the viewer's scope. */
@Component
class JdbcProjectQueries implements ProjectQueries {

    private static final String COLUMNS =
            "SELECT p.*, u.name AS unit_name, u.district_code, u.district_name ";

    private static final String OF_YEAR =
            " WHERE p.fiscal_year = :year AND (:unit::text IS NULL OR p.unit_code = :unit) AND "
                    + ProjectSearch.KEPT;

    private final ScopedReads reads;

    JdbcProjectQueries(ScopedReads reads) {
        this.reads = reads;
    }

    @Override
    public ProjectListing listing(Actor viewer, ProjectFilter filter, PageRequest page) {
        ProjectOrder order = ProjectOrder.of(page.sort());
        ProjectSearch search = new ProjectSearch(viewer, filter);
        ProjectPaging.Summed<ProjectRow> read =
                reads.as(
                        viewer,
                        client ->
                                new ProjectPaging(client, search, order, page)
                                        .read(COLUMNS, (row, number) -> row(row)));
        return new ProjectListing(read.page(), read.totals());
    }

    @Override
    public List<ProjectRow> named(
            Actor viewer, FiscalYear year, @Nullable UnitCode unit, List<String> parts, int limit) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("scope", ScopedReads.scopeOf(viewer));
        wanted.put("year", year.value());
        wanted.put("unit", unit == null ? null : unit.value());
        wanted.put("limit", limit);
        StringBuilder named = new StringBuilder(ProjectSearch.BARE_FROM + OF_YEAR);
        for (String part : parts) {
            String name = "part" + wanted.size();
            wanted.put(name, part);
            named.append(" AND strpos(lower(p.name), :").append(name).append(") > 0");
        }
        String rows =
                COLUMNS
                        + " FROM (SELECT p.* "
                        + named
                        + " ORDER BY p.code LIMIT :limit) p"
                        + " JOIN unit_now u ON u.unit_code = p.unit_code ORDER BY p.code";
        return reads.as(
                viewer,
                client -> client.sql(rows).params(wanted).query((row, number) -> row(row)).list());
    }

    @Override
    public List<ProjectName> names(Actor viewer, FiscalYear year, UnitCode unit) {
        return reads.as(
                viewer,
                client ->
                        client.sql(
                                        """
                                        SELECT id, code, version, name, phase, in_force_phase IS NOT NULL AS in_force,
                                               fiscal_appropriation, special_account_appropriation, other_funds
                                        FROM project_list
                                        WHERE unit_code = :unit AND fiscal_year = :year AND phase <> 'DISCARDED'
                                        """)
                                .param("unit", unit.value())
                                .param("year", year.value())
                                .query(
                                        (row, number) ->
                                                new ProjectName(
                                                        ProjectId.parse(row.getString("id")),
                                                        new ProjectCode(row.getString("code")),
                                                        row.getLong("version"),
                                                        row.getString("name"),
                                                        ProjectSearch.funding(row).total(),
                                                        Phase.valueOf(row.getString("phase")),
                                                        row.getBoolean("in_force")))
                                .list());
    }

    @Override
    public Optional<ProjectRow> find(Actor viewer, ProjectId id) {
        return reads.as(
                viewer,
                client ->
                        client.sql(COLUMNS + ProjectSearch.FROM + " WHERE p.id = :id")
                                .param("scope", ScopedReads.scopeOf(viewer))
                                .param("id", id.toString())
                                .query((row, number) -> row(row))
                                .optional());
    }

    @Override
    public List<ProjectId> ids(Actor viewer, ProjectFilter filter, int limit) {
        ProjectSearch search = new ProjectSearch(viewer, filter);
        return reads.as(
                viewer,
                client ->
                        client.sql(
                                        "SELECT p.id"
                                                + search.from()
                                                + search.where()
                                                + " ORDER BY p.code LIMIT :limit")
                                .params(search.parameters())
                                .param("limit", limit)
                                .query((row, number) -> ProjectId.parse(row.getString(1)))
                                .list());
    }

    private static ProjectRow row(ResultSet row) throws SQLException {
        return new ProjectRow(
                ProjectId.parse(row.getString("id")),
                new ProjectCode(row.getString("code")),
                row.getLong("version"),
                row.getString("name"),
                new UnitCode(row.getString("unit_code")),
                row.getString("unit_name"),
                new UnitCode(row.getString("district_code")),
                row.getString("district_name"),
                new RoundId(
                        new FiscalYear(row.getInt("fiscal_year")),
                        BudgetRound.valueOf(row.getString("round"))),
                Phase.valueOf(row.getString("phase")),
                row.getInt("revision"),
                ProjectSearch.funding(row),
                row.getInt("indicators"),
                row.getInt("open_remarks"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"),
                inForce(row));
    }

    /** The approved sheet of a row; null before approval. */
    private static ProjectRow.@Nullable Valid inForce(ResultSet row) throws SQLException {
        String phase = row.getString("in_force_phase");
        return phase == null
                ? null
                : new ProjectRow.Valid(
                        Phase.valueOf(phase),
                        new Funding(
                                new Money(row.getBigDecimal("in_force_fiscal_appropriation")),
                                new Money(
                                        row.getBigDecimal(
                                                "in_force_special_account_appropriation")),
                                new Money(row.getBigDecimal("in_force_other_funds"))));
    }
}
