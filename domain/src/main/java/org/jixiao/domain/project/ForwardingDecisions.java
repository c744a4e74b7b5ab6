package org.jixiao.domain.project;

import static org.jixiao.domain.project.MakerCheckerRules.nobodyForwardsWhatTheyWrote;
import static org.jixiao.domain.project.ProjectRules.aReturnNeedsARemark;
import static org.jixiao.domain.project.ProjectRules.aReturnStandsOnceTheUnitHasActed;
import static org.jixiao.domain.project.ProjectRules.aTextIsGiven;
import static org.jixiao.domain.project.ProjectRules.aTextIsNotEndless;
import static org.jixiao.domain.project.ProjectRules.nobodyActsOutsideTheirSubtree;
import static org.jixiao.domain.project.ProjectRules.onlyTheseRolesMayAct;
import static org.jixiao.domain.shared.Role.DISTRICT_MANAGER;

import java.util.List;
import org.jixiao.domain.project.Project.AwaitingForwarding;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Returned;
import org.jixiao.domain.project.Project.Submitted;
import org.jixiao.domain.project.ProjectCommand.ForwardProject;
import org.jixiao.domain.project.ProjectCommand.SendBackInDistrict;
import org.jixiao.domain.project.ProjectCommand.TakeBackForwarding;
import org.jixiao.domain.project.ProjectCommand.TakeBackSendBack;
import org.jixiao.domain.project.ProjectEvent.ForwardingTakenBack;
import org.jixiao.domain.project.ProjectEvent.ProjectForwarded;
import org.jixiao.domain.project.ProjectEvent.ProjectSentBack;
import org.jixiao.domain.project.ProjectEvent.SendBackTakenBack;
import org.jixiao.domain.review.Remark;

/** What a district manager can do with what the units file: 上报, 退回, and to take either back. */
final class ForwardingDecisions {

    private ForwardingDecisions() {}

    static List<ProjectEvent> forward(Filed state, ForwardProject c, ProjectContext context) {
        waiting(state, context);
        aTextIsNotEndless(c.opinion(), "opinion", "上报意见");
        return List.of(new ProjectForwarded(c.opinion(), context.actor().id()));
    }

    static List<ProjectEvent> sendBack(Filed state, SendBackInDistrict c, ProjectContext context) {
        ProjectFile file = waiting(state, context).file();
        aTextIsNotEndless(c.opinion(), "opinion", "退回意见");
        aReturnNeedsARemark(file, c.remarks());
        List<Remark> remarks = ReviewDecisions.numbered(file, c.remarks(), context);
        return List.of(new ProjectSentBack(c.opinion(), remarks, c.unlock(), context.actor().id()));
    }

    /** Any manager of the district calls back what the district sent on. */
    static List<ProjectEvent> takeBack(Filed state, TakeBackForwarding c, ProjectContext context) {
        theManagerOf(state, context);
        if (!(state instanceof Submitted submitted && submitted.forwarded())) {
            throw ProjectDecider.wrongState(state);
        }
        aTextIsGiven(c.reason(), "reason", "撤销上报的理由");
        return List.of(new ForwardingTakenBack(context.actor().id()));
    }

    /** Any manager of the district calls back what the district sent back. */
    static List<ProjectEvent> takeBackSendBack(
            Filed state, TakeBackSendBack c, ProjectContext context) {
        theManagerOf(state, context);
        if (!(state instanceof Returned returned && returned.desk() == Desk.DISTRICT)) {
            throw ProjectDecider.wrongState(state);
        }
        aReturnStandsOnceTheUnitHasActed(returned);
        aTextIsGiven(c.reason(), "reason", "撤销区局退回的理由");
        return List.of(new SendBackTakenBack(context.actor().id()));
    }

    static void theManagerOf(Filed state, ProjectContext context) {
        onlyTheseRolesMayAct(context, DISTRICT_MANAGER);
        nobodyActsOutsideTheirSubtree(context, state.file().unit());
    }

    private static AwaitingForwarding waiting(Filed state, ProjectContext context) {
        theManagerOf(state, context);
        if (!(state instanceof AwaitingForwarding waiting)) {
            throw ProjectDecider.wrongState(state);
        }
        nobodyForwardsWhatTheyWrote(waiting, context);
        return waiting;
    }
}
