package org.jixiao.infrastructure.organization;

import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import org.jixiao.application.organization.RoundAggregate;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.organization.RoundEvent;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.infrastructure.shared.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The filing rounds with their windows. */
@Component
class RoundTable implements ReadModel {

    private final JdbcClient client;

    RoundTable(JdbcClient client) {
        this.client = client;
    }

    @Override
    public String name() {
        return "filing-rounds";
    }

    @Override
    public String title() {
        return "申报批次";
    }

    @Override
    public String aggregateType() {
        return RoundAggregate.class.getSimpleName();
    }

    @Override
    public void show(Object state, List<RecordedEvent<?>> newest) {
        write(newest.getLast(), false);
    }

    /** The newest event tells the whole round. */
    @Override
    public void showAnew(List<RecordedEvent<?>> life) {
        write(life.getLast(), true);
    }

    private void write(RecordedEvent<?> newest, boolean exact) {
        RoundEvent event = (RoundEvent) newest.event();
        RoundId round = event.round();
        client.sql(
                        """
                        INSERT INTO filing_round (round_id, fiscal_year, round, opens, closes, version)
                        VALUES (:id, :year, :round, :opens, :closes, :version)
                        ON CONFLICT (round_id) DO UPDATE SET
                            fiscal_year = excluded.fiscal_year, round = excluded.round,
                            opens = excluded.opens, closes = excluded.closes, version = excluded.version
                        WHERE :exact OR filing_round.version < excluded.version
                        """)
                .param("id", round.toString())
                .param("year", round.fiscalYear().value())
                .param("round", round.round().name())
                .param("opens", Timestamp.from(event.window().opens()))
                .param("closes", Timestamp.from(event.window().closes()))
                .param("version", newest.version())
                .param("exact", exact)
                .update();
    }

    @Override
    public void claim(List<String> aggregateIds) {
        client.sql("LOCK TABLE filing_round IN SHARE ROW EXCLUSIVE MODE").update();
    }

    @Override
    public void dropStrays() {
        client.sql(
                        """
                        DELETE FROM filing_round r WHERE NOT EXISTS (
                            SELECT 1 FROM domain_event e WHERE e.aggregate_id = 'round-' || r.round_id)
                        """)
                .update();
    }

    @Override
    public long rows() {
        return count("SELECT count(*) FROM filing_round");
    }

    @Override
    public long behind() {
        return count(
                """
                SELECT count(*) FROM (
                    SELECT aggregate_id, max(sequence) + 1 AS version FROM domain_event
                    WHERE aggregate_type = 'RoundAggregate' GROUP BY aggregate_id) e
                FULL JOIN filing_round r ON 'round-' || r.round_id = e.aggregate_id
                WHERE r.version IS DISTINCT FROM e.version
                """);
    }

    private long count(String sql) {
        return Objects.requireNonNull(client.sql(sql).query(Long.class).single());
    }
}
