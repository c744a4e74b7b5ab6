package org.jixiao.domain.project;

import static org.jixiao.domain.project.MakerCheckerRules.nobodyApprovesWhatTheyReviewed;
import static org.jixiao.domain.project.MakerCheckerRules.nobodyApprovesWhatTheyWrote;
import static org.jixiao.domain.project.MakerCheckerRules.onlyItsHolderDecides;
import static org.jixiao.domain.project.ProjectRules.aTextIsGiven;
import static org.jixiao.domain.project.ProjectRules.anApprovalIsDatedBetweenTheYearBeforeAndToday;
import static org.jixiao.domain.project.ProjectRules.nobodyActsOutsideTheirSubtree;
import static org.jixiao.domain.project.ProjectRules.onlyTheseRolesMayAct;
import static org.jixiao.domain.shared.Role.CITY_APPROVER;

import java.util.List;
import org.jixiao.domain.project.Project.Approved;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Reviewed;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.TakeBackApproval;
import org.jixiao.domain.project.ProjectEvent.ApprovalTakenBack;
import org.jixiao.domain.project.ProjectEvent.ProjectApproved;
import org.jixiao.domain.project.ProjectEvent.ProjectDisclosed;

/** What a city approver can do: 批复, take it back, 公开. */
final class ApprovalDecisions {

    private ApprovalDecisions() {}

    static List<ProjectEvent> approve(Filed state, ApproveProject c, ProjectContext context) {
        theApproverOf(state, context);
        if (!(state instanceof Reviewed reviewed)) {
            throw ProjectDecider.wrongState(state);
        }
        nobodyApprovesWhatTheyWrote(reviewed, context);
        nobodyApprovesWhatTheyReviewed(reviewed, context);
        aTextIsGiven(c.approval().documentNumber(), "documentNumber", "批复文号");
        anApprovalIsDatedBetweenTheYearBeforeAndToday(
                c.approval().date(), reviewed.file().filingRound().fiscalYear(), context.at());
        return List.of(new ProjectApproved(c.approval(), context.actor().id()));
    }

    static List<ProjectEvent> takeBack(Filed state, TakeBackApproval c, ProjectContext context) {
        Approved approved = approved(state, context);
        onlyItsHolderDecides(approved.approver(), context);
        aTextIsGiven(c.reason(), "reason", "撤销批复的理由");
        return List.of(new ApprovalTakenBack(context.actor().id()));
    }

    static List<ProjectEvent> disclose(Filed state, ProjectContext context) {
        approved(state, context);
        return List.of(new ProjectDisclosed(context.actor().id()));
    }

    private static Approved approved(Filed state, ProjectContext context) {
        theApproverOf(state, context);
        if (state instanceof Approved approved) {
            return approved;
        }
        throw ProjectDecider.wrongState(state);
    }

    static void theApproverOf(Filed state, ProjectContext context) {
        onlyTheseRolesMayAct(context, CITY_APPROVER);
        nobodyActsOutsideTheirSubtree(context, state.file().unit());
    }
}
