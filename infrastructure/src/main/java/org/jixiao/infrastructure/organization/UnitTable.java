package org.jixiao.infrastructure.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.application.organization.UnitTreeAggregate;
import org.jixiao.application.shared.AggregateNames;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.organization.UnitSpell;
import org.jixiao.domain.organization.UnitTree;
import org.jixiao.domain.organization.UnitTreeEvent;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.shared.Change;
import org.jixiao.infrastructure.shared.ReadModel;
import org.jixiao.infrastructure.shared.StoredEvents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The unit tree with its past, and the closure by which every scope is joined. */
@Component
class UnitTable implements ReadModel {

    private static final String SPELLS =
            "SELECT unit_code, level, name, parent_code, valid_from, valid_until FROM unit_spell"
                    + " ORDER BY unit_code, valid_from";

    private static final String CLOSURE =
            """
            WITH RECURSIVE up AS (
                SELECT unit_code AS descendant, unit_code AS ancestor, parent_code, valid_from, valid_until,
                    CASE WHEN NOT EXISTS (SELECT 1 FROM unit_spell later
                        WHERE later.unit_code = s.unit_code AND later.valid_from > s.valid_from)
                    THEN valid_until END AS closed_on
                FROM unit_spell s
                UNION ALL
                SELECT up.descendant, p.unit_code, p.parent_code,
                       greatest(up.valid_from, p.valid_from), least(up.valid_until, p.valid_until), up.closed_on
                FROM up JOIN unit_spell p ON p.unit_code = up.parent_code
                    AND (up.valid_until IS NULL OR p.valid_from < up.valid_until)
                    AND (p.valid_until IS NULL OR p.valid_until > up.valid_from))
            SELECT ancestor, descendant, valid_from, valid_until,
                coalesce(valid_until = closed_on, false) AS at_its_end FROM up
            """;

    private final JdbcClient client;
    private final StoredEvents events;

    UnitTable(JdbcClient client, StoredEvents events) {
        this.client = client;
        this.events = events;
    }

    @Override
    public String name() {
        return "unit-tree";
    }

    @Override
    public String title() {
        return "单位树";
    }

    @Override
    public String aggregateType() {
        return UnitTreeAggregate.class.getSimpleName();
    }

    @Override
    public void show(Change change) {
        UnitTree tree = (UnitTree) change.state();
        change.newest().stream()
                .map(recorded -> ((UnitTreeEvent) recorded.event()).unit())
                .distinct()
                .forEach(unit -> write(tree, unit));
        writeClosure();
    }

    /** Rewritten whole in one transaction: a tree has some hundreds of units. */
    @Override
    public void showAnew(List<RecordedEvent<?>> life) {
        UnitTree tree = replayed(life);
        client.sql("DELETE FROM unit_spell").update();
        tree.spells().keySet().forEach(unit -> write(tree, unit));
        writeClosure();
    }

    private void write(UnitTree tree, UnitCode unit) {
        client.sql("DELETE FROM unit_spell WHERE unit_code = :unit")
                .param("unit", unit.value())
                .update();
        for (UnitSpell spell : tree.spells().getOrDefault(unit, List.of())) {
            client.sql(
                            """
                            INSERT INTO unit_spell (unit_code, level, name, parent_code, valid_from, valid_until)
                            VALUES (?, ?, ?, ?, ?, ?)
                            """)
                    .param(spell.unit().value())
                    .param(spell.level().name())
                    .param(spell.name())
                    .param(spell.parent() == null ? null : spell.parent().value())
                    .param(spell.from())
                    .param(spell.until())
                    .update();
        }
    }

    private void writeClosure() {
        client.sql("DELETE FROM unit_closure").update();
        client.sql(
                        "INSERT INTO unit_closure (ancestor, descendant, valid_from, valid_until, at_its_end) "
                                + CLOSURE)
                .update();
    }

    @Override
    public void claim(List<String> aggregateIds) {
        client.sql("LOCK TABLE unit_spell, unit_closure IN SHARE ROW EXCLUSIVE MODE").update();
    }

    @Override
    public void dropStrays() {
        client.sql(
                        """
                        DELETE FROM unit_spell WHERE NOT EXISTS (
                            SELECT 1 FROM domain_event WHERE aggregate_id = :tree)
                        """)
                .param("tree", AggregateNames.UNIT_TREE)
                .update();
    }

    @Override
    public long rows() {
        return Objects.requireNonNull(
                client.sql("SELECT count(*) FROM unit_spell").query(Long.class).single());
    }

    /** 1 when units or their closure do not read as the events say. */
    @Override
    public long behind() {
        List<RecordedEvent<?>> life = events.ofAggregate(client, AggregateNames.UNIT_TREE);
        Set<UnitSpell> wanted =
                replayed(life).spells().values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        Set<UnitSpell> shown = client.sql(SPELLS).query((row, number) -> spell(row)).set();
        return wanted.equals(shown) && closureIsRight() ? 0 : 1;
    }

    private static UnitTree replayed(List<RecordedEvent<?>> life) {
        return UnitTree.replay(
                life.stream().map(recorded -> (UnitTreeEvent) recorded.event()).toList());
    }

    private boolean closureIsRight() {
        String difference =
                "SELECT NOT EXISTS ((SELECT * FROM (%1$s) a EXCEPT SELECT * FROM unit_closure)"
                        + " UNION ALL (SELECT * FROM unit_closure EXCEPT SELECT * FROM (%1$s) b))";
        return Objects.requireNonNull(
                client.sql(difference.formatted(CLOSURE)).query(Boolean.class).single());
    }

    private static UnitSpell spell(ResultSet row) throws SQLException {
        String parent = row.getString("parent_code");
        return new UnitSpell(
                new UnitCode(row.getString("unit_code")),
                UnitLevel.valueOf(row.getString("level")),
                row.getString("name"),
                parent == null ? null : new UnitCode(parent),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
