package org.jixiao.domain.project;

import static org.jixiao.domain.project.ProjectRules.aTextIsGiven;

import java.util.List;
import org.jixiao.domain.project.Project.Approved;
import org.jixiao.domain.project.Project.Disclosed;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectCommand.AbandonAdjustment;
import org.jixiao.domain.project.ProjectCommand.OpenAdjustment;
import org.jixiao.domain.project.ProjectEvent.AdjustmentAbandoned;
import org.jixiao.domain.project.ProjectEvent.AdjustmentOpened;

/** How a city approver begins an adjustment (调整) of what is in force, and gives it up. */
final class AdjustmentDecisions {

    private AdjustmentDecisions() {}

    static List<ProjectEvent> open(Filed state, OpenAdjustment c, ProjectContext context) {
        ApprovalDecisions.theApproverOf(state, context);
        if (!(state instanceof Approved || state instanceof Disclosed)) {
            throw ProjectDecider.wrongState(state);
        }
        aTextIsGiven(c.reason(), "reason", "发起调整的理由");
        return List.of(new AdjustmentOpened(context.actor().id()));
    }

    /** Wherever the adjustment stands by then, also when it was rejected. */
    static List<ProjectEvent> abandon(Filed state, AbandonAdjustment c, ProjectContext context) {
        ApprovalDecisions.theApproverOf(state, context);
        if (!state.file().adjusting()) {
            throw ProjectDecider.wrongState(state);
        }
        aTextIsGiven(c.reason(), "reason", "终止调整的理由");
        return List.of(new AdjustmentAbandoned(context.actor().id()));
    }
}
