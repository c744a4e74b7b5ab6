package org.jixiao.web.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.application.audit.ProjectEventLog;
import org.jixiao.application.operations.ProjectionStatus;
import org.jixiao.application.operations.Projections;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.RoundView;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.project.ProjectFacts;
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
import org.jixiao.domain.checks.FormCheck;
import org.jixiao.domain.organization.FilingRound;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.organization.UnitSpell;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectContext;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;

/** Every port of the read side, answered from the lists of {@link MemoryCommands}. */
public final class MemoryReads
        implements ProjectEventLog,
                ProjectQueries,
                OrganizationQueries,
                ProjectFacts,
                Inbox,
                SummaryQueries,
                Projections {

    private final MemoryCommands commands;
    private final Clock clock;

    public MemoryReads(MemoryCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean sees(Actor viewer, UnitCode unit) {
        return commands.tree()
                .lineage(unit, today())
                .filter(lineage -> lineage.isWithin(viewer.unit()))
                .isPresent();
    }

    @Override
    public List<RecordedEvent<ProjectEvent>> eventsOf(Actor viewer, ProjectId id) {
        return commands.project(id.toString()) instanceof Filed filed
                        && sees(viewer, filed.file().unit())
                ? commands.recorded(id.toString())
                : List.of();
    }

    @Override
    public List<List<RecordedEvent<ProjectEvent>>> livesOf(Actor viewer, List<ProjectId> ids) {
        return ids.stream()
                .map(id -> eventsOf(viewer, id))
                .filter(life -> !life.isEmpty())
                .toList();
    }

    @Override
    public ProjectContext contextOf(Actor actor, Instant at, UnitCode unit, RoundId round) {
        return new ProjectContext(
                actor,
                at,
                commands.tree().lineage(unit, today()).orElse(new Lineage(List.of())),
                round(round).map(RoundView::window).orElse(null),
                new FormCheck());
    }

    private Stream<ProjectRow> rows(Actor viewer, ProjectFilter filter) {
        return commands.ids().stream()
                .flatMap(id -> filed(id))
                .filter(filed -> sees(viewer, filed.file().unit()))
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

    private Stream<Filed> filed(String id) {
        return id.contains("-") && id.length() == 36 && commands.project(id) instanceof Filed filed
                ? Stream.of(filed)
                : Stream.empty();
    }

    private ProjectRow row(Filed filed) {
        List<RecordedEvent<ProjectEvent>> events = commands.recorded(filed.file().id().toString());
        return new ProjectRow(
                filed.file().id(),
                filed.file().code(),
                events.size(),
                filed.file().sheet().name(),
                filed.file().unit(),
                unit(filed.file().unit(), today()).map(UnitView::name).orElse(""),
                filed.file().unit(),
                "",
                filed.file().round(),
                filed.phase(),
                filed.file().revision(),
                filed.file().sheet().funding(),
                filed.file().sheet().indicators().size(),
                0,
                events.getLast().at(),
                events.getLast().meta().actorName());
    }

    @Override
    public Page<ProjectRow> list(Actor viewer, ProjectFilter filter, PageRequest page) {
        if (!page.sort().isEmpty() && !SORTABLE.contains(page.sort().replaceFirst("^-", ""))) {
            throw new IllegalArgumentException("不能按 " + page.sort() + " 排序");
        }
        List<ProjectRow> all = rows(viewer, filter).toList();
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
    public Funding totals(Actor viewer, ProjectFilter filter) {
        Money sum =
                rows(viewer, filter)
                        .map(row -> row.funding().total())
                        .reduce(Money.ZERO, Money::plus);
        return new Funding(sum, Money.ZERO, Money.ZERO);
    }

    @Override
    public List<ProjectId> ids(Actor viewer, ProjectFilter filter, int limit) {
        return rows(viewer, filter).limit(limit).map(ProjectRow::id).toList();
    }

    @Override
    public List<UnitView> units(LocalDate on) {
        return commands.tree().spells().values().stream()
                .flatMap(List::stream)
                .filter(spell -> spell.holdsOn(on))
                .map(MemoryReads::view)
                .sorted(Comparator.comparing(UnitView::code))
                .toList();
    }

    private static UnitView view(UnitSpell spell) {
        return new UnitView(
                spell.unit(), spell.name(), spell.level(), spell.parent(), spell.from());
    }

    @Override
    public Optional<UnitView> unit(UnitCode code, LocalDate on) {
        return commands.tree().on(code, on).map(MemoryReads::view);
    }

    @Override
    public Optional<UnitView> unitNamed(String name, LocalDate on) {
        return units(on).stream().filter(unit -> unit.name().equals(name)).findFirst();
    }

    @Override
    public List<RoundView> rounds() {
        return commands.ids().stream()
                .filter(id -> id.startsWith("round-"))
                .flatMap(id -> round(RoundId.parse(id.substring(6))).stream())
                .toList();
    }

    @Override
    public Optional<RoundView> round(RoundId id) {
        return commands.round("round-" + id) instanceof FilingRound.Scheduled there
                ? Optional.of(new RoundView(there.round(), there.window()))
                : Optional.empty();
    }

    @Override
    public Page<InboxItem> waitingFor(Actor viewer, PageRequest page) {
        List<InboxItem> items =
                rows(viewer, ProjectFilter.ALL)
                        .map(
                                row ->
                                        new InboxItem(
                                                row.id(),
                                                row.code(),
                                                row.version(),
                                                row.name(),
                                                row.unit(),
                                                row.unitName(),
                                                row.phase(),
                                                row.funding(),
                                                row.changedAt()))
                        .toList();
        return new Page<>(items, page.page(), page.size(), items.size());
    }

    @Override
    public Map<Phase, Long> counts(Actor viewer) {
        Map<Phase, Long> counts = new EnumMap<>(Phase.class);
        rows(viewer, ProjectFilter.ALL).forEach(row -> counts.merge(row.phase(), 1L, Long::sum));
        return counts;
    }

    @Override
    public Optional<DistrictSummary> summary(Actor viewer, UnitCode district, FiscalYear year) {
        return unit(district, today())
                .filter(unit -> sees(viewer, district))
                .map(
                        unit ->
                                new DistrictSummary(
                                        district,
                                        unit.name(),
                                        year,
                                        0,
                                        Map.of(),
                                        Funding.NONE,
                                        List.of()));
    }

    @Override
    public List<ProjectionStatus> status() {
        return List.of(new ProjectionStatus("project-list", "项目列表", 3, 0, null, null));
    }

    @Override
    public boolean rebuild(String name) {
        return "project-list".equals(name);
    }
}
