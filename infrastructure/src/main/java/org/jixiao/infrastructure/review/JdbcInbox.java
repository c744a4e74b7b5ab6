package org.jixiao.infrastructure.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.review.Inbox;
import org.jixiao.application.review.InboxItem;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.project.ProjectOrder;
import org.jixiao.infrastructure.project.ProjectPaging;
import org.jixiao.infrastructure.project.ProjectSearch;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.springframework.stereotype.Component;

/** To-dos are the projects in a phase that waits for one of the person's roles. */
@Component
class JdbcInbox implements Inbox {

    private static final Map<Role, Set<Phase>> WAITS_FOR =
            Map.of(
                    Role.UNIT_FILER, EnumSet.of(Phase.DRAFT, Phase.RETURNED),
                    Role.DISTRICT_MANAGER, EnumSet.of(Phase.AT_DISTRICT),
                    Role.CITY_REVIEWER, EnumSet.of(Phase.SUBMITTED, Phase.UNDER_REVIEW),
                    Role.CITY_APPROVER, EnumSet.of(Phase.REVIEWED));

    private static final String COLUMNS = "SELECT p.*, u.name AS unit_name ";

    private final ScopedReads reads;

    JdbcInbox(ScopedReads reads) {
        this.reads = reads;
    }

    @Override
    public Page<InboxItem> waitingFor(Actor viewer, PageRequest page) {
        Set<Phase> phases = phasesOf(viewer);
        if (phases.isEmpty()) {
            return new Page<>(List.of(), page.page(), page.size(), 0);
        }
        ProjectSearch search = search(viewer, phases);
        return reads.as(
                viewer,
                client ->
                        new ProjectPaging(client, search, ProjectOrder.LONGEST_WAITING, page)
                                .read(COLUMNS, (row, number) -> item(row))
                                .page());
    }

    @Override
    public Map<Phase, Long> counts(Actor viewer) {
        Set<Phase> phases = phasesOf(viewer);
        Map<Phase, Long> counts = new EnumMap<>(Phase.class);
        if (phases.isEmpty()) {
            return counts;
        }
        ProjectSearch search = search(viewer, phases);
        reads.as(
                viewer,
                client ->
                        client.sql(
                                        "SELECT p.phase, sum(p.projects)"
                                                + ProjectSearch.TALLY_FROM
                                                + search.where()
                                                + " GROUP BY p.phase HAVING sum(p.projects) > 0")
                                .params(search.parameters())
                                .query(
                                        (row, number) ->
                                                counts.put(
                                                        Phase.valueOf(row.getString(1)),
                                                        row.getLong(2)))
                                .list());
        return counts;
    }

    private static Set<Phase> phasesOf(Actor viewer) {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        viewer.roles().forEach(role -> phases.addAll(WAITS_FOR.getOrDefault(role, Set.of())));
        return phases;
    }

    private static ProjectSearch search(Actor viewer, Set<Phase> phases) {
        return new ProjectSearch(
                ScopedReads.scopeOf(viewer), new ProjectFilter(null, null, null, null, phases, ""));
    }

    private static InboxItem item(ResultSet row) throws SQLException {
        return new InboxItem(
                ProjectId.parse(row.getString("id")),
                new ProjectCode(row.getString("code")),
                row.getLong("version"),
                row.getString("name"),
                new UnitCode(row.getString("unit_code")),
                row.getString("unit_name"),
                Phase.valueOf(row.getString("phase")),
                ProjectSearch.funding(row),
                row.getTimestamp("phase_since").toInstant());
    }
}
