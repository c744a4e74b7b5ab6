package org.jixiao.domain.project;

import java.util.List;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Unfiled;
import org.jixiao.domain.project.ProjectCommand.AbandonAdjustment;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.CorrectSheet;
import org.jixiao.domain.project.ProjectCommand.DiscardDraft;
import org.jixiao.domain.project.ProjectCommand.DiscloseProject;
import org.jixiao.domain.project.ProjectCommand.DraftProject;
import org.jixiao.domain.project.ProjectCommand.ForwardProject;
import org.jixiao.domain.project.ProjectCommand.ImportProject;
import org.jixiao.domain.project.ProjectCommand.OpenAdjustment;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.RejectProject;
import org.jixiao.domain.project.ProjectCommand.ReopenRemark;
import org.jixiao.domain.project.ProjectCommand.ReplyToRemark;
import org.jixiao.domain.project.ProjectCommand.ResolveRemark;
import org.jixiao.domain.project.ProjectCommand.ReturnProject;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectCommand.SendBackInDistrict;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.ProjectCommand.TakeBackApproval;
import org.jixiao.domain.project.ProjectCommand.TakeBackForwarding;
import org.jixiao.domain.project.ProjectCommand.TakeBackReviewDecision;
import org.jixiao.domain.project.ProjectCommand.TakeBackSendBack;
import org.jixiao.domain.project.ProjectCommand.WithdrawSubmission;
import org.jixiao.domain.shared.Refused;

/**
 * What happens when a project is asked something: the events, none when nothing changes, or a
 * refusal.
 *
 * <p>Pure: no clock, no random id, no I/O; everything beside the state is in the context.
 */
public final class ProjectDecider {

    private ProjectDecider() {}

    /**
     * @throws Refused with a {@link ProjectRejection} when a rule forbids the command
     */
    public static List<ProjectEvent> decide(
            Project state, ProjectCommand command, ProjectContext context) {
        return switch (command) {
            case DraftProject c -> FilingDecisions.draft(unfiled(state), c, context);
            case ImportProject c -> FilingDecisions.importSheet(unfiled(state), c, context);
            case ReviseSheet c -> FilingDecisions.revise(filed(state, c), c, context);
            case SubmitProject c -> FilingDecisions.submit(filed(state, c), c, context);
            case DiscardDraft c -> FilingDecisions.discard(filed(state, c), c, context);
            case WithdrawSubmission c -> FilingDecisions.withdraw(filed(state, c), c, context);
            case ForwardProject c -> ForwardingDecisions.forward(filed(state, c), c, context);
            case SendBackInDistrict c -> ForwardingDecisions.sendBack(filed(state, c), c, context);
            case TakeBackSendBack c ->
                    ForwardingDecisions.takeBackSendBack(filed(state, c), c, context);
            case TakeBackForwarding c -> ForwardingDecisions.takeBack(filed(state, c), c, context);
            case OpenReview c -> ReviewDecisions.open(filed(state, c), context);
            case PassReview c -> ReviewDecisions.pass(filed(state, c), c, context);
            case ReturnProject c -> ReviewDecisions.giveBack(filed(state, c), c, context);
            case RejectProject c -> ReviewDecisions.reject(filed(state, c), c, context);
            case TakeBackReviewDecision c -> ReviewDecisions.takeBack(filed(state, c), c, context);
            case CorrectSheet c -> ReviewDecisions.correct(filed(state, c), c, context);
            case ReplyToRemark c -> RemarkDecisions.reply(filed(state, c), c, context);
            case ResolveRemark c -> RemarkDecisions.resolve(filed(state, c), c, context);
            case ReopenRemark c -> RemarkDecisions.reopen(filed(state, c), c, context);
            case ApproveProject c -> ApprovalDecisions.approve(filed(state, c), c, context);
            case TakeBackApproval c -> ApprovalDecisions.takeBack(filed(state, c), c, context);
            case DiscloseProject c -> ApprovalDecisions.disclose(filed(state, c), context);
            case OpenAdjustment c -> AdjustmentDecisions.open(filed(state, c), c, context);
            case AbandonAdjustment c -> AdjustmentDecisions.abandon(filed(state, c), c, context);
        };
    }

    private static Unfiled unfiled(Project state) {
        return switch (state) {
            case Unfiled nothing -> nothing;
            case Filed filed ->
                    throw new Refused(new ProjectRejection.AlreadyFiled(filed.file().id()));
        };
    }

    private static Filed filed(Project state, ProjectCommand command) {
        return switch (state) {
            case Unfiled nothing ->
                    throw new Refused(new ProjectRejection.NoSuchProject(command.id()));
            case Filed filed -> filed;
        };
    }

    static Refused wrongState(Filed state) {
        return new Refused(new ProjectRejection.WrongState(state.phase()));
    }
}
