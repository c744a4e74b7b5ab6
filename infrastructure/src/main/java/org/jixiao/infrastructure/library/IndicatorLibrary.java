package org.jixiao.infrastructure.library;

import java.util.List;
import java.util.Objects;
import org.jixiao.application.project.ProjectAggregate;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.infrastructure.shared.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which indicators the sheets in force use, how often and by whom. */
@Component
class IndicatorLibrary implements ReadModel {

    /** Locks the rows that are there and puts locked ones where some are missing. */
    private static final String CLAIM =
            """
            INSERT INTO library_project (id, version) SELECT id, 0 FROM unnest(:ids) AS id ORDER BY id
            ON CONFLICT (id) DO UPDATE SET version = 0 WHERE false
            """;

    private final JdbcClient client;
    private final LibraryCounts counts;

    IndicatorLibrary(JdbcClient client) {
        this.client = client;
        this.counts = new LibraryCounts(client);
    }

    @Override
    public String name() {
        return "indicator-library";
    }

    @Override
    public String title() {
        return "指标库";
    }

    @Override
    public String aggregateType() {
        return ProjectAggregate.class.getSimpleName();
    }

    @Override
    public void show(Object state, List<RecordedEvent<?>> newest) {
        RecordedEvent<?> last = newest.getLast();
        int written = version(last, "WHERE library_project.version < excluded.version");
        if (written == 1) {
            counts.write(List.of(last.aggregateId()), LibraryUse.of((Filed) state));
        }
    }

    @Override
    public void showAnew(List<RecordedEvent<?>> life) {
        showAllAnew(List.of(life));
        finishAnew();
    }

    @Override
    public void showAllAnew(List<List<RecordedEvent<?>>> lives) {
        client.sql(
                        "UPDATE library_project SET version = n.version FROM unnest(:ids, :versions)"
                                + " AS n(id, version) WHERE library_project.id = n.id")
                .param(
                        "ids",
                        lives.stream()
                                .map(life -> life.getLast().aggregateId())
                                .toArray(String[]::new))
                .param(
                        "versions",
                        lives.stream().map(life -> life.getLast().version()).toArray(Long[]::new))
                .update();
        counts.writeOfUnits(
                lives.stream().map(life -> life.getLast().aggregateId()).toList(),
                lives.stream().flatMap(life -> LibraryUse.of(state(life)).stream()).toList());
    }

    @Override
    public void finishAnew() {
        counts.countNamesAnew();
    }

    private static Filed state(List<RecordedEvent<?>> life) {
        return (Filed)
                ProjectEvolution.replay(
                        life.stream().map(recorded -> (ProjectEvent) recorded.event()).toList());
    }

    private int version(RecordedEvent<?> last, String when) {
        return client.sql(
                        """
                        INSERT INTO library_project (id, version) VALUES (:id, :version)
                        ON CONFLICT (id) DO UPDATE SET version = excluded.version
                        """
                                + when)
                .param("id", last.aggregateId())
                .param("version", last.version())
                .update();
    }

    @Override
    public void claim(List<String> aggregateIds) {
        client.sql(CLAIM).param("ids", aggregateIds.toArray(String[]::new)).update();
    }

    @Override
    public void dropStrays() {
        List<String> strays =
                client.sql(
                                """
                                SELECT id FROM library_project p
                                WHERE NOT EXISTS (SELECT 1 FROM domain_event e WHERE e.aggregate_id = p.id)
                                UNION
                                SELECT project_id FROM library_use u
                                WHERE NOT EXISTS (SELECT 1 FROM domain_event e WHERE e.aggregate_id = u.project_id)
                                """)
                        .query((row, number) -> row.getString(1))
                        .list();
        counts.writeOfUnits(strays, List.of());
        client.sql("DELETE FROM library_project WHERE id = ANY(:ids)")
                .param("ids", strays.toArray(String[]::new))
                .update();
        counts.countAllAnew();
    }

    @Override
    public long rows() {
        return count("SELECT count(*) FROM library_indicator");
    }

    @Override
    public long behind() {
        return count(
                """
                SELECT count(*) FROM (
                    SELECT aggregate_id, max(sequence) + 1 AS version FROM domain_event
                    WHERE aggregate_type = 'ProjectAggregate' GROUP BY aggregate_id) e
                FULL JOIN library_project p ON p.id = e.aggregate_id
                WHERE p.version IS DISTINCT FROM e.version
                """);
    }

    private long count(String sql) {
        return Objects.requireNonNull(client.sql(sql).query(Long.class).single());
    }
}
