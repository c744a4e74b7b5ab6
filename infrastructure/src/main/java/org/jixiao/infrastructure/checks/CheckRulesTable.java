package org.jixiao.infrastructure.checks;

import java.util.List;
import org.jixiao.application.checks.CheckRulesAggregate;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.checks.CheckRulesEvent.ChecksConfigured;
import org.jixiao.infrastructure.shared.Change;
import org.jixiao.infrastructure.shared.RowPerAggregate;
import org.jixiao.infrastructure.shared.VersionedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The check rules of each configured fiscal year. */
@Component
class CheckRulesTable implements RowPerAggregate {

    private static final String UPSERT =
            """
            INSERT INTO check_rules (fiscal_year, settings, fewest_indicators, cost_factor, version)
            VALUES (:year, :settings::jsonb, :fewest, :factor, :version)
            ON CONFLICT (fiscal_year) DO UPDATE SET
                settings = excluded.settings, fewest_indicators = excluded.fewest_indicators,
                cost_factor = excluded.cost_factor, version = excluded.version
            WHERE :exact OR check_rules.version < excluded.version
            """;

    private final JdbcClient client;
    private final VersionedRows table;

    CheckRulesTable(JdbcClient client) {
        this.client = client;
        this.table =
                new VersionedRows(
                        client, "check_rules", "'checks-' || r.fiscal_year", aggregateType());
    }

    @Override
    public VersionedRows table() {
        return table;
    }

    @Override
    public String name() {
        return "check-rules";
    }

    @Override
    public String title() {
        return "检查规则";
    }

    @Override
    public String aggregateType() {
        return CheckRulesAggregate.class.getSimpleName();
    }

    @Override
    public void show(Change change) {
        write(change.last(), false);
    }

    /** The newest event tells all rules of the year. */
    @Override
    public void showAnew(List<RecordedEvent<?>> life) {
        write(life.getLast(), true);
    }

    private void write(RecordedEvent<?> newest, boolean exact) {
        ChecksConfigured event = (ChecksConfigured) newest.event();
        client.sql(UPSERT)
                .param("year", event.year().value())
                .param("settings", CheckJson.settings(event.settings()))
                .param("fewest", event.thresholds().fewestIndicators())
                .param("factor", event.thresholds().costFactor())
                .param("version", newest.version())
                .param("exact", exact)
                .update();
    }

    @Override
    public void claim(List<String> aggregateIds) {
        client.sql("LOCK TABLE check_rules IN SHARE ROW EXCLUSIVE MODE").update();
    }
}
