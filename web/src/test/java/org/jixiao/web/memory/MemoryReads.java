package org.jixiao.web.memory;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.review.Inbox;
import org.jixiao.application.review.InboxItem;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.application.statistics.DistrictSummary;
import org.jixiao.application.statistics.SummaryQueries;
import org.jixiao.application.statistics.UnitSummary;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;

/** Lists, to-dos and sums, worked out anew from the events each time. */
final class MemoryReads implements ProjectQueries, Inbox, SummaryQueries {

    private final MemoryJixiao jixiao;

    MemoryReads(MemoryJixiao jixiao) {
        this.jixiao = jixiao;
    }

    private List<ProjectRow> rows(Actor viewer, ProjectFilter filter) {
        return jixiao.all().values().stream()
                .filter(events -> !events.isEmpty())
                .map(MemoryReads.this::row)
                .filter(row -> jixiao.lineage(row.unit()).isWithin(viewer.unit()))
                .filter(row -> filter.phases().isEmpty() || filter.phases().contains(row.phase()))
                .filter(row -> filter.unit() == null || row.unit().equals(filter.unit()))
                .filter(row -> row.name().contains(filter.text()))
                .toList();
    }

    private ProjectRow row(List<RecordedEvent<ProjectEvent>> events) {
        Filed state =
                (Filed) ProjectEvolution.replay(events.stream().map(RecordedEvent::event).toList());
        ProjectFile file = state.file();
        UnitCode district = jixiao.lineage(file.unit()).upwards().get(1);
        return new ProjectRow(
                file.id(),
                file.code(),
                events.size(),
                file.sheet().name(),
                file.unit(),
                jixiao.unit(file.unit(), null).orElseThrow().name(),
                district,
                jixiao.unit(district, null).orElseThrow().name(),
                file.round(),
                state.phase(),
                file.revision(),
                file.sheet().funding(),
                file.sheet().indicators().size(),
                (int) file.remarks().stream().filter(remark -> !remark.resolved()).count(),
                events.getLast().at(),
                events.getLast().meta().actorName());
    }

    @Override
    public Page<ProjectRow> list(Actor viewer, ProjectFilter filter, PageRequest page) {
        List<ProjectRow> all = rows(viewer, filter);
        return new Page<>(
                all.stream().skip(page.offset()).limit(page.size()).toList(),
                page.page(),
                page.size(),
                all.size());
    }

    @Override
    public Optional<ProjectRow> find(Actor viewer, ProjectId id) {
        return rows(viewer, ProjectFilter.ALL).stream()
                .filter(row -> row.id().equals(id))
                .findFirst();
    }

    @Override
    public Funding totals(Actor viewer, ProjectFilter filter) {
        return sum(rows(viewer, filter).stream().map(ProjectRow::funding));
    }

    static Funding sum(Stream<Funding> all) {
        return all.reduce(
                Funding.NONE,
                (one, other) ->
                        new Funding(
                                one.fiscalAppropriation().plus(other.fiscalAppropriation()),
                                one.specialAccountAppropriation()
                                        .plus(other.specialAccountAppropriation()),
                                one.otherFunds().plus(other.otherFunds())));
    }

    @Override
    public List<ProjectId> ids(Actor viewer, ProjectFilter filter, int limit) {
        return rows(viewer, filter).stream().map(ProjectRow::id).limit(limit).toList();
    }

    private List<ProjectRow> waiting(Actor viewer) {
        Set<Phase> phases =
                viewer.has(Role.UNIT_FILER)
                        ? Set.of(Phase.DRAFT, Phase.RETURNED)
                        : viewer.has(Role.CITY_REVIEWER)
                                ? Set.of(Phase.SUBMITTED, Phase.UNDER_REVIEW)
                                : viewer.has(Role.CITY_APPROVER)
                                        ? Set.of(Phase.REVIEWED)
                                        : Set.of();
        return rows(viewer, ProjectFilter.ALL).stream()
                .filter(row -> phases.contains(row.phase()))
                .sorted(Comparator.comparing(ProjectRow::changedAt))
                .toList();
    }

    @Override
    public Page<InboxItem> waitingFor(Actor viewer, PageRequest page) {
        List<InboxItem> all = waiting(viewer).stream().map(MemoryReads::item).toList();
        return new Page<>(all, 0, page.size(), all.size());
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
        return waiting(viewer).stream()
                .collect(
                        Collectors.groupingBy(
                                ProjectRow::phase,
                                () -> new EnumMap<>(Phase.class),
                                Collectors.counting()));
    }

    @Override
    public Optional<DistrictSummary> summary(Actor viewer, UnitCode district, FiscalYear year) {
        List<ProjectRow> rows =
                rows(viewer, ProjectFilter.ALL).stream()
                        .filter(row -> jixiao.lineage(row.unit()).isWithin(district))
                        .toList();
        List<UnitSummary> units =
                rows.stream().collect(Collectors.groupingBy(ProjectRow::unit)).values().stream()
                        .map(MemoryReads::unit)
                        .toList();
        Map<Phase, DistrictSummary.PhaseSum> phases = new EnumMap<>(Phase.class);
        rows.stream()
                .collect(Collectors.groupingBy(ProjectRow::phase))
                .forEach((phase, some) -> phases.put(phase, phaseSum(some)));
        return jixiao.unit(district, null)
                .map(
                        found ->
                                new DistrictSummary(
                                        district,
                                        found.name(),
                                        year,
                                        rows.size(),
                                        phases,
                                        sum(rows.stream().map(ProjectRow::funding)),
                                        units));
    }

    private static DistrictSummary.PhaseSum phaseSum(List<ProjectRow> rows) {
        return new DistrictSummary.PhaseSum(
                rows.size(), sum(rows.stream().map(ProjectRow::funding)));
    }

    private static UnitSummary unit(List<ProjectRow> rows) {
        Map<Phase, Long> phases = new EnumMap<>(Phase.class);
        rows.forEach(row -> phases.merge(row.phase(), 1L, Long::sum));
        Funding computed = sum(rows.stream().map(ProjectRow::funding));
        return new UnitSummary(
                rows.getFirst().unit(),
                rows.getFirst().unitName(),
                rows.size(),
                phases,
                computed,
                null);
    }
}
