package org.jixiao.application.table.imports;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.application.audit.ProjectEventLog;
import org.jixiao.application.project.ProjectFacts;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.domain.project.FieldChange;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectContext;
import org.jixiao.domain.project.ProjectDecider;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.SheetDifferences;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Lays rows of an upload beside projects as they stand now, and asks the rules. */
final class Comparison {

    /** So many lives are read at a time. */
    private static final int BATCH = 1000;

    private final ProjectEventLog events;
    private final ProjectFacts facts;
    private final Actor actor;
    private final Instant at;
    private final Map<ProjectId, Versioned> states = new HashMap<>();
    private final Map<Place, ProjectContext> contexts = new HashMap<>();

    Comparison(ProjectEventLog events, ProjectFacts facts, Actor actor, Instant at) {
        this.events = events;
        this.facts = facts;
        this.actor = actor;
        this.at = at;
    }

    private record Versioned(Filed state, long version) {}

    /** Where the rules look at a project. */
    record Place(UnitCode unit, RoundId round) {}

    /** Reads the projects that will be compared. */
    void load(Collection<ProjectId> wanted) {
        List<ProjectId> ids = List.copyOf(wanted);
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<ProjectId> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            events.livesOf(actor, batch).forEach(this::replay);
        }
    }

    /** Those that were read are not needed any more. */
    void forget() {
        states.clear();
    }

    private void replay(List<RecordedEvent<ProjectEvent>> life) {
        List<ProjectEvent> past = life.stream().map(RecordedEvent::event).toList();
        if (ProjectEvolution.replay(past) instanceof Filed filed) {
            states.put(filed.file().id(), new Versioned(filed, life.getLast().version()));
        }
    }

    /**
     * Empty where the project is not there for this person, or the row holds what no sheet holds.
     */
    Optional<Counterpart> of(ImportRow row, ProjectId id) {
        Versioned present = states.get(id);
        if (present == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(beside(present, row.project(), id));
        } catch (IllegalArgumentException beyondWhatASheetHolds) {
            return Optional.empty();
        }
    }

    private Counterpart beside(Versioned present, ImportedProject row, ProjectId id) {
        ProjectFile file = present.state().file();
        ProposedSheet sheet = RevisedSheet.of(row, file.sheet());
        List<FieldChange> differences = SheetDifferences.proposed(file, sheet);
        boolean printed = !differences.isEmpty() && file.adjusting() && isInForce(row, file);
        Beside ofDraft = file.adjusting() ? Beside.ADJUSTMENT : Beside.SHEET;
        return new Counterpart(
                id,
                file.code(),
                present.version(),
                present.state().phase(),
                file.round(),
                printed ? Beside.IN_FORCE : ofDraft,
                sheet,
                printed ? List.of() : differences,
                refusal(present.state(), sheet));
    }

    /**
     * Tables print what is in force: what comes back unchanged is no wish to undo an adjustment.
     */
    private static boolean isInForce(ImportedProject row, ProjectFile file) {
        ProposedSheet printed = RevisedSheet.of(row, file.validSheet());
        return SheetDifferences.fromSheetInForce(file, printed).isEmpty();
    }

    ProjectContext context(Place place) {
        return contexts.computeIfAbsent(
                place, asked -> facts.contextOf(actor, at, asked.unit(), asked.round()));
    }

    /** In which the rules were asked. */
    Map<Place, ProjectContext> contexts() {
        return Map.copyOf(contexts);
    }

    private @Nullable Rejection refusal(Filed state, ProposedSheet sheet) {
        ProjectFile file = state.file();
        ProjectContext context = context(new Place(file.unit(), file.filingRound()));
        try {
            ProjectDecider.decide(state, new ReviseSheet(file.id(), sheet), context);
            return null;
        } catch (Refused refused) {
            return refused.rejection();
        }
    }
}
