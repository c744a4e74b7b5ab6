package org.jixiao.infrastructure.library;

import java.util.List;
import java.util.Objects;
import org.jixiao.application.project.ProjectAggregate;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvent.ApprovalTakenBack;
import org.jixiao.domain.project.ProjectEvent.ProjectApproved;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.infrastructure.shared.Change;
import org.jixiao.infrastructure.shared.EventCatalogue;
import org.jixiao.infrastructure.shared.RowPerAggregate;
import org.jixiao.infrastructure.shared.VersionedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which indicators the sheets in force use, how often and by whom. Written only when a sheet comes
 * into force or goes out of it, so that all other commands pay nothing for it.
 */
@Component
class IndicatorLibrary implements RowPerAggregate {

    /** Locks the rows that are there and puts locked ones where some are missing. */
    private static final String CLAIM =
            """
            INSERT INTO library_project (id, version) SELECT id, 0 FROM unnest(:ids) AS id ORDER BY id
            ON CONFLICT (id) DO UPDATE SET version = 0 WHERE false
            """;

    private final JdbcClient client;
    private final LibraryCounts counts;
    private final EventCatalogue catalogue;
    private final VersionedRows table;

    IndicatorLibrary(JdbcClient client, EventCatalogue catalogue) {
        this.client = client;
        this.catalogue = catalogue;
        this.counts = new LibraryCounts(client);
        this.table =
                new VersionedRows(
                        client,
                        "library_project",
                        "r.id",
                        aggregateType(),
                        catalogue.namesOf(IndicatorLibrary::concerns));
    }

    @Override
    public VersionedRows table() {
        return table;
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
    public void show(Change change) {
        showAll(List.of(change));
    }

    @Override
    public void showAll(List<Change> changes) {
        List<Change> news = changes.stream().filter(this::isNews).toList();
        if (!news.isEmpty()) {
            counts.write(
                    news.stream().map(Change::aggregateId).toList(),
                    news.stream()
                            .flatMap(change -> LibraryUse.of((Filed) change.state()).stream())
                            .toList());
        }
    }

    @Override
    public void showAnew(List<RecordedEvent<?>> life) {
        showAllAnew(List.of(life));
        finishAnew();
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void showAllAnew(List<List<RecordedEvent<?>>> lives) {
        List<String> ids = lives.stream().map(life -> life.getLast().aggregateId()).toList();
        client.sql(
                        """
                        MERGE INTO library_project p USING unnest(:ids, :versions) AS n(id, version) ON p.id = n.id
                        WHEN MATCHED AND n.version = 0 THEN DELETE
                        WHEN MATCHED THEN UPDATE SET version = n.version
                        """)
                .param("ids", ids.toArray(String[]::new))
                .param(
                        "versions",
                        lives.stream().map(IndicatorLibrary::version).toArray(Long[]::new))
                .update();
        counts.writeOfUnits(
                ids, lives.stream().flatMap(life -> LibraryUse.of(state(life)).stream()).toList());
    }

    private static long version(List<RecordedEvent<?>> life) {
        return Change.lastOf(life, IndicatorLibrary::concerns);
    }

    private static boolean concerns(Class<?> event) {
        return event == ProjectApproved.class || event == ApprovalTakenBack.class;
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

    private boolean isNews(Change change) {
        long version = change.lastOf(IndicatorLibrary::concerns);
        return version > 0 && isNews(change.aggregateId(), version);
    }

    private boolean isNews(String id, long version) {
        return client.sql(
                                """
                                INSERT INTO library_project (id, version) VALUES (:id, :version)
                                ON CONFLICT (id) DO UPDATE SET version = excluded.version
                                WHERE library_project.version < excluded.version
                                """)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
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

    private long count(String sql) {
        return Objects.requireNonNull(client.sql(sql).query(Long.class).single());
    }
}
