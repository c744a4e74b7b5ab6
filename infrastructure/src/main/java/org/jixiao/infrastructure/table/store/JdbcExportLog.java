package org.jixiao.infrastructure.table.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.table.exports.ExportLog;
import org.jixiao.application.table.exports.ExportView;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.ExportNumber;
import org.jixiao.domain.table.Exported;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Exports in SQL; the database shows those of the viewer's subtree. */
@Component
class JdbcExportLog implements ExportLog {

    private static final String FOUND =
            """
             FROM table_export
            WHERE :text = '' OR number = :text OR sha256 = lower(:text)
                OR position(:text IN name) > 0 OR position(:text IN who) > 0
            """;

    private static final Map<String, String> COLUMNS =
            Map.of(
                    "number", "length(number), number",
                    "name", "name",
                    "unit", "unit_code",
                    "year", "fiscal_year",
                    "format", "format",
                    "projects", "projects",
                    "asOf", "as_of",
                    "at", "exported_at",
                    "who", "who");

    private final JdbcClient writer;
    private final ScopedReads reads;

    JdbcExportLog(JdbcClient writer, ScopedReads reads) {
        this.writer = writer;
        this.reads = reads;
    }

    @Override
    public ExportNumber nextNumber(Year year) {
        long running =
                Objects.requireNonNull(
                        writer.sql(
                                        """
                                        INSERT INTO export_number AS n (year, last) VALUES (:year, 1)
                                        ON CONFLICT (year) DO UPDATE SET last = n.last + 1 RETURNING last
                                        """)
                                .param("year", year.getValue())
                                .query(Long.class)
                                .single());
        return ExportNumber.of(year, running);
    }

    @Override
    public Page<ExportView> list(Actor viewer, String text, PageRequest page) {
        String order = order(page.sort());
        return reads.as(
                viewer,
                client -> {
                    long all =
                            client.sql("SELECT count(*)" + FOUND)
                                    .param("text", text.strip())
                                    .query(Long.class)
                                    .single();
                    List<ExportView> items =
                            client.sql("SELECT *" + FOUND + order + " LIMIT :size OFFSET :from")
                                    .param("text", text.strip())
                                    .param("size", page.size())
                                    .param("from", page.offset())
                                    .query((row, number) -> view(row))
                                    .list();
                    return new Page<>(items, page.page(), page.size(), all);
                });
    }

    private static String order(String sort) {
        boolean descending = sort.isEmpty() || sort.startsWith("-");
        String asked = sort.isEmpty() ? "at" : sort.replaceFirst("^-", "");
        String column = COLUMNS.get(asked);
        if (column == null) {
            throw new IllegalArgumentException("不能按“" + sort + "”排序，可用：" + SORTABLE);
        }
        String direction = descending ? " DESC" : "";
        return " ORDER BY " + column.replace(",", direction + ",") + direction + ", id";
    }

    private static ExportView view(ResultSet row) throws SQLException {
        return new ExportView(
                row.getString("number"),
                new Exported(
                        Exported.Kind.valueOf(row.getString("kind")),
                        new UnitCode(row.getString("unit_code")),
                        row.getString("name"),
                        new FiscalYear(row.getInt("fiscal_year")),
                        project(row.getString("project_id")),
                        row.getString("format"),
                        row.getTimestamp("as_of").toInstant()),
                row.getInt("projects"),
                row.getString("sha256"),
                row.getBoolean("watermarked"),
                row.getTimestamp("exported_at").toInstant(),
                row.getString("who"),
                new UnitCode(row.getString("by_unit")));
    }

    private static @Nullable ProjectId project(@Nullable String id) {
        return id == null ? null : ProjectId.parse(id);
    }
}
