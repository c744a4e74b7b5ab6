package org.jixiao.domain.project;

import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.domain.project.Project.AwaitingForwarding;
import org.jixiao.domain.project.Project.Returned;
import org.jixiao.domain.project.Project.Submitted;
import org.jixiao.domain.project.ProjectEvent.ForwardingTakenBack;
import org.jixiao.domain.project.ProjectEvent.ProjectForwarded;
import org.jixiao.domain.project.ProjectEvent.ProjectSentBack;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.ActorId;

/** What a project becomes as it goes from the district to the city and back to its unit. */
final class ForwardingEvolution {

    private ForwardingEvolution() {}

    /** Whoever forwards has checked it, as a reviewer has. */
    static Submitted forwarded(AwaitingForwarding state, ProjectForwarded event) {
        ProjectFile file = state.file().withChecker(event.by());
        return new Submitted(file, state.before().with(file), true);
    }

    static Returned sentBack(AwaitingForwarding state, ProjectSentBack event) {
        ProjectFile file = state.file().withDecision(event.remarks(), event.by());
        return returned(file, event.by(), Desk.DISTRICT, event.unlock());
    }

    /** Every remark that is open by then is the unit's to deal with. */
    static Returned returned(ProjectFile file, ActorId by, Desk desk, Unlock unlock) {
        Set<RemarkId> asked =
                file.remarks().stream()
                        .filter(Remark::awaitsAnswer)
                        .map(Remark::id)
                        .collect(Collectors.toSet());
        return new Returned(file, by, desk, unlock, asked, false);
    }

    static AwaitingForwarding takenBack(Submitted state, ForwardingTakenBack event) {
        if (!state.forwarded()) {
            throw ProjectEvolution.broken(state, event);
        }
        return new AwaitingForwarding(state.file(), state.before());
    }
}
