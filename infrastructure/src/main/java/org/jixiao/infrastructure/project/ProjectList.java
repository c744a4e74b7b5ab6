package org.jixiao.infrastructure.project;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.jixiao.domain.project.Sheet;
import org.jixiao.infrastructure.shared.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every project as it stands: what lists, to-dos and sums are read from. */
@Component
class ProjectList implements ReadModel {

    /**
     * A phase lasts as long as its word stays the same; only a rebuild knows exactly when it began.
     */
    private static final String UPSERT =
            """
            INSERT INTO project_list (id, code, version, name, unit_code, fiscal_year, round, phase, phase_since,
                revision, fiscal_appropriation, special_account_appropriation, other_funds, total, indicators,
                open_remarks, changed_at, changed_by, search_text)
            VALUES (:id, :code, :version, :name, :unit, :year, :round, :phase, :since,
                :revision, :fiscal, :special, :other, :total, :indicators,
                :remarks, :changedAt, :changedBy, :searchText)
            ON CONFLICT (id) DO UPDATE SET
                version = excluded.version, name = excluded.name, phase = excluded.phase,
                phase_since = CASE WHEN NOT :exact AND project_list.phase = excluded.phase
                    THEN project_list.phase_since ELSE excluded.phase_since END,
                revision = excluded.revision, fiscal_appropriation = excluded.fiscal_appropriation,
                special_account_appropriation = excluded.special_account_appropriation,
                other_funds = excluded.other_funds, total = excluded.total, indicators = excluded.indicators,
                open_remarks = excluded.open_remarks, changed_at = excluded.changed_at,
                changed_by = excluded.changed_by, search_text = excluded.search_text,
                code = excluded.code, unit_code = excluded.unit_code, fiscal_year = excluded.fiscal_year,
                round = excluded.round
            WHERE project_list.version < excluded.version OR (:exact AND project_list.version = excluded.version)
            """;

    private final JdbcClient client;

    ProjectList(JdbcClient client) {
        this.client = client;
    }

    @Override
    public String name() {
        return "project-list";
    }

    @Override
    public String title() {
        return "项目列表、待办与汇总";
    }

    @Override
    public String aggregateType() {
        return ProjectAggregate.class.getSimpleName();
    }

    @Override
    public void show(Object state, List<RecordedEvent<?>> newest) {
        RecordedEvent<?> last = newest.getLast();
        write((Filed) state, last, last.at(), false);
    }

    @Override
    public void showAnew(List<RecordedEvent<?>> life) {
        Project state = new Unfiled();
        Phase phase = null;
        Instant since = Instant.EPOCH;
        for (RecordedEvent<?> recorded : life) {
            state = ProjectEvolution.evolve(state, (ProjectEvent) recorded.event());
            Phase now = ((Filed) state).phase();
            if (now != phase) {
                phase = now;
                since = recorded.at();
            }
        }
        write((Filed) state, life.getLast(), since, true);
    }

    private void write(Filed state, RecordedEvent<?> last, Instant since, boolean exact) {
        ProjectFile file = state.file();
        Funding funding = file.sheet().funding();
        client.sql(UPSERT)
                .param("id", file.id().toString())
                .param("code", file.code().value())
                .param("version", last.version())
                .param("name", file.sheet().name())
                .param("unit", file.unit().value())
                .param("year", file.round().fiscalYear().value())
                .param("round", file.round().round().name())
                .param("phase", state.phase().name())
                .param("since", Timestamp.from(since))
                .param("revision", file.revision())
                .param("fiscal", funding.fiscalAppropriation().yuan())
                .param("special", funding.specialAccountAppropriation().yuan())
                .param("other", funding.otherFunds().yuan())
                .param("total", funding.total().yuan())
                .param("indicators", file.sheet().indicators().size())
                .param("remarks", openRemarks(file))
                .param("changedAt", Timestamp.from(last.at()))
                .param("changedBy", last.meta().actorName())
                .param("searchText", searchText(file.code().value(), file.sheet()))
                .param("exact", exact)
                .update();
    }

    private static long openRemarks(ProjectFile file) {
        return file.remarks().stream().filter(remark -> !remark.resolved()).count();
    }

    private static String searchText(String code, Sheet sheet) {
        Stream<String> indicators =
                sheet.indicators().stream()
                        .flatMap(
                                row ->
                                        Stream.of(
                                                row.name(),
                                                row.periodValue().raw(),
                                                row.annualValue().raw()));
        return Stream.concat(Stream.of(code, sheet.name(), sheet.targetStatement()), indicators)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void dropStrays() {
        client.sql(
                        """
                        DELETE FROM project_list p
                        WHERE NOT EXISTS (SELECT 1 FROM domain_event e WHERE e.aggregate_id = p.id)
                        """)
                .update();
    }

    @Override
    public long rows() {
        return count("SELECT count(*) FROM project_list");
    }

    @Override
    public long behind() {
        return count(
                """
                SELECT count(*) FROM (
                    SELECT aggregate_id, max(sequence) + 1 AS version FROM domain_event
                    WHERE aggregate_type = 'ProjectAggregate' GROUP BY aggregate_id) e
                FULL JOIN project_list p ON p.id = e.aggregate_id
                WHERE p.version IS DISTINCT FROM e.version
                """);
    }

    private long count(String sql) {
        return Objects.requireNonNull(client.sql(sql).query(Long.class).single());
    }
}
