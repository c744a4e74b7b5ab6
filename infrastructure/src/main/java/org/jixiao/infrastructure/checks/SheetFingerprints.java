package org.jixiao.infrastructure.checks;

import java.util.List;
import javax.sql.DataSource;
import org.jixiao.application.project.ProjectAggregate;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.checks.SheetPrint;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.infrastructure.shared.Change;
import org.jixiao.infrastructure.shared.EventCatalogue;
import org.jixiao.infrastructure.shared.RowPerAggregate;
import org.jixiao.infrastructure.shared.SheetEvents;
import org.jixiao.infrastructure.shared.VersionedRows;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The digests by which near-identical sheets, last year's sheet and the same fund elsewhere are
 * found. Written only when a sheet changes, so that reviews and approvals pay nothing for it.
 */
@Component
class SheetFingerprints implements RowPerAggregate {

    private static final String COLUMNS =
            """
            (id, version, code, unit_code, fiscal_year, name_key, family_key, district, statement_key,
                indicators_key, values_key, total, counts)
            """;

    private static final String UPSERT =
            "INSERT INTO sheet_fingerprint "
                    + COLUMNS
                    + """
            VALUES (:id, :version, :code, :unit, :year, :name, :family, :district, :statement,
                :indicators, :values, :total, :counts::jsonb)
            ON CONFLICT (id) DO UPDATE SET
                version = excluded.version, code = excluded.code, unit_code = excluded.unit_code,
                fiscal_year = excluded.fiscal_year, name_key = excluded.name_key,
                family_key = excluded.family_key, district = excluded.district, statement_key = excluded.statement_key,
                indicators_key = excluded.indicators_key, values_key = excluded.values_key,
                total = excluded.total, counts = excluded.counts
            WHERE :exact OR sheet_fingerprint.version < excluded.version
            """;

    /**
     * Of changes as they happen; without a parameter behind the values, so that the driver sends
     * many rows as one statement.
     */
    private static final String SHOW = UPSERT.replace(":exact", "false");

    /** Locks the rows that are there and puts locked ones where some are missing. */
    private static final String CLAIM =
            "INSERT INTO sheet_fingerprint "
                    + COLUMNS
                    + """
            SELECT id, 0, '', '', 0, '', '', '', '', '', '', 0, '[]' FROM unnest(:ids) AS id ORDER BY id
            ON CONFLICT (id) DO UPDATE SET version = 0 WHERE false
            """;

    /** Where nobody looks: a discarded sheet is near no other. */
    private static final int NO_YEAR = 0;

    private final NamedParameterJdbcTemplate sql;
    private final JdbcClient client;
    private final EventCatalogue catalogue;
    private final VersionedRows table;

    SheetFingerprints(DataSource writer, EventCatalogue catalogue) {
        this.sql = new NamedParameterJdbcTemplate(writer);
        this.client = JdbcClient.create(sql);
        this.catalogue = catalogue;
        this.table =
                new VersionedRows(
                        client,
                        "sheet_fingerprint",
                        "r.id",
                        aggregateType(),
                        catalogue.namesOf(SheetEvents::isOne));
    }

    @Override
    public VersionedRows table() {
        return table;
    }

    @Override
    public String name() {
        return "sheet-fingerprints";
    }

    @Override
    public String aggregateType() {
        return ProjectAggregate.class.getSimpleName();
    }

    @Override
    public void show(Change change) {
        showAll(List.of(change));
    }

    @Override
    public void showAll(List<Change> changes) {
        SqlParameterSource[] rows =
                changes.parallelStream()
                        .filter(change -> change.lastOf(SheetEvents::isOne) > 0)
                        .map(
                                change ->
                                        row(
                                                (Filed) change.state(),
                                                change.lastOf(SheetEvents::isOne),
                                                false))
                        .toArray(SqlParameterSource[]::new);
        if (rows.length > 0) {
            sql.batchUpdate(SHOW, rows);
        }
    }

    @Override
    public void showAnew(List<RecordedEvent<?>> life) {
        showAllAnew(List.of(life));
    }

    @Override
    public void showAllAnew(List<List<RecordedEvent<?>>> lives) {
        sql.batchUpdate(
                UPSERT,
                lives.parallelStream()
                        .map(SheetFingerprints::rowOf)
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource rowOf(List<RecordedEvent<?>> life) {
        List<ProjectEvent> events =
                life.stream().map(recorded -> (ProjectEvent) recorded.event()).toList();
        return row(
                (Filed) ProjectEvolution.replay(events),
                Change.lastOf(life, SheetEvents::isOne),
                true);
    }

    private static SqlParameterSource row(Filed state, long version, boolean exact) {
        ProjectFile file = state.file();
        SheetPrint print = SheetPrint.of(file.sheet());
        return new MapSqlParameterSource()
                .addValue("id", file.id().toString())
                .addValue("version", version)
                .addValue("code", file.code().value())
                .addValue("unit", file.unit().value())
                .addValue("year", yearOf(state))
                .addValue("name", print.name())
                .addValue("family", print.family())
                .addValue("district", print.district())
                .addValue("statement", print.statement())
                .addValue("indicators", print.indicators())
                .addValue("values", print.values())
                .addValue("total", print.total().yuan())
                .addValue("counts", CheckJson.counts(print.counts()))
                .addValue("exact", exact);
    }

    private static int yearOf(Filed state) {
        return state.phase() == Phase.DISCARDED
                ? NO_YEAR
                : state.file().round().fiscalYear().value();
    }

    @Override
    public void claim(List<String> aggregateIds) {
        client.sql(CLAIM).param("ids", aggregateIds.toArray(String[]::new)).update();
    }
}
