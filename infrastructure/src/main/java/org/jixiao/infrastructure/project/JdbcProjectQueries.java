package org.jixiao.infrastructure.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.shared.Page;
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
import org.springframework.stereotype.Component;

/** The project list in SQL, within the viewer's scope. */
@Component
class JdbcProjectQueries implements ProjectQueries {

    private static final String COLUMNS =
            "SELECT p.*, u.name AS unit_name, u.district_code, u.district_name ";

    private static final String SUMS =
            "SELECT coalesce(sum(p.fiscal_appropriation), 0), coalesce(sum(p.special_account_appropriation), 0),"
                    + " coalesce(sum(p.other_funds), 0) ";

    private static final String TALLIED_SUMS =
            "SELECT coalesce(sum(p.fiscal), 0), coalesce(sum(p.special), 0), coalesce(sum(p.other), 0) ";

    private final ScopedReads reads;

    JdbcProjectQueries(ScopedReads reads) {
        this.reads = reads;
    }

    @Override
    public Page<ProjectRow> list(Actor viewer, ProjectFilter filter, PageRequest page) {
        String order = ProjectOrder.clause(page.sort());
        ProjectSearch search = new ProjectSearch(viewer, filter);
        return reads.as(
                viewer,
                client -> search.page(client, COLUMNS, order, page, (row, number) -> row(row)));
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
    public Funding totals(Actor viewer, ProjectFilter filter) {
        ProjectSearch search = new ProjectSearch(viewer, filter);
        String sums =
                search.isTallied()
                        ? TALLIED_SUMS + ProjectSearch.TALLY_FROM
                        : SUMS + ProjectSearch.BARE_FROM;
        return reads.as(
                viewer,
                client ->
                        client.sql(sums + search.where())
                                .params(search.parameters())
                                .query(
                                        (row, number) ->
                                                new Funding(
                                                        new Money(row.getBigDecimal(1)),
                                                        new Money(row.getBigDecimal(2)),
                                                        new Money(row.getBigDecimal(3))))
                                .single());
    }

    @Override
    public List<ProjectId> ids(Actor viewer, ProjectFilter filter, int limit) {
        ProjectSearch search = new ProjectSearch(viewer, filter);
        return reads.as(
                viewer,
                client ->
                        client.sql(
                                        "SELECT p.id"
                                                + ProjectSearch.BARE_FROM
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
                ProjectSearch.inForce(row));
    }
}
