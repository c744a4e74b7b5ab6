package org.jixiao.application.project;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectContext;
import org.jixiao.domain.project.ProjectDecider;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.domain.shared.Rejection.Kind;
import org.jspecify.annotations.Nullable;

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

    /**
     * What would come of an action now.
     *
     * @param changes false when it would be refused, or leave all as it is
     * @param refusal why it would be refused; null when it would not
     */
    public record Prospect(boolean changes, @Nullable Rejection refusal) {}

    /** Why an action is closed to {@code actor}; empty when it is open. */
    public Optional<Rejection> refusal(ProjectAction action, Filed state, Actor actor) {
        return Optional.ofNullable(prospect(action, state, actor).refusal());
    }

    /** What would come of it, if {@code actor} said all that has to be said. */
    public Prospect prospect(ProjectAction action, Filed state, Actor actor) {
        ProjectContext context =
                facts.contextOf(
                        actor, clock.instant(), state.file().unit(), state.file().filingRound());
        try {
            ProjectCommand probe = action.probe(state.file().id(), state.file().sheet());
            return new Prospect(!ProjectDecider.decide(state, probe, context).isEmpty(), null);
        } catch (Refused refused) {
            Rejection why = refused.rejection();
            return why.kind() == Kind.INVALID ? new Prospect(true, null) : new Prospect(false, why);
        }
    }
}
