package org.jixiao.application.review;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.audit.ProjectEventLog;
import org.jixiao.application.project.ProjectAction;
import org.jixiao.application.project.ProjectActions;
import org.jixiao.application.project.ProjectFacts;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectContext;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;

/** Asks the rules themselves what a decision on many projects would come to. */
public final class BulkPreviews {

    private final ProjectEventLog events;
    private final ProjectFacts facts;
    private final Clock clock;

    public BulkPreviews(ProjectEventLog events, ProjectFacts facts, Clock clock) {
        this.events = events;
        this.facts = facts;
        this.clock = clock;
    }

    /** In the order asked for; projects outside the viewer's scope are left out. */
    public BulkPreview preview(Actor actor, List<ProjectId> projects, ProjectAction action) {
        ProjectActions actions = new ProjectActions(gatheredOnce(), clock);
        return new BulkPreview(
                events.livesOf(actor, projects.stream().distinct().toList()).stream()
                        .map(life -> life.stream().map(RecordedEvent::event).toList())
                        .map(life -> (Filed) ProjectEvolution.replay(life))
                        .map(state -> item(state, actions.prospect(action, state, actor)))
                        .toList());
    }

    private static BulkPreview.Item item(Filed state, ProjectActions.Prospect prospect) {
        return new BulkPreview.Item(state.file(), prospect.changes(), prospect.refusal());
    }

    /** Projects of one unit and round share their facts. */
    private ProjectFacts gatheredOnce() {
        record Place(UnitCode unit, RoundId round) {}
        Map<Place, ProjectContext> known = new HashMap<>();
        return (actor, at, unit, round) ->
                known.computeIfAbsent(
                        new Place(unit, round),
                        place -> facts.contextOf(actor, at, place.unit(), place.round()));
    }
}
