package org.jixiao.application.project;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectContext;
import org.jixiao.domain.project.ProjectDecider;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.domain.shared.Rejection.Kind;

/**
 * Tells who may do what with a project now, by asking the very rules that decide on the commands.
 */
public final class ProjectActions {

    private final ProjectFacts facts;
    private final Clock clock;

    public ProjectActions(ProjectFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The actions open to {@code actor}; what they would still have to fill in does not close one.
     */
    public Set<ProjectAction> open(Filed state, Actor actor) {
        Set<ProjectAction> open = EnumSet.noneOf(ProjectAction.class);
        Arrays.stream(ProjectAction.values())
                .filter(action -> refusal(action, state, actor).isEmpty())
                .forEach(open::add);
        return open;
    }

    /** Why an action is closed to {@code actor}; empty when it is open. */
    public Optional<Rejection> refusal(ProjectAction action, Filed state, Actor actor) {
        ProjectContext context =
                facts.contextOf(
                        actor, clock.instant(), state.file().unit(), state.file().filingRound());
        try {
            ProjectDecider.decide(
                    state, action.probe(state.file().id(), state.file().sheet()), context);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.rejection())
                    .filter(rejection -> rejection.kind() != Kind.INVALID);
        }
    }
}
