package org.jixiao.web.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.application.organization.ExtensionView;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.RoundView;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.project.ProjectFacts;
import org.jixiao.domain.checks.CheckSurroundings;
import org.jixiao.domain.checks.SheetChecks;
import org.jixiao.domain.organization.FilingRound.Scheduled;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.organization.UnitSpell;
import org.jixiao.domain.project.ProjectContext;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Units and rounds, and what they mean to a project, read from {@link MemoryEvents}. */
final class MemoryOrganization implements OrganizationQueries, ProjectFacts {

    private final MemoryEvents events;
    private final Clock clock;

    MemoryOrganization(MemoryEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Lineage lineage(UnitCode unit) {
        return events.tree().lineage(unit, today()).orElse(new Lineage(List.of()));
    }

    String nameOf(UnitCode unit) {
        return unit(unit, today()).map(UnitView::name).orElse("");
    }

    /** The checks with nothing around the sheet. */
    static SheetCheck checks(MemoryEvents events) {
        return sheet ->
                SheetChecks.findings(sheet, CheckSurroundings.NONE, events.checks(sheet.year()));
    }

    @Override
    public ProjectContext contextOf(Actor actor, Instant at, UnitCode unit, RoundId round) {
        return new ProjectContext(
                actor,
                at,
                lineage(unit),
                window(round, lineage(unit)),
                districtChecks(round, lineage(unit)),
                checks(events));
    }

    @Override
    public List<UnitView> units(LocalDate on) {
        return events.tree().spells().values().stream()
                .flatMap(List::stream)
                .filter(spell -> spell.holdsOn(on))
                .map(MemoryOrganization::view)
                .sorted(Comparator.comparing(UnitView::code))
                .toList();
    }

    private static UnitView view(UnitSpell spell) {
        return new UnitView(
                spell.unit(), spell.name(), spell.level(), spell.parent(), spell.from());
    }

    @Override
    public Optional<UnitView> unit(UnitCode code, LocalDate on) {
        return events.tree().on(code, on).map(MemoryOrganization::view);
    }

    @Override
    public Optional<UnitView> unitNamed(String name, LocalDate on) {
        return units(on).stream().filter(unit -> unit.name().equals(name)).findFirst();
    }

    @Override
    public List<RoundView> rounds() {
        return events.rounds()
                .flatMap(id -> round(id).stream())
                .sorted(Comparator.comparing(MemoryOrganization::year).reversed())
                .toList();
    }

    private static int year(RoundView round) {
        return round.id().fiscalYear().value();
    }

    @Override
    public Optional<RoundView> round(RoundId id) {
        return events.round(id) instanceof Scheduled there
                ? Optional.of(
                        new RoundView(there.round(), there.window(), there.districtCheck(), false))
                : Optional.empty();
    }

    private boolean districtChecks(RoundId id, Lineage lineage) {
        return events.round(id) instanceof Scheduled there
                && there.districtCheck()
                && lineage.upwards().stream()
                        .flatMap(unit -> unit(unit, today()).stream())
                        .anyMatch(unit -> unit.level() == UnitLevel.DISTRICT_BUREAU);
    }

    private @Nullable FilingWindow window(RoundId id, Lineage lineage) {
        return events.round(id) instanceof Scheduled there ? there.windowFor(lineage) : null;
    }

    @Override
    public List<RoundView> roundsOf(UnitCode unit, LocalDate on) {
        Lineage lineage = events.tree().lineage(unit, on).orElse(new Lineage(List.of()));
        return rounds().stream().map(round -> of(round, window(round.id(), lineage))).toList();
    }

    private static RoundView of(RoundView round, @Nullable FilingWindow window) {
        FilingWindow own = Objects.requireNonNull(window);
        return new RoundView(round.id(), own, round.districtCheck(), !own.equals(round.window()));
    }

    @Override
    public List<ExtensionView> extensions() {
        return events.rounds()
                .map(events::round)
                .filter(Scheduled.class::isInstance)
                .map(Scheduled.class::cast)
                .flatMap(this::extensions)
                .sorted(Comparator.comparing(ExtensionView::unit))
                .toList();
    }

    private Stream<ExtensionView> extensions(Scheduled there) {
        return there.extensions().entrySet().stream()
                .map(
                        e ->
                                new ExtensionView(
                                        there.round(),
                                        e.getKey(),
                                        nameOf(e.getKey()),
                                        e.getValue(),
                                        "延期",
                                        "吴建平",
                                        clock.instant()));
    }
}
