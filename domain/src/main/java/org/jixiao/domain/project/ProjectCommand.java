package org.jixiao.domain.project;

import java.util.List;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a project. */
public sealed interface ProjectCommand {

    ProjectId id();

    /** Why, where a reason is asked for; it travels with the events. */
    default @Nullable String reason() {
        return null;
    }

    // Filing 填报

    /** Starts a project sheet of one unit in one round. */
    record DraftProject(
            ProjectId id, ProjectCode code, UnitCode unit, RoundId round, ProposedSheet sheet)
            implements ProjectCommand {}

    /** Starts a project sheet as it stands in a document. */
    record ImportProject(
            ProjectId id,
            ProjectCode code,
            UnitCode unit,
            RoundId round,
            ProposedSheet sheet,
            Source source)
            implements ProjectCommand {}

    /**
     * Rewrites the sheet; only what really differs becomes events.
     *
     * @param origin the document that it is rewritten by; null when a person writes
     */
    record ReviseSheet(ProjectId id, ProposedSheet sheet, @Nullable Origin origin)
            implements ProjectCommand {

        public ReviseSheet(ProjectId id, ProposedSheet sheet) {
            this(id, sheet, null);
        }
    }

    /** 送审. */
    record SubmitProject(ProjectId id, List<Acknowledgement> acknowledgements)
            implements ProjectCommand {}

    /** 作废 a draft that was never submitted; its history stays. */
    record DiscardDraft(ProjectId id, @Nullable String reason) implements ProjectCommand {}

    /** 撤回, until a reviewer has opened it. */
    record WithdrawSubmission(ProjectId id, String reason) implements ProjectCommand {}

    // District check 区局审核

    /** 上报 to the city bureau. */
    record ForwardProject(ProjectId id, String opinion) implements ProjectCommand {}

    /** 退回 inside the district. */
    record SendBackInDistrict(ProjectId id, String opinion, List<NewRemark> remarks, Unlock unlock)
            implements ProjectCommand {}

    /** 撤销区局退回, until the unit has acted on it. */
    record TakeBackSendBack(ProjectId id, String reason) implements ProjectCommand {}

    /** 撤销上报, until a reviewer has opened it. */
    record TakeBackForwarding(ProjectId id, String reason) implements ProjectCommand {}

    // Review 审核

    /** Takes a submitted project into review, or takes it over from a colleague. */
    record OpenReview(ProjectId id) implements ProjectCommand {}

    /** 审核通过. */
    record PassReview(ProjectId id, Grades grades, String opinion, List<NewRemark> remarks)
            implements ProjectCommand {}

    /** 退回. */
    record ReturnProject(
            ProjectId id,
            @Nullable Grades grades,
            String opinion,
            List<NewRemark> remarks,
            Unlock unlock)
            implements ProjectCommand {}

    /** 不予通过. */
    record RejectProject(ProjectId id, Grades grades, String opinion, List<NewRemark> remarks)
            implements ProjectCommand {}

    /** 取消审核, until the next level has acted. */
    record TakeBackReviewDecision(ProjectId id, String reason) implements ProjectCommand {}

    /** A correction by the reviewer of a sheet graded 良, with the unit's consent. */
    record CorrectSheet(ProjectId id, ProposedSheet sheet, String consent)
            implements ProjectCommand {
        @Override
        public String reason() {
            return consent;
        }
    }

    /** Says something to a remark: the unit answers it, a reviewer follows it up. */
    record ReplyToRemark(ProjectId id, RemarkId remark, String text) implements ProjectCommand {}

    /** Closes a remark. */
    record ResolveRemark(ProjectId id, RemarkId remark) implements ProjectCommand {}

    /** Asks the unit again about a remark that was answered or closed. */
    record ReopenRemark(ProjectId id, RemarkId remark, String text) implements ProjectCommand {}

    // Approval 批复

    /** 批复. */
    record ApproveProject(ProjectId id, Approval approval) implements ProjectCommand {}

    /** Takes the approval back, until disclosure. */
    record TakeBackApproval(ProjectId id, String reason) implements ProjectCommand {}

    /** 公开. */
    record DiscloseProject(ProjectId id) implements ProjectCommand {}

    // Adjustment 调整

    /** Lets the unit change an approved sheet, which stays in force meanwhile. */
    record OpenAdjustment(ProjectId id, String reason) implements ProjectCommand {}

    /** Gives an adjustment up; the sheet in force is the only one again. */
    record AbandonAdjustment(ProjectId id, String reason) implements ProjectCommand {}
}
