package org.jixiao.web.testing;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.application.audit.ProjectEventLog;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectListing;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.review.Inbox;
import org.jixiao.application.review.InboxItem;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Lives, lists and to-dos of projects, worked out anew from {@link MemoryEvents} each time. */
final class MemoryProjects implements ProjectEventLog, ProjectQueries, Inbox {

    private static final Map<Role, Set<Phase>> WAITS_FOR =
            Map.of(
                    Role.UNIT_FILER, EnumSet.of(Phase.DRAFT, Phase.RETURNED),
                    Role.DISTRICT_MANAGER, EnumSet.of(Phase.AT_DISTRICT),
                    Role.CITY_REVIEWER, EnumSet.of(Phase.SUBMITTED, Phase.UNDER_REVIEW),
                    Role.CITY_APPROVER, EnumSet.of(Phase.REVIEWED));

    private final MemoryEvents events;
    private final MemoryOrganization organization;

    MemoryProjects(MemoryEvents events, MemoryOrganization organization) {
        this.events = events;
        this.organization = organization;
    }

    private boolean sees(Actor viewer, Filed filed) {
        return organization.lineage(filed.file().unit()).isWithin(viewer.unit());
    }

    @Override
    public List<RecordedEvent<ProjectEvent>> eventsOf(Actor viewer, ProjectId id) {
        return events.project(id) instanceof Filed filed && sees(viewer, filed)
                ? events.lifeOf(id)
                : List.of();
    }

    @Override
    public List<List<RecordedEvent<ProjectEvent>>> livesOf(Actor viewer, List<ProjectId> ids) {
        return ids.stream()
                .map(id -> eventsOf(viewer, id))
                .filter(life -> !life.isEmpty())
                .toList();
    }

    Stream<ProjectRow> rows(Actor viewer, ProjectFilter filter) {
        return events.projects()
                .filter(filed -> sees(viewer, filed))
                .map(this::row)
                .filter(row -> matches(filter, row))
                .sorted(Comparator.comparing(ProjectRow::code));
    }

    private static boolean matches(ProjectFilter filter, ProjectRow row) {
        return (filter.fiscalYear() == null || filter.fiscalYear().equals(row.round().fiscalYear()))
                && (filter.phases().isEmpty() || filter.phases().contains(row.phase()))
                && (filter.unit() == null || filter.unit().equals(row.unit()))
                && row.name().contains(filter.text());
    }

    private ProjectRow row(Filed filed) {
        ProjectFile file = filed.file();
        List<RecordedEvent<ProjectEvent>> life = events.lifeOf(file.id());
        UnitCode district = organization.lineage(file.unit()).upwards().get(1);
        return new ProjectRow(
                file.id(),
                file.code(),
                life.size(),
                file.sheet().name(),
                file.unit(),
                organization.nameOf(file.unit()),
                district,
                organization.nameOf(district),
                file.round(),
                filed.phase(),
                file.revision(),
                file.sheet().funding(),
                file.sheet().indicators().size(),
                (int) file.remarks().stream().filter(remark -> !remark.resolved()).count(),
                life.getLast().at(),
                life.getLast().meta().actorName(),
                inForce(filed));
    }

    private static ProjectRow.@Nullable Valid inForce(Filed filed) {
        Phase phase = filed.validPhase();
        return phase == Phase.APPROVED || phase == Phase.DISCLOSED
                ? new ProjectRow.Valid(phase, filed.file().validSheet().funding())
                : null;
    }

    @Override
    public ProjectListing listing(Actor viewer, ProjectFilter filter, PageRequest page) {
        if (!page.sort().isEmpty() && !SORTABLE.contains(page.sort().replaceFirst("^-", ""))) {
            throw new IllegalArgumentException("不能按 " + page.sort() + " 排序");
        }
        List<ProjectRow> all = rows(viewer, filter).toList();
        Funding totals = all.stream().map(ProjectRow::funding).reduce(Funding.NONE, Funding::plus);
        return new ProjectListing(page(all, page), totals);
    }

    private static <T> Page<T> page(List<T> all, PageRequest page) {
        return new Page<>(
                all.stream().skip(page.offset()).limit(page.size()).toList(),
                page.page(),
                page.size(),
                all.size());
    }

    @Override
    public Optional<ProjectRow> find(Actor viewer, ProjectId id) {
        return rows(viewer, ProjectFilter.ALL).filter(row -> row.id().equals(id)).findFirst();
    }

    @Override
    public List<ProjectRow> named(
            Actor viewer, FiscalYear year, @Nullable UnitCode unit, List<String> parts, int limit) {
        return rows(viewer, new ProjectFilter(year, null, null, unit, Set.of(), ""))
                .filter(row -> parts.stream().allMatch(row.name()::contains))
                .limit(limit)
                .toList();
    }

    @Override
    public List<ProjectId> ids(Actor viewer, ProjectFilter filter, int limit) {
        return rows(viewer, filter).limit(limit).map(ProjectRow::id).toList();
    }

    private Stream<ProjectRow> waiting(Actor viewer) {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        viewer.roles().forEach(role -> phases.addAll(WAITS_FOR.getOrDefault(role, Set.of())));
        return rows(viewer, ProjectFilter.ALL)
                .filter(row -> phases.contains(row.phase()))
                .sorted(Comparator.comparing(ProjectRow::changedAt));
    }

    @Override
    public Page<InboxItem> waitingFor(Actor viewer, PageRequest page) {
        return page(waiting(viewer).map(MemoryProjects::item).toList(), page);
    }

    private static InboxItem item(ProjectRow row) {
        return new InboxItem(
                row.id(),
                row.code(),
                row.version(),
                row.name(),
                row.unit(),
                row.unitName(),
                row.phase(),
                row.funding(),
                row.changedAt());
    }

    @Override
    public Map<Phase, Long> counts(Actor viewer) {
        Map<Phase, Long> counts = new EnumMap<>(Phase.class);
        waiting(viewer).forEach(row -> counts.merge(row.phase(), 1L, Long::sum));
        return counts;
    }
}
