package org.jixiao.web.memory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jixiao.application.audit.ProjectEventLog;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.RoundView;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.project.ProjectFacts;
import org.jixiao.application.project.ProjectNumbers;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.checks.FormCheck;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectContext;
import org.jixiao.domain.project.ProjectDecider;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;

/** Units, rounds and the events of projects, with the real rules deciding on every command. */
public final class MemoryJixiao implements ProjectEventLog, ProjectFacts, OrganizationQueries {

    public static final RoundId ROUND = RoundId.parse("2025-FIRST_SUBMISSION");

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    private final Map<ProjectId, List<RecordedEvent<ProjectEvent>>> events = new LinkedHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Clock clock;

    MemoryJixiao(Clock clock) {
        this.clock = clock;
    }

    synchronized long handle(ProjectCommand command, Request request, ExpectedVersion expected) {
        List<RecordedEvent<ProjectEvent>> past =
                events.getOrDefault(command.id(), new ArrayList<>());
        expected.check(past.size());
        var state = ProjectEvolution.replay(past.stream().map(RecordedEvent::event).toList());
        UnitCode unit = state instanceof Filed filed ? filed.file().unit() : request.actor().unit();
        List<ProjectEvent> decided =
                ProjectDecider.decide(
                        state, command, contextOf(request.actor(), clock.instant(), unit, ROUND));
        for (ProjectEvent event : decided) {
            past.add(
                    new RecordedEvent<>(
                            command.id().toString(),
                            past.size() + 1,
                            clock.instant(),
                            event,
                            meta(request, command.reason())));
        }
        events.put(command.id(), past);
        return past.size();
    }

    private static EventMeta meta(Request request, String reason) {
        Actor actor = request.actor();
        return new EventMeta(
                actor.id().value(),
                actor.name(),
                actor.unit().value(),
                actor.unitName(),
                String.join(",", actor.roles().stream().map(Role::code).sorted().toList()),
                request.clientAddress(),
                reason,
                ROUND.toString(),
                "command",
                request.requestId());
    }

    Map<ProjectId, List<RecordedEvent<ProjectEvent>>> all() {
        return events;
    }

    /** Forgets every project. */
    public void clear() {
        events.clear();
        numbers.set(0);
    }

    @Override
    public List<RecordedEvent<ProjectEvent>> eventsOf(Actor viewer, ProjectId id) {
        List<RecordedEvent<ProjectEvent>> found = events.getOrDefault(id, List.of());
        if (found.isEmpty()) {
            return found;
        }
        Filed state =
                (Filed) ProjectEvolution.replay(found.stream().map(RecordedEvent::event).toList());
        return lineage(state.file().unit()).isWithin(viewer.unit()) ? found : List.of();
    }

    @Override
    public List<List<RecordedEvent<ProjectEvent>>> livesOf(Actor viewer, List<ProjectId> ids) {
        return ids.stream().map(id -> eventsOf(viewer, id)).filter(l -> !l.isEmpty()).toList();
    }

    @Override
    public ProjectContext contextOf(Actor actor, Instant at, UnitCode unit, RoundId round) {
        return new ProjectContext(
                actor, at, lineage(unit), rounds().getFirst().window(), new FormCheck());
    }

    Lineage lineage(UnitCode unit) {
        List<UnitCode> upwards = new ArrayList<>();
        Optional<UnitView> at = unit(unit, LocalDate.now(clock));
        while (at.isPresent()) {
            upwards.add(at.get().code());
            UnitCode parent = at.get().parent();
            at = parent == null ? Optional.empty() : unit(parent, LocalDate.now(clock));
        }
        return new Lineage(upwards);
    }

    ProjectNumbers numbers() {
        return new ProjectNumbers() {
            @Override
            public ProjectId newId() {
                return new ProjectId(new UUID(7, numbers.incrementAndGet()));
            }

            @Override
            public ProjectCode nextCode(UnitCode unit, FiscalYear year) {
                return ProjectCode.of(unit, year, numbers.get());
            }
        };
    }

    @Override
    public List<UnitView> units(LocalDate on) {
        return List.of(
                unit("440100", "广州市人力资源和社会保障局", UnitLevel.CITY_BUREAU, null),
                unit("440113", "广州市番禺区人力资源和社会保障局", UnitLevel.DISTRICT_BUREAU, "440100"),
                unit("440114", "广州市花都区人力资源和社会保障局", UnitLevel.DISTRICT_BUREAU, "440100"),
                unit("440113001", "广州市番禺区人力资源和社会保障局（本级）", UnitLevel.UNIT, "440113"),
                unit("440114001", "广州市花都区人力资源和社会保障局（本级）", UnitLevel.UNIT, "440114"),
                unit("440114002", "广州市花都区劳动就业服务管理中心", UnitLevel.UNIT, "440114"));
    }

    private static UnitView unit(String code, String name, UnitLevel level, String parent) {
        return new UnitView(
                new UnitCode(code),
                name,
                level,
                parent == null ? null : new UnitCode(parent),
                BEGINNING);
    }

    @Override
    public Optional<UnitView> unit(UnitCode code, LocalDate on) {
        return units(on).stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    @Override
    public Optional<UnitView> unitNamed(String name, LocalDate on) {
        return units(on).stream().filter(unit -> unit.name().equals(name)).findFirst();
    }

    @Override
    public List<RoundView> rounds() {
        Instant now = clock.instant();
        return List.of(
                new RoundView(
                        ROUND,
                        new FilingWindow(
                                now.minus(20, ChronoUnit.DAYS), now.plus(10, ChronoUnit.DAYS))));
    }

    @Override
    public Optional<RoundView> round(RoundId id) {
        return rounds().stream().filter(round -> round.id().equals(id)).findFirst();
    }
}
