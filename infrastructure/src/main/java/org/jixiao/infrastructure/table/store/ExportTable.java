package org.jixiao.infrastructure.table.store;

import java.sql.Timestamp;
import java.util.List;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.application.table.exports.ExportAggregate;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.table.ExportEvent;
import org.jixiao.domain.table.ExportEvent.TableExported;
import org.jixiao.domain.table.Exported;
import org.jixiao.infrastructure.shared.Change;
import org.jixiao.infrastructure.shared.RowPerAggregate;
import org.jixiao.infrastructure.shared.VersionedRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every export: one row for each. */
@Component
class ExportTable implements RowPerAggregate {

    private static final String UPSERT =
            """
            INSERT INTO table_export (id, version, number, kind, unit_code, name, fiscal_year, project_id, format,
                as_of, projects, sha256, watermarked, exported_at, who, by_id, by_unit)
            VALUES (:id, :version, :number, :kind, :unit, :name, :year, :project, :format,
                :asOf, :projects, :sha256, :watermarked, :at, :who, :by, :byUnit)
            ON CONFLICT (id) DO UPDATE SET
                version = excluded.version, number = excluded.number, kind = excluded.kind,
                unit_code = excluded.unit_code, name = excluded.name, fiscal_year = excluded.fiscal_year,
                project_id = excluded.project_id, format = excluded.format, as_of = excluded.as_of,
                projects = excluded.projects, sha256 = excluded.sha256, watermarked = excluded.watermarked,
                exported_at = excluded.exported_at, who = excluded.who, by_id = excluded.by_id,
                by_unit = excluded.by_unit
            """;

    private final JdbcClient client;
    private final VersionedRows table;

    ExportTable(JdbcClient client) {
        this.client = client;
        this.table = new VersionedRows(client, "table_export", "r.id", aggregateType());
    }

    @Override
    public VersionedRows table() {
        return table;
    }

    @Override
    public String name() {
        return "exports";
    }

    @Override
    public String aggregateType() {
        return ExportAggregate.class.getSimpleName();
    }

    @Override
    public void show(Change change) {
        write(change.last());
    }

    @Override
    public void showAnew(List<RecordedEvent<?>> life) {
        write(life.getLast());
    }

    private void write(RecordedEvent<?> recorded) {
        switch ((ExportEvent) recorded.event()) {
            case TableExported e -> write(e, recorded);
        }
    }

    private void write(TableExported event, RecordedEvent<?> recorded) {
        Exported what = event.what();
        client.sql(UPSERT)
                .param("id", recorded.aggregateId())
                .param("version", recorded.version())
                .param("number", event.number().value())
                .param("kind", what.kind().name())
                .param("unit", what.unit().value())
                .param("name", what.name())
                .param("year", what.year().value())
                .param("project", text(what.project()))
                .param("format", what.format())
                .param("asOf", Timestamp.from(what.asOf()))
                .param("projects", event.projects())
                .param("sha256", event.sha256())
                .param("watermarked", event.watermarked())
                .param("at", Timestamp.from(recorded.at()))
                .param("who", recorded.meta().who())
                .param("by", event.by().value())
                .param("byUnit", recorded.meta().actorUnit())
                .update();
    }

    private static @Nullable String text(@Nullable ProjectId project) {
        return project == null ? null : project.toString();
    }

    @Override
    public void claim(List<String> aggregateIds) {
        client.sql("LOCK TABLE table_export IN SHARE ROW EXCLUSIVE MODE").update();
    }
}
