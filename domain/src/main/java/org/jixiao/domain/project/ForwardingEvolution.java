package org.jixiao.domain.project;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.domain.project.Project.AwaitingForwarding;
import org.jixiao.domain.project.Project.Editable;
import org.jixiao.domain.project.Project.Returned;
import org.jixiao.domain.project.Project.Submitted;
import org.jixiao.domain.project.ProjectEvent.ForwardingTakenBack;
import org.jixiao.domain.project.ProjectEvent.ProjectForwarded;
import org.jixiao.domain.project.ProjectEvent.ProjectSentBack;
import org.jixiao.domain.project.ProjectEvent.SendBackTakenBack;
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
        Optional<Editable> before = Optional.of(state.before());
        return new Returned(
                file, event.by(), Desk.DISTRICT, before, event.unlock(), asked(file), false);
    }

    static Returned returned(ProjectFile file, ActorId by, Unlock unlock) {
        return new Returned(file, by, Desk.CITY, Optional.empty(), unlock, asked(file), false);
    }

    /** Every remark that is open by then is the unit's to deal with. */
    private static Set<RemarkId> asked(ProjectFile file) {
        return file.remarks().stream()
                .filter(Remark::awaitsAnswer)
                .map(Remark::id)
                .collect(Collectors.toSet());
    }

    static AwaitingForwarding takenBack(Returned state, SendBackTakenBack event) {
        Editable before =
                state.beforeSubmission().orElseThrow(() -> ProjectEvolution.broken(state, event));
        ProjectFile file = state.file().withoutRemarksOfThisRevision();
        return new AwaitingForwarding(file, before.with(file));
    }

    static AwaitingForwarding takenBack(Submitted state, ForwardingTakenBack event) {
        if (!state.forwarded()) {
            throw ProjectEvolution.broken(state, event);
        }
        return new AwaitingForwarding(state.file(), state.before());
    }
}
