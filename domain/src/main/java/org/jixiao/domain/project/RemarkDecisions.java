package org.jixiao.domain.project;

import static org.jixiao.domain.project.MakerCheckerRules.nobodyClosesTheRemarksOnTheirOwnSheet;
import static org.jixiao.domain.project.ProjectRules.aTextIsGiven;
import static org.jixiao.domain.project.ProjectRules.filersActForTheirOwnUnitOnly;
import static org.jixiao.domain.project.ProjectRules.onlyTheseRolesMayAct;
import static org.jixiao.domain.shared.Role.CITY_REVIEWER;
import static org.jixiao.domain.shared.Role.DISTRICT_MANAGER;
import static org.jixiao.domain.shared.Role.UNIT_FILER;

import java.util.List;
import org.jixiao.domain.project.Project.AwaitingForwarding;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Returned;
import org.jixiao.domain.project.Project.Reviewable;
import org.jixiao.domain.project.Project.Reviewed;
import org.jixiao.domain.project.ProjectCommand.ReopenRemark;
import org.jixiao.domain.project.ProjectCommand.ReplyToRemark;
import org.jixiao.domain.project.ProjectCommand.ResolveRemark;
import org.jixiao.domain.project.ProjectEvent.RemarkAnswered;
import org.jixiao.domain.project.ProjectEvent.RemarkFollowedUp;
import org.jixiao.domain.project.ProjectEvent.RemarkReopened;
import org.jixiao.domain.project.ProjectEvent.RemarkResolved;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.shared.Refused;

/** The thread of a remark: the unit answers, the reviewer follows up, resolves and reopens. */
final class RemarkDecisions {

    private RemarkDecisions() {}

    static List<ProjectEvent> reply(Filed state, ReplyToRemark c, ProjectContext context) {
        onlyTheseRolesMayAct(context, UNIT_FILER, DISTRICT_MANAGER, CITY_REVIEWER);
        return speaksForTheUnit(state, context)
                ? answer(state, c, context)
                : followUp(state, c, context);
    }

    /** Whoever both files and checks answers for the own unit while the sheet lies with it. */
    private static boolean speaksForTheUnit(Filed state, ProjectContext context) {
        boolean ownAndReturned =
                state instanceof Returned && context.actor().unit().equals(state.file().unit());
        boolean checks =
                context.actor().has(CITY_REVIEWER) || context.actor().has(DISTRICT_MANAGER);
        return context.actor().has(UNIT_FILER) && (ownAndReturned || !checks);
    }

    private static List<ProjectEvent> answer(Filed state, ReplyToRemark c, ProjectContext context) {
        filersActForTheirOwnUnitOnly(context, state.file().unit());
        if (!(state instanceof Returned)) {
            throw ProjectDecider.wrongState(state);
        }
        remark(state, c.remark());
        ReplyText.mustBeSayable(c.text());
        return List.of(new RemarkAnswered(c.remark(), c.text(), context.actor().id()));
    }

    private static List<ProjectEvent> followUp(
            Filed state, ReplyToRemark c, ProjectContext context) {
        inReview(state, context);
        remark(state, c.remark());
        aTextIsGiven(c.text(), "text", "回复内容");
        return List.of(new RemarkFollowedUp(c.remark(), c.text(), context.actor().id()));
    }

    static List<ProjectEvent> resolve(Filed state, ResolveRemark c, ProjectContext context) {
        inReview(state, context);
        if (remark(state, c.remark()).resolved()) {
            return List.of();
        }
        return List.of(new RemarkResolved(c.remark(), context.actor().id()));
    }

    /** A remark that awaits an answer anyway stays as it is. */
    static List<ProjectEvent> reopen(Filed state, ReopenRemark c, ProjectContext context) {
        inReview(state, context);
        Remark remark = remark(state, c.remark());
        aTextIsGiven(c.text(), "text", "重新提出的理由");
        if (remark.awaitsAnswer()) {
            return List.of();
        }
        return List.of(new RemarkReopened(c.remark(), c.text(), context.actor().id()));
    }

    /** While it lies with the district its manager deals with the remarks, then the reviewer. */
    private static void inReview(Filed state, ProjectContext context) {
        if (state instanceof AwaitingForwarding) {
            ForwardingDecisions.theManagerOf(state, context);
        } else {
            ReviewDecisions.theReviewerOf(state, context);
            if (!(state instanceof Reviewable || state instanceof Reviewed)) {
                throw ProjectDecider.wrongState(state);
            }
        }
        nobodyClosesTheRemarksOnTheirOwnSheet(state, context);
    }

    private static Remark remark(Filed state, RemarkId id) {
        return state.file()
                .remark(id)
                .orElseThrow(() -> new Refused(new ProjectRejection.NoSuchRemark(id)));
    }
}
