package org.jixiao.infrastructure.project;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jixiao.application.project.ProjectAggregate;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.Project;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Unfiled;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.infrastructure.shared.Change;
import org.jixiao.infrastructure.shared.RowPerAggregate;
import org.jixiao.infrastructure.shared.VersionedRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every project as it stands: what lists, to-dos and sums are read from. */
@Component
class ProjectList implements RowPerAggregate {

    /**
     * A phase lasts as long as its word stays the same; only a rebuild knows exactly when it began.
     */
    private static final String UPSERT =
            """
            INSERT INTO project_list (id, code, version, name, unit_code, fiscal_year, round, phase, phase_since,
                revision, fiscal_appropriation, special_account_appropriation, other_funds, total, indicators,
                open_remarks, changed_at, changed_by, in_force_phase, in_force_fiscal_appropriation,
                in_force_special_account_appropriation, in_force_other_funds, adjusting)
            VALUES (:id, :code, :version, :name, :unit, :year, :round, :phase, :since,
                :revision, :fiscal, :special, :other, :total, :indicators,
                :remarks, :changedAt, :changedBy, :validPhase, :validFiscal,
                :validSpecial, :validOther, :adjusting)
            ON CONFLICT (id) DO UPDATE SET
                version = excluded.version, name = excluded.name, phase = excluded.phase,
                phase_since = CASE WHEN NOT :exact AND (project_list.phase = excluded.phase
                        OR project_list.phase = 'SUBMITTED' AND excluded.phase = 'UNDER_REVIEW')
                    THEN project_list.phase_since ELSE excluded.phase_since END,
                revision = excluded.revision, fiscal_appropriation = excluded.fiscal_appropriation,
                special_account_appropriation = excluded.special_account_appropriation,
                other_funds = excluded.other_funds, total = excluded.total, indicators = excluded.indicators,
                open_remarks = excluded.open_remarks, changed_at = excluded.changed_at,
                changed_by = excluded.changed_by,
                code = excluded.code, unit_code = excluded.unit_code, fiscal_year = excluded.fiscal_year,
                round = excluded.round, in_force_phase = excluded.in_force_phase,
                in_force_fiscal_appropriation = excluded.in_force_fiscal_appropriation,
                in_force_special_account_appropriation = excluded.in_force_special_account_appropriation,
                in_force_other_funds = excluded.in_force_other_funds, adjusting = excluded.adjusting
            WHERE :exact OR project_list.version < excluded.version
            """;

    /**
     * Of changes as they happen; without a parameter behind the values, so that the driver sends
     * many rows as one statement.
     */
    private static final String SHOW = UPSERT.replace(":exact", "false");

    /** Locks the rows that are there and puts locked ones where some are missing. */
    private static final String CLAIM =
            """
            INSERT INTO project_list (id, code, version, name, unit_code, fiscal_year, round, phase, phase_since,
                revision, fiscal_appropriation, special_account_appropriation, other_funds, total, indicators,
                open_remarks, changed_at, changed_by)
            SELECT id, id, 0, '', '', 0, '', '', 'epoch', 0, 0, 0, 0, 0, 0, 0, 'epoch', ''
            FROM unnest(:ids) AS id ORDER BY id
            ON CONFLICT (id) DO UPDATE SET version = 0 WHERE false
            """;

    private final NamedParameterJdbcTemplate sql;
    private final JdbcClient client;
    private final VersionedRows table;

    ProjectList(DataSource writer) {
        this.sql = new NamedParameterJdbcTemplate(writer);
        this.client = JdbcClient.create(sql);
        this.table = new VersionedRows(client, "project_list", "r.id", aggregateType());
    }

    @Override
    public VersionedRows table() {
        return table;
    }

    @Override
    public String name() {
        return "project-list";
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
        sql.batchUpdate(
                SHOW, changes.stream().map(ProjectList::rowOf).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource rowOf(Change change) {
        RecordedEvent<?> last = change.last();
        return row((Filed) change.state(), last, last.at(), false);
    }

    @Override
    public void showAnew(List<RecordedEvent<?>> life) {
        showAllAnew(List.of(life));
    }

    @Override
    public void showAllAnew(List<List<RecordedEvent<?>>> lives) {
        sql.batchUpdate(
                UPSERT, lives.stream().map(ProjectList::rowOf).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource rowOf(List<RecordedEvent<?>> life) {
        Project state = new Unfiled();
        Phase phase = null;
        Instant since = Instant.EPOCH;
        for (RecordedEvent<?> recorded : life) {
            state = ProjectEvolution.evolve(state, (ProjectEvent) recorded.event());
            Phase now = ((Filed) state).phase();
            if (now != phase && !isOpened(phase, now)) {
                since = recorded.at();
            }
            phase = now;
        }
        return row((Filed) state, life.getLast(), since, true);
    }

    /** Whoever opens a project has not done anything with it yet: it waits on in its place. */
    private static boolean isOpened(@Nullable Phase before, Phase now) {
        return before == Phase.SUBMITTED && now == Phase.UNDER_REVIEW;
    }

    private static SqlParameterSource row(
            Filed state, RecordedEvent<?> last, Instant since, boolean exact) {
        ProjectFile file = state.file();
        Funding funding = file.sheet().funding();
        return valid(state)
                .addValue("id", file.id().toString())
                .addValue("code", file.code().value())
                .addValue("version", last.version())
                .addValue("name", file.sheet().name())
                .addValue("unit", file.unit().value())
                .addValue("year", file.round().fiscalYear().value())
                .addValue("round", file.round().round().name())
                .addValue("phase", state.phase().name())
                .addValue("since", Timestamp.from(since))
                .addValue("revision", file.revision())
                .addValue("fiscal", funding.fiscalAppropriation().yuan())
                .addValue("special", funding.specialAccountAppropriation().yuan())
                .addValue("other", funding.otherFunds().yuan())
                .addValue("total", funding.total().yuan())
                .addValue("indicators", file.sheet().indicators().size())
                .addValue("remarks", openRemarks(file))
                .addValue("changedAt", Timestamp.from(last.at()))
                .addValue("changedBy", last.meta().who())
                .addValue("exact", exact);
    }

    /** The sheet in force, null throughout before approval. */
    private static MapSqlParameterSource valid(Filed state) {
        Phase phase = state.validPhase();
        boolean inForce = phase == Phase.APPROVED || phase == Phase.DISCLOSED;
        Funding funding = state.file().validSheet().funding();
        return new MapSqlParameterSource()
                .addValue("adjusting", state.file().adjusting())
                .addValue("validPhase", inForce ? phase.name() : null)
                .addValue("validFiscal", inForce ? funding.fiscalAppropriation().yuan() : null)
                .addValue(
                        "validSpecial",
                        inForce ? funding.specialAccountAppropriation().yuan() : null)
                .addValue("validOther", inForce ? funding.otherFunds().yuan() : null);
    }

    private static long openRemarks(ProjectFile file) {
        return file.remarks().stream().filter(remark -> !remark.resolved()).count();
    }

    @Override
    public void claim(List<String> aggregateIds) {
        client.sql(CLAIM).param("ids", aggregateIds.toArray(String[]::new)).update();
    }
}
