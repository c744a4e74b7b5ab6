package org.jixiao.infrastructure.project;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.shared.Money;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One page of what a search matches, and how much the whole comes to. What the tally answers is
 * taken from there; else what matches is looked for once, for length, sums and page together.
 */
public final class ProjectPaging {

    private static final String OVERALL =
            "SELECT coalesce(sum(p.projects), 0)::bigint, coalesce(sum(p.fiscal), 0),"
                    + " coalesce(sum(p.special), 0), coalesce(sum(p.other), 0)";

    private static final String FOUND =
            """
            WITH found AS MATERIALIZED (
                SELECT p.id, p.code, p.fiscal_appropriation AS fiscal, p.special_account_appropriation AS special,
                    p.other_funds AS other, %s AS place
                %s %s)
            SELECT count(*), coalesce(sum(fiscal), 0), coalesce(sum(special), 0), coalesce(sum(other), 0),
                ARRAY(SELECT p.id FROM found p %s LIMIT :size OFFSET :offset)
            FROM found
            """;

    /** Rows and the names of their units are put to what is on the page only. */
    private static final String NAMED =
            """
             FROM unnest(:ids) WITH ORDINALITY AS w (id, place)
             JOIN project_list p ON p.id = w.id
             JOIN unit_now u ON u.unit_code = p.unit_code
             ORDER BY w.place
            """;

    private final JdbcClient client;
    private final ProjectSearch search;
    private final ProjectOrder order;
    private final PageRequest page;

    /** A page with the sums, in 元, of all pages. */
    public record Summed<T>(Page<T> page, Funding totals) {}

    /** How much is found, and the projects of the page in their order. */
    private record Overall(long length, Funding totals, String[] ids) {

        Overall with(String[] page) {
            return new Overall(length, totals, page);
        }
    }

    public ProjectPaging(
            JdbcClient client, ProjectSearch search, ProjectOrder order, PageRequest page) {
        this.client = client;
        this.search = search;
        this.order = order;
        this.page = page;
    }

    /**
     * @param columns the SELECT clause, of a project {@code p} and its unit {@code u}
     */
    public <T> Summed<T> read(String columns, RowMapper<T> row) {
        Overall overall = search.isTallied() ? tallied() : found();
        List<T> rows = client.sql(columns + NAMED).param("ids", overall.ids()).query(row).list();
        return new Summed<>(
                new Page<>(rows, page.page(), page.size(), overall.length()), overall.totals());
    }

    private Overall tallied() {
        Overall overall =
                client.sql(OVERALL + ProjectSearch.TALLY_FROM + search.where())
                        .params(search.parameters())
                        .query((sums, number) -> overall(sums, new String[0]))
                        .single();
        return overall.length() <= page.offset() ? overall : overall.with(window());
    }

    private String[] window() {
        return client.sql(
                        "SELECT p.id"
                                + search.from()
                                + search.where()
                                + order.clause()
                                + " LIMIT :size OFFSET :offset")
                .params(search.parameters())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(String.class)
                .list()
                .toArray(String[]::new);
    }

    private Overall found() {
        return client.sql(
                        FOUND.formatted(
                                order.expression(),
                                search.from(),
                                search.where(),
                                order.clause("p.place")))
                .params(search.parameters())
                .param("size", page.size())
                .param("offset", page.offset())
                .query((sums, number) -> overall(sums, ids(sums.getArray(5))))
                .single();
    }

    private static Overall overall(ResultSet sums, String[] ids) throws SQLException {
        Funding totals =
                new Funding(
                        new Money(sums.getBigDecimal(2)),
                        new Money(sums.getBigDecimal(3)),
                        new Money(sums.getBigDecimal(4)));
        return new Overall(sums.getLong(1), totals, ids);
    }

    private static String[] ids(Array ids) throws SQLException {
        return (String[]) ids.getArray();
    }
}
