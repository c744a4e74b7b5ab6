package org.jixiao.infrastructure.project;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.application.project.Holding;
import org.jixiao.application.project.Position;
import org.jixiao.application.project.ProjectDesk;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.Snippet;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holders, snippets and neighbours from the index, which shows itself only within the scope. */
@Component
class JdbcProjectDesk implements ProjectDesk {

    private final ScopedReads reads;

    JdbcProjectDesk(ScopedReads reads) {
        this.reads = reads;
    }

    @Override
    public Map<ProjectId, Holding> holdings(Actor viewer, List<ProjectId> ids) {
        Map<ProjectId, Holding> holdings = new HashMap<>();
        reads.as(
                viewer,
                client ->
                        client.sql(
                                        """
                                        SELECT project_id, holder_id, holder_name, holder_since
                                        FROM project_search
                                        WHERE project_id = ANY(:ids) AND holder_id IS NOT NULL
                                        """)
                                .param("ids", texts(ids))
                                .query(
                                        (row, number) ->
                                                holdings.put(
                                                        ProjectId.parse(row.getString(1)),
                                                        new Holding(
                                                                new ActorId(row.getString(2)),
                                                                row.getString(3),
                                                                row.getTimestamp(4).toInstant())))
                                .list());
        return holdings;
    }

    @Override
    public Map<ProjectId, Instant> since(Actor viewer, List<ProjectId> ids) {
        Map<ProjectId, Instant> since = new HashMap<>();
        reads.as(
                viewer,
                client ->
                        client.sql("SELECT id, phase_since FROM project_list WHERE id = ANY(:ids)")
                                .param("ids", texts(ids))
                                .query(
                                        (row, number) ->
                                                since.put(
                                                        ProjectId.parse(row.getString(1)),
                                                        row.getTimestamp(2).toInstant()))
                                .list());
        return since;
    }

    @Override
    public Map<ProjectId, Snippet> snippets(Actor viewer, List<ProjectId> ids, String question) {
        String[] words = SearchText.words(question);
        Map<ProjectId, Snippet> snippets = new HashMap<>();
        if (words.length == 0) {
            return snippets;
        }
        contents(viewer, ids)
                .forEach(
                        (id, content) ->
                                Snippets.first(content, words)
                                        .ifPresent(found -> snippets.put(id, found)));
        return snippets;
    }

    private Map<ProjectId, String> contents(Actor viewer, List<ProjectId> ids) {
        Map<ProjectId, String> contents = new HashMap<>();
        reads.as(
                viewer,
                client ->
                        client.sql(
                                        """
                                        SELECT project_id, content FROM project_search
                                        WHERE project_id = ANY(:ids)
                                        """)
                                .param("ids", texts(ids))
                                .query(
                                        (row, number) ->
                                                contents.put(
                                                        ProjectId.parse(row.getString(1)),
                                                        row.getString(2)))
                                .list());
        return contents;
    }

    private static String[] texts(List<ProjectId> ids) {
        return ids.stream().map(ProjectId::toString).toArray(String[]::new);
    }

    @Override
    public Optional<Position> position(
            Actor viewer, ProjectFilter filter, String sort, ProjectId id) {
        ProjectSearch search = new ProjectSearch(viewer, filter);
        String order = ProjectOrder.of(sort).clause();
        String ranked =
                "SELECT * FROM (SELECT p.id, row_number() OVER w AS place, count(*) OVER () AS length,"
                        + " lag(p.id) OVER w AS previous, lead(p.id) OVER w AS next"
                        + search.from()
                        + search.where()
                        + " WINDOW w AS ("
                        + order
                        + ")) ranked WHERE id = :id";
        return reads.as(
                viewer,
                client ->
                        client.sql(ranked)
                                .params(search.parameters())
                                .param("id", id.toString())
                                .query(
                                        (row, number) ->
                                                new Position(
                                                        row.getLong("place"),
                                                        row.getLong("length"),
                                                        orNull(row.getString("previous")),
                                                        orNull(row.getString("next"))))
                                .optional());
    }

    private static @Nullable ProjectId orNull(@Nullable String id) {
        return id == null ? null : ProjectId.parse(id);
    }
}
