package org.jixiao.application.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.project.FieldChange;
import org.jixiao.domain.project.Project;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Unfiled;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.project.SheetDifferences;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;

/**
 * Replays a project from its recorded events, through the same evolution the live system uses: as
 * it is, as it was at any version or instant, and what each event changed.
 */
public final class ProjectHistory {

    private final ProjectEventLog log;

    public ProjectHistory(ProjectEventLog log) {
        this.log = log;
    }

    /** As it is now; empty when it does not exist for this viewer. */
    public Optional<ProjectSnapshot> present(Actor viewer, ProjectId id) {
        return upTo(viewer, id, event -> true);
    }

    /**
     * As it was once {@code version} events had happened; a later version than the last reads as
     * the last.
     */
    public Optional<ProjectSnapshot> atVersion(Actor viewer, ProjectId id, long version) {
        return upTo(viewer, id, event -> event.version() <= version);
    }

    /** As it was at {@code instant}; empty when it did not exist yet. */
    public Optional<ProjectSnapshot> at(Actor viewer, ProjectId id, Instant instant) {
        return upTo(viewer, id, event -> !event.at().isAfter(instant));
    }

    private Optional<ProjectSnapshot> upTo(
            Actor viewer, ProjectId id, Predicate<RecordedEvent<ProjectEvent>> wanted) {
        List<RecordedEvent<ProjectEvent>> all = log.eventsOf(viewer, id);
        List<RecordedEvent<ProjectEvent>> past = all.stream().takeWhile(wanted).toList();
        if (past.isEmpty()) {
            return Optional.empty();
        }
        Project state = ProjectEvolution.replay(past.stream().map(RecordedEvent::event).toList());
        return Optional.of(
                new ProjectSnapshot((Filed) state, past.getLast(), all.getLast().version()));
    }

    /**
     * Every event in order, with what it changed; empty when the project does not exist for this
     * viewer.
     */
    public List<HistoryEntry> history(Actor viewer, ProjectId id) {
        List<HistoryEntry> entries = new ArrayList<>();
        Project state = new Unfiled();
        for (RecordedEvent<ProjectEvent> recorded : log.eventsOf(viewer, id)) {
            Filed next = (Filed) ProjectEvolution.evolve(state, recorded.event());
            entries.add(new HistoryEntry(recorded, next.phase(), changes(state, next)));
            state = next;
        }
        return entries;
    }

    /** What differs between two versions; empty when the project does not exist for this viewer. */
    public Optional<List<FieldChange>> differences(Actor viewer, ProjectId id, long from, long to) {
        List<RecordedEvent<ProjectEvent>> all = log.eventsOf(viewer, id);
        Project before = replay(all, from);
        Project after = replay(all, to);
        return before instanceof Filed was && after instanceof Filed is
                ? Optional.of(SheetDifferences.between(was.file().sheet(), is.file().sheet()))
                : Optional.empty();
    }

    private static Project replay(List<RecordedEvent<ProjectEvent>> all, long version) {
        return ProjectEvolution.replay(
                all.stream()
                        .takeWhile(event -> event.version() <= version)
                        .map(RecordedEvent::event)
                        .toList());
    }

    private static List<FieldChange> changes(Project before, Filed after) {
        return before instanceof Filed was
                ? SheetDifferences.between(was.file().sheet(), after.file().sheet())
                : List.of();
    }
}
