package org.jixiao.application.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.approval.DisclosedRow;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;

/** Projects of a year as they stood at one instant, replayed from their recorded events. */
public final class PastProjects {

    /** The most projects that are replayed for one question. */
    private static final int LARGEST = 100_000;

    /** How many lives are held in memory at a time. */
    private static final int BATCH = 1000;

    private final ProjectQueries projects;
    private final ProjectEventLog events;

    public PastProjects(ProjectQueries projects, ProjectEventLog events) {
        this.projects = projects;
        this.events = events;
    }

    /**
     * What had been drafted and not been discarded by then, oldest code first.
     *
     * @param filter by what does not change in a project's life: year, round, unit, district
     */
    public List<Filed> at(Actor viewer, ProjectFilter filter, Instant at) {
        List<ProjectId> ids = projects.ids(viewer, filter.inAnyPhase(), LARGEST);
        List<Filed> past = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<ProjectId> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            events.livesOf(viewer, batch).forEach(life -> stateAt(life, at).ifPresent(past::add));
        }
        return past;
    }

    /** A project with the number of its events. */
    public record Versioned(Filed state, long version) {}

    /** As they are now, each with its version, oldest code first. */
    public List<Versioned> withVersions(Actor viewer, ProjectFilter filter) {
        List<ProjectId> ids = projects.ids(viewer, filter, LARGEST);
        List<Versioned> present = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<ProjectId> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            events.livesOf(viewer, batch)
                    .forEach(
                            life ->
                                    replayed(life, event -> true)
                                            .ifPresent(
                                                    state ->
                                                            present.add(
                                                                    new Versioned(
                                                                            state,
                                                                            life.getLast()
                                                                                    .version()))));
        }
        return present;
    }

    /** Each as it stood at the version of its row, in the order of the rows. */
    public List<Filed> atVersions(Actor viewer, List<DisclosedRow> rows) {
        Map<String, Long> versions = new HashMap<>();
        rows.forEach(row -> versions.put(row.project().toString(), row.version()));
        List<Filed> past = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<ProjectId> batch =
                    rows.subList(from, Math.min(from + BATCH, rows.size())).stream()
                            .map(DisclosedRow::project)
                            .toList();
            for (List<RecordedEvent<ProjectEvent>> life : events.livesOf(viewer, batch)) {
                long last = versions.getOrDefault(life.getFirst().aggregateId(), 0L);
                replayed(life, event -> event.version() <= last).ifPresent(past::add);
            }
        }
        return past;
    }

    private static Optional<Filed> stateAt(List<RecordedEvent<ProjectEvent>> life, Instant at) {
        return replayed(life, event -> !event.at().isAfter(at));
    }

    private static Optional<Filed> replayed(
            List<RecordedEvent<ProjectEvent>> life, Predicate<RecordedEvent<ProjectEvent>> wanted) {
        List<ProjectEvent> past =
                life.stream().takeWhile(wanted).map(RecordedEvent::event).toList();
        return ProjectEvolution.replay(past) instanceof Filed filed
                        && filed.phase() != Phase.DISCARDED
                ? Optional.of(filed)
                : Optional.empty();
    }
}
