package org.jixiao.infrastructure.organization;

import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import org.jixiao.application.organization.RoundAggregate;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.organization.FilingRound;
import org.jixiao.domain.organization.FilingRound.Scheduled;
import org.jixiao.domain.organization.FilingRound.Unscheduled;
import org.jixiao.domain.organization.RoundEvent;
import org.jixiao.domain.organization.RoundEvent.ExtensionWithdrawn;
import org.jixiao.domain.organization.RoundEvent.WindowExtended;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.infrastructure.shared.Change;
import org.jixiao.infrastructure.shared.RowPerAggregate;
import org.jixiao.infrastructure.shared.VersionedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The filing rounds with their windows and the extensions given in them. */
@Component
class RoundTable implements RowPerAggregate {

    private final JdbcClient client;
    private final VersionedRows table;

    RoundTable(JdbcClient client) {
        this.client = client;
        this.table =
                new VersionedRows(
                        client, "filing_round", "'round-' || r.round_id", aggregateType());
    }

    @Override
    public VersionedRows table() {
        return table;
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
    public void show(Change change) {
        if (change.state() instanceof Scheduled there) {
            write(there, change.last(), false);
            change.newest().forEach(this::writeExtension);
        }
    }

    @Override
    public void showAnew(List<RecordedEvent<?>> life) {
        FilingRound state = new Unscheduled();
        for (RecordedEvent<?> recorded : life) {
            state = FilingRound.evolve(state, (RoundEvent) recorded.event());
        }
        if (state instanceof Scheduled there) {
            write(there, life.getLast(), true);
            client.sql("DELETE FROM filing_extension WHERE round_id = :id")
                    .param("id", there.round().toString())
                    .update();
            life.forEach(this::writeExtension);
        }
    }

    private void write(Scheduled state, RecordedEvent<?> newest, boolean exact) {
        RoundId round = state.round();
        client.sql(
                        """
                        INSERT INTO filing_round
                            (round_id, fiscal_year, round, opens, closes, district_check, version)
                        VALUES (:id, :year, :round, :opens, :closes, :districtCheck, :version)
                        ON CONFLICT (round_id) DO UPDATE SET
                            fiscal_year = excluded.fiscal_year, round = excluded.round,
                            opens = excluded.opens, closes = excluded.closes,
                            district_check = excluded.district_check, version = excluded.version
                        WHERE :exact OR filing_round.version < excluded.version
                        """)
                .param("id", round.toString())
                .param("year", round.fiscalYear().value())
                .param("round", round.round().name())
                .param("opens", Timestamp.from(state.window().opens()))
                .param("closes", Timestamp.from(state.window().closes()))
                .param("districtCheck", state.districtCheck())
                .param("version", newest.version())
                .param("exact", exact)
                .update();
    }

    private void writeExtension(RecordedEvent<?> recorded) {
        switch ((RoundEvent) recorded.event()) {
            case WindowExtended e -> write(e, recorded);
            case ExtensionWithdrawn e ->
                    client.sql(
                                    "DELETE FROM filing_extension"
                                            + " WHERE round_id = :id AND unit_code = :unit")
                            .param("id", e.round().toString())
                            .param("unit", e.unit().value())
                            .update();
            default -> {}
        }
    }

    private void write(WindowExtended event, RecordedEvent<?> recorded) {
        client.sql(
                        """
                        INSERT INTO filing_extension
                            (round_id, unit_code, closes, reason, given_by, given_at)
                        VALUES (:id, :unit, :closes, :reason, :by, :at)
                        ON CONFLICT (round_id, unit_code) DO UPDATE SET
                            closes = excluded.closes, reason = excluded.reason,
                            given_by = excluded.given_by, given_at = excluded.given_at
                        """)
                .param("id", event.round().toString())
                .param("unit", event.unit().value())
                .param("closes", Timestamp.from(event.closes()))
                .param("reason", Objects.requireNonNullElse(recorded.meta().reason(), ""))
                .param("by", recorded.meta().actorName())
                .param("at", Timestamp.from(recorded.at()))
                .update();
    }

    @Override
    public void claim(List<String> aggregateIds) {
        client.sql("LOCK TABLE filing_round, filing_extension IN SHARE ROW EXCLUSIVE MODE")
                .update();
    }

    @Override
    public void dropStrays() {
        RowPerAggregate.super.dropStrays();
        client.sql(
                        """
                        DELETE FROM filing_extension x WHERE NOT EXISTS (
                            SELECT 1 FROM filing_round r WHERE r.round_id = x.round_id)
                        """)
                .update();
    }
}
