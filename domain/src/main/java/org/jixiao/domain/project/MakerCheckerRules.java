package org.jixiao.domain.project;

import java.util.Collections;
import java.util.Set;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Reviewed;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Refused;

/**
 * The rules that keep those who write, those who review and those who approve apart, one method
 * each as in {@link ProjectRules}.
 */
final class MakerCheckerRules {

    private MakerCheckerRules() {}

    static void nobodyForwardsWhatTheyWrote(Filed state, ProjectContext context) {
        nobodyDecidesOnWhatTheyWrote(state, context);
    }

    static void nobodyReviewsTheirOwnRevision(Filed state, ProjectContext context) {
        nobodyDecidesOnWhatTheyWrote(state, context);
    }

    /**
     * Remarks are dealt with by somebody else than the author; the reviewer who corrected a sheet
     * after passing it may still close its remarks.
     */
    static void nobodyClosesTheRemarksOnTheirOwnSheet(Filed state, ProjectContext context) {
        boolean passedIt =
                state instanceof Reviewed reviewed
                        && reviewed.reviewer().sharesAPersonWith(context.actor().id());
        if (!passedIt) {
            nobodyDecidesOnWhatTheyWrote(state, context);
        }
    }

    static void nobodyApprovesWhatTheyWrote(Filed state, ProjectContext context) {
        nobodyDecidesOnWhatTheyWrote(state, context);
    }

    private static void nobodyDecidesOnWhatTheyWrote(Filed state, ProjectContext context) {
        if (hadAPart(state.file().authors(), context)) {
            throw new Refused(new ProjectRejection.OwnRevision(context.actor().id()));
        }
    }

    static void nobodyApprovesWhatTheyReviewed(Filed state, ProjectContext context) {
        if (hadAPart(state.file().reviewers(), context)) {
            throw new Refused(new ProjectRejection.OwnReview(context.actor().id()));
        }
    }

    /** Whoever acts for another one answers for both. */
    private static boolean hadAPart(Set<ActorId> people, ProjectContext context) {
        return !Collections.disjoint(people, context.actor().id().people());
    }

    static void onlyItsHolderDecides(ActorId holder, ProjectContext context) {
        if (!holder.sharesAPersonWith(context.actor().id())) {
            throw new Refused(new ProjectRejection.HeldByAnother(holder));
        }
    }
}
