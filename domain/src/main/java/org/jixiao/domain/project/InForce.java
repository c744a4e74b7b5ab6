package org.jixiao.domain.project;

import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.Project.Approved;
import org.jixiao.domain.project.Project.Disclosed;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Reviewed;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.shared.ActorId;

/**
 * The approved sheet that stays in force while an adjustment (调整) of it is under way, with all that
 * is needed to go back to it.
 *
 * @param revision the revision that was approved
 * @param approver who approved it
 * @param reviewer who passed it
 * @param overall the overall grade it passed with
 * @param disclosed whether it was published
 */
public record InForce(
        Sheet sheet,
        int revision,
        Approval approval,
        ActorId approver,
        ActorId reviewer,
        Grade overall,
        boolean disclosed) {

    static InForce of(Approved state, boolean disclosed) {
        return new InForce(
                state.file().sheet(),
                state.revision(),
                state.approval(),
                state.approver(),
                state.before().reviewer(),
                state.before().overall(),
                disclosed);
    }

    /** The project as it stood before the adjustment, with the people and remarks of today. */
    Filed restored(ProjectFile today) {
        ProjectFile file = today.withoutAdjustment(sheet);
        Approved approved =
                new Approved(
                        file, revision, approval, approver, new Reviewed(file, reviewer, overall));
        return disclosed ? new Disclosed(approved) : approved;
    }

    /** What the sheet counts as: approved, or published as well. */
    public Phase phase() {
        return disclosed ? Phase.DISCLOSED : Phase.APPROVED;
    }
}
