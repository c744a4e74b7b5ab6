package org.jixiao.infrastructure.approval;

import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import org.jixiao.application.approval.DisclosureAggregate;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.approval.DisclosureEvent;
import org.jixiao.domain.approval.DisclosureEvent.TableDisclosed;
import org.jixiao.infrastructure.shared.Change;
import org.jixiao.infrastructure.shared.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every disclosed table: one row per event. */
@Component
class DisclosureTable implements ReadModel {

    private final JdbcClient client;

    DisclosureTable(JdbcClient client) {
        this.client = client;
    }

    @Override
    public String name() {
        return "disclosures";
    }

    @Override
    public String title() {
        return "公开记录";
    }

    @Override
    public String aggregateType() {
        return DisclosureAggregate.class.getSimpleName();
    }

    @Override
    public void show(Change change) {
        change.newest().forEach(this::write);
    }

    @Override
    public void showAnew(List<RecordedEvent<?>> life) {
        life.forEach(this::write);
    }

    private void write(RecordedEvent<?> recorded) {
        switch ((DisclosureEvent) recorded.event()) {
            case TableDisclosed e -> write(e, recorded);
        }
    }

    private void write(TableDisclosed event, RecordedEvent<?> recorded) {
        client.sql(
                        """
                        INSERT INTO disclosure (aggregate_id, number, unit_code, fiscal_year, kind, name, rows,
                            total, sha256, left_out, disclosed_at, who, by_id, by_unit)
                        VALUES (:id, :number, :unit, :year, :kind, :name, :rows::jsonb,
                            :total, :sha256, :leftOut::jsonb, :at, :who, :by, :byUnit)
                        ON CONFLICT (aggregate_id, number) DO UPDATE SET
                            unit_code = excluded.unit_code, fiscal_year = excluded.fiscal_year,
                            kind = excluded.kind, name = excluded.name, rows = excluded.rows,
                            total = excluded.total, sha256 = excluded.sha256,
                            left_out = excluded.left_out, disclosed_at = excluded.disclosed_at,
                            who = excluded.who, by_id = excluded.by_id, by_unit = excluded.by_unit
                        """)
                .param("id", recorded.aggregateId())
                .param("number", event.number())
                .param("unit", event.unit().value())
                .param("year", event.year().value())
                .param("kind", event.kind().name())
                .param("name", event.name())
                .param("rows", DisclosureJson.of(event.rows()))
                .param("total", event.total().yuan())
                .param("sha256", event.sha256())
                .param("leftOut", DisclosureJson.of(event.leftOut()))
                .param("at", Timestamp.from(recorded.at()))
                .param("who", recorded.meta().who())
                .param("by", event.by().value())
                .param("byUnit", recorded.meta().actorUnit())
                .update();
    }

    @Override
    public void claim(List<String> aggregateIds) {
        client.sql("LOCK TABLE disclosure IN SHARE ROW EXCLUSIVE MODE").update();
    }

    @Override
    public void dropStrays() {
        client.sql(
                        """
                        DELETE FROM disclosure d WHERE NOT EXISTS (
                            SELECT 1 FROM domain_event e
                            WHERE e.aggregate_id = d.aggregate_id AND e.sequence + 1 = d.number)
                        """)
                .update();
    }

    @Override
    public long rows() {
        return count("SELECT count(*) FROM disclosure");
    }

    @Override
    public long behind() {
        return count(
                """
                SELECT count(DISTINCT coalesce(e.aggregate_id, d.aggregate_id)) FROM (
                    SELECT aggregate_id, sequence + 1 AS number FROM domain_event
                    WHERE aggregate_type = 'DisclosureAggregate') e
                FULL JOIN disclosure d ON d.aggregate_id = e.aggregate_id AND d.number = e.number
                WHERE e.number IS NULL OR d.number IS NULL
                """);
    }

    private long count(String sql) {
        return Objects.requireNonNull(client.sql(sql).query(Long.class).single());
    }
}
