package org.jixiao.domain.project;

import java.util.List;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can have happened to a project, in words that a replay can be read by.
 *
 * <p>Each names who did it, since rules depend on that (nobody reviews what they wrote). Name, unit
 * and role of that person at the time, the instant, the reason and the ids of command and request
 * travel as metadata.
 */
public sealed interface ProjectEvent {

    ActorId by();

    /** Events after which the sheet reads differently. */
    sealed interface SheetEvent extends ProjectEvent {}

    // Filing 填报

    record ProjectDrafted(
            ProjectId id, ProjectCode code, UnitCode unit, RoundId round, Sheet sheet, ActorId by)
            implements ProjectEvent {}

    record ProjectImported(
            ProjectId id,
            ProjectCode code,
            UnitCode unit,
            RoundId round,
            Sheet sheet,
            Source source,
            ActorId by)
            implements ProjectEvent {}

    /**
     * The changes that follow were read in a document. Whoever answered what it leaves open has
     * written the sheet, too.
     */
    record SheetRevisedFromDocument(Origin origin, ActorId by) implements ProjectEvent {}

    record ProjectRenamed(String name, ActorId by) implements SheetEvent {}

    record FundingChanged(Funding funding, ActorId by) implements SheetEvent {}

    record TargetStatementRewritten(String targetStatement, ActorId by) implements SheetEvent {}

    /**
     * The row goes to the end of the table; another place is told by {@link IndicatorsReordered}.
     */
    record IndicatorAdded(Indicator indicator, ActorId by) implements SheetEvent {}

    record IndicatorChanged(Indicator indicator, ActorId by) implements SheetEvent {}

    record IndicatorRemoved(IndicatorId indicator, ActorId by) implements SheetEvent {}

    record IndicatorsReordered(List<IndicatorId> order, ActorId by) implements SheetEvent {}

    /**
     * @param to who looks at it next: it says so itself, so that a later change of the round or the
     *     unit tree does not rewrite where it went
     */
    record ProjectSubmitted(
            int revision, List<Acknowledgement> acknowledgements, Desk to, ActorId by)
            implements ProjectEvent {}

    /** The end of a project that was never submitted. */
    record DraftDiscarded(ActorId by) implements ProjectEvent {}

    record SubmissionWithdrawn(ActorId by) implements ProjectEvent {}

    // District check 区局审核

    record ProjectForwarded(String opinion, ActorId by) implements ProjectEvent {}

    record ProjectSentBack(String opinion, List<Remark> remarks, Unlock unlock, ActorId by)
            implements ProjectEvent {}

    record SendBackTakenBack(ActorId by) implements ProjectEvent {}

    record ForwardingTakenBack(ActorId by) implements ProjectEvent {}

    // Review 审核

    record ReviewOpened(ActorId by) implements ProjectEvent {}

    record ReviewPassed(Grades grades, String opinion, List<Remark> remarks, ActorId by)
            implements ProjectEvent {}

    record ProjectReturned(
            @Nullable Grades grades,
            String opinion,
            List<Remark> remarks,
            Unlock unlock,
            ActorId by)
            implements ProjectEvent {}

    record ProjectRejected(Grades grades, String opinion, List<Remark> remarks, ActorId by)
            implements ProjectEvent {}

    record ReviewDecisionTakenBack(ActorId by) implements ProjectEvent {}

    /** The reviewer's correction of a sheet graded 良, with the consent the unit gave. */
    record SheetCorrected(Sheet sheet, String consent, ActorId by) implements SheetEvent {}

    record RemarkAnswered(RemarkId remark, String text, ActorId by) implements ProjectEvent {}

    record RemarkFollowedUp(RemarkId remark, String text, ActorId by) implements ProjectEvent {}

    record RemarkResolved(RemarkId remark, ActorId by) implements ProjectEvent {}

    /** The unit owes an answer again. */
    record RemarkReopened(RemarkId remark, String text, ActorId by) implements ProjectEvent {}

    // Approval 批复

    record ProjectApproved(Approval approval, ActorId by) implements ProjectEvent {}

    record ApprovalTakenBack(ActorId by) implements ProjectEvent {}

    record ProjectDisclosed(ActorId by) implements ProjectEvent {}

    // Adjustment 调整

    /** The sheet may be changed again; as approved it stays in force until another is approved. */
    record AdjustmentOpened(ActorId by) implements ProjectEvent {}

    /** The sheet in force is the only one again. */
    record AdjustmentAbandoned(ActorId by) implements ProjectEvent {}
}
