package org.jixiao.infrastructure.organization;

import java.util.List;
import java.util.Objects;
import org.jixiao.application.organization.UnitTreeAggregate;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.organization.UnitSpell;
import org.jixiao.domain.organization.UnitTree;
import org.jixiao.domain.organization.UnitTreeEvent;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.shared.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The unit tree with its past, and the closure by which every scope is joined. */
@Component
class UnitTable implements ReadModel {

    private static final String CLOSURE =
            """
            WITH RECURSIVE up AS (
                SELECT unit_code AS descendant, unit_code AS ancestor, parent_code, valid_from, valid_until
                FROM unit_spell
                UNION ALL
                SELECT up.descendant, p.unit_code, p.parent_code,
                       greatest(up.valid_from, p.valid_from), least(up.valid_until, p.valid_until)
                FROM up JOIN unit_spell p ON p.unit_code = up.parent_code
                    AND (up.valid_until IS NULL OR p.valid_from < up.valid_until)
                    AND (p.valid_until IS NULL OR p.valid_until > up.valid_from))
            INSERT INTO unit_closure (ancestor, descendant, valid_from, valid_until)
            SELECT ancestor, descendant, valid_from, valid_until FROM up
            """;

    private final JdbcClient client;

    UnitTable(JdbcClient client) {
        this.client = client;
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
    public void show(Object state, List<RecordedEvent<?>> newest) {
        UnitTree tree = (UnitTree) state;
        newest.stream()
                .map(recorded -> ((UnitTreeEvent) recorded.event()).unit())
                .distinct()
                .forEach(unit -> write(tree, unit));
        writeClosure();
    }

    /** Rewritten whole in one transaction: a tree has some hundreds of units. */
    @Override
    public void showAnew(List<RecordedEvent<?>> life) {
        UnitTree tree =
                UnitTree.replay(
                        life.stream().map(recorded -> (UnitTreeEvent) recorded.event()).toList());
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
        client.sql(CLOSURE).update();
    }

    @Override
    public void dropStrays() {
        // The tree is one aggregate, written whole.
    }

    @Override
    public long rows() {
        return Objects.requireNonNull(
                client.sql("SELECT count(*) FROM unit_spell").query(Long.class).single());
    }

    @Override
    public long behind() {
        return Objects.requireNonNull(
                client.sql(
                                """
                                SELECT count(DISTINCT convert_from(e.payload, 'UTF8')::json ->> 'unit')
                                FROM domain_event e
                                WHERE e.aggregate_type = 'UnitTreeAggregate' AND NOT EXISTS (
                                    SELECT 1 FROM unit_spell s
                                    WHERE s.unit_code = convert_from(e.payload, 'UTF8')::json ->> 'unit')
                                """)
                        .query(Long.class)
                        .single());
    }
}
