package org.jixiao.infrastructure.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jixiao.application.project.ProjectFacts;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.project.ProjectContext;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.shared.OncePerTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks up the unit's place in the tree and the round's window, as they are in the command's own
 * transaction.
 */
@Component
class JdbcProjectFacts implements ProjectFacts {

    /** All in one round trip, since every command asks. */
    private static final String FACTS =
            """
            SELECT array(
                    SELECT ancestor FROM unit_closure
                    WHERE descendant = :unit AND valid_from <= :day
                      AND (valid_until IS NULL OR valid_until > :day)) AS upwards,
                r.opens, closing_for(r.round_id, :unit, :day) AS closes,
                coalesce(r.district_check, false) AND EXISTS (
                    SELECT 1 FROM unit_closure c JOIN unit_spell s ON s.unit_code = c.ancestor
                    WHERE c.descendant = :unit AND c.valid_from <= :day
                      AND (c.valid_until IS NULL OR c.valid_until > :day)
                      AND s.level = 'DISTRICT_BUREAU') AS district_checks
            FROM (SELECT 1) AS one LEFT JOIN filing_round r ON r.round_id = :round
            """;

    private final JdbcClient client;
    private final SheetCheck check;

    JdbcProjectFacts(JdbcClient client, SheetCheck check) {
        this.client = client;
        this.check = check;
    }

    @Override
    public ProjectContext contextOf(Actor actor, Instant at, UnitCode unit, RoundId round) {
        Asked asked = new Asked(unit, round, Today.at(at));
        Facts facts = OncePerTransaction.get(asked, () -> look(asked));
        return new ProjectContext(
                actor, at, facts.lineage(), facts.window(), facts.districtChecks(), check);
    }

    private Facts look(Asked asked) {
        return client.sql(FACTS)
                .param("unit", asked.unit().value())
                .param("day", asked.day())
                .param("round", asked.round().toString())
                .query(
                        (row, number) ->
                                new Facts(
                                        lineage(row),
                                        window(row),
                                        row.getBoolean("district_checks")))
                .single();
    }

    private record Asked(UnitCode unit, RoundId round, LocalDate day) {}

    private record Facts(Lineage lineage, @Nullable FilingWindow window, boolean districtChecks) {}

    private static Lineage lineage(ResultSet row) throws SQLException {
        String[] upwards = (String[]) row.getArray("upwards").getArray();
        return new Lineage(Arrays.stream(upwards).map(UnitCode::new).toList());
    }

    private static @Nullable FilingWindow window(ResultSet row) throws SQLException {
        Timestamp opens = row.getTimestamp("opens");
        return opens == null
                ? null
                : new FilingWindow(opens.toInstant(), row.getTimestamp("closes").toInstant());
    }
}
