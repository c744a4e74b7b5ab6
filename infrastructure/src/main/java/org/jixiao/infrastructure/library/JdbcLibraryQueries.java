package org.jixiao.infrastructure.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.library.LibraryFilter;
import org.jixiao.application.library.LibraryIndicator;
import org.jixiao.application.library.LibraryQueries;
import org.jixiao.application.library.TidyName;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.shared.Actor;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches the counted indicators; what is shown beside them is looked up for one page only. */
@Component
class JdbcLibraryQueries implements LibraryQueries {

    private static final String MATCHING =
            """
             FROM library_indicator i
            WHERE (:text = '' OR strpos(i.name, :text) > 0)
              AND (:code = '' OR i.code = :code OR length(:code) = 1 AND i.code LIKE :code || '_')
              AND CASE :kind
                WHEN 'COMMON' THEN i.units >= :common
                WHEN 'SPECIAL' THEN i.units < :common
                WHEN 'OWN' THEN EXISTS (SELECT 1 FROM library_unit o
                    WHERE o.name = i.name AND o.code = i.code AND o.unit_code = :unit)
                ELSE true END
            """;

    private static final String SHOWN =
            """
            SELECT p.*, last.unit_code, coalesce(n.name, last.unit_code) AS unit_name, last.last_on,
                EXISTS (SELECT 1 FROM library_unit o
                    WHERE o.name = p.name AND o.code = p.code AND o.unit_code = :unit) AS own,
                ARRAY(SELECT u.form FROM library_unit u
                    WHERE u.name = p.name AND u.code = p.code AND u.form <> ''
                    GROUP BY u.form ORDER BY sum(u.uses) DESC, u.form LIMIT 3) AS forms
            FROM page p
            CROSS JOIN LATERAL (SELECT u.unit_code, u.last_on FROM library_unit u
                WHERE u.name = p.name AND u.code = p.code ORDER BY u.last_on DESC, u.unit_code LIMIT 1) last
            LEFT JOIN unit_now n ON n.unit_code = last.unit_code
            """;

    /** Names that begin with what is sought come before those that only contain it. */
    private static final String BY_USE =
            "CASE WHEN :text <> '' AND starts_with(i.name, :text) THEN 0 ELSE 1 END, i.units DESC,"
                    + " i.uses DESC, i.name, i.code";

    private final ScopedReads reads;

    JdbcLibraryQueries(ScopedReads reads) {
        this.reads = reads;
    }

    @Override
    public Page<LibraryIndicator> list(Actor viewer, LibraryFilter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("text", TidyName.of(filter.text()));
        parameters.put("code", filter.code());
        parameters.put("kind", filter.kind().name());
        parameters.put("common", LibraryIndicator.COMMON_FROM);
        parameters.put("unit", viewer.unit().value());
        return reads.as(viewer, client -> page(client, parameters, page));
    }

    private static Page<LibraryIndicator> page(
            JdbcClient client, Map<String, Object> parameters, PageRequest page) {
        Long total =
                client.sql("SELECT count(*)" + MATCHING)
                        .params(parameters)
                        .query(Long.class)
                        .single();
        List<LibraryIndicator> items =
                client.sql(
                                "WITH page AS MATERIALIZED (SELECT i.*, row_number() OVER (ORDER BY "
                                        + order(page.sort())
                                        + ") AS place"
                                        + MATCHING
                                        + " ORDER BY place LIMIT :limit OFFSET :offset) "
                                        + SHOWN
                                        + " ORDER BY p.place")
                        .params(parameters)
                        .param("limit", page.size())
                        .param("offset", page.offset())
                        .query((row, number) -> indicator(row))
                        .list();
        return new Page<>(items, page.page(), page.size(), total == null ? 0 : total);
    }

    private static String order(String sort) {
        String column = sort.startsWith("-") ? sort.substring(1) : sort;
        if (column.isEmpty()) {
            return BY_USE;
        }
        if (!SORTABLE.contains(column)) {
            throw new IllegalArgumentException("不能按“" + sort + "”排序，可用：" + SORTABLE);
        }
        return "i." + column + (sort.startsWith("-") ? " DESC" : "") + ", i.name, i.code";
    }

    private static LibraryIndicator indicator(ResultSet row) throws SQLException {
        return new LibraryIndicator(
                row.getString("name"),
                IndicatorCode.of(row.getString("code")),
                row.getLong("uses"),
                row.getLong("units"),
                row.getBoolean("own"),
                row.getString("unit_name"),
                row.getDate("last_on").toLocalDate(),
                Arrays.asList((String[]) row.getArray("forms").getArray()));
    }
}
