package org.jixiao.infrastructure.project;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jixiao.application.project.ProjectFacts;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.project.ProjectContext;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks up the unit's place in the tree and the round's window, as they are in the command's own
 * transaction.
 */
@Component
class JdbcProjectFacts implements ProjectFacts {

    private final JdbcClient client;
    private final SheetCheck check;

    JdbcProjectFacts(JdbcClient client, SheetCheck check) {
        this.client = client;
        this.check = check;
    }

    @Override
    public ProjectContext contextOf(Actor actor, Instant at, UnitCode unit, RoundId round) {
        return new ProjectContext(
                actor,
                at,
                lineage(unit, LocalDate.ofInstant(at, ZoneOffset.UTC)),
                window(round),
                check);
    }

    private Lineage lineage(UnitCode unit, LocalDate day) {
        List<UnitCode> upwards =
                client.sql(
                                """
                                SELECT ancestor FROM unit_closure
                                WHERE descendant = :unit AND valid_from <= :day
                                  AND (valid_until IS NULL OR valid_until > :day)
                                """)
                        .param("unit", unit.value())
                        .param("day", day)
                        .query((row, number) -> new UnitCode(row.getString(1)))
                        .list();
        return new Lineage(upwards);
    }

    private @Nullable FilingWindow window(RoundId round) {
        return client.sql("SELECT opens, closes FROM filing_round WHERE round_id = :round")
                .param("round", round.toString())
                .query(
                        (row, number) ->
                                new FilingWindow(
                                        row.getTimestamp(1).toInstant(),
                                        row.getTimestamp(2).toInstant()))
                .optional()
                .orElse(null);
    }
}
