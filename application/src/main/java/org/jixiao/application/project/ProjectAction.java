package org.jixiao.application.project;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.AbandonAdjustment;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.CorrectSheet;
import org.jixiao.domain.project.ProjectCommand.DiscardDraft;
import org.jixiao.domain.project.ProjectCommand.DiscloseProject;
import org.jixiao.domain.project.ProjectCommand.ForwardProject;
import org.jixiao.domain.project.ProjectCommand.OpenAdjustment;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.RejectProject;
import org.jixiao.domain.project.ProjectCommand.ReturnProject;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectCommand.SendBackInDistrict;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.ProjectCommand.TakeBackApproval;
import org.jixiao.domain.project.ProjectCommand.TakeBackForwarding;
import org.jixiao.domain.project.ProjectCommand.TakeBackReviewDecision;
import org.jixiao.domain.project.ProjectCommand.TakeBackSendBack;
import org.jixiao.domain.project.ProjectCommand.WithdrawSubmission;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.ProposedSheet.ProposedIndicator;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.ProjectId;

/** What a person can set about on a project, as pages and API offer it. */
public enum ProjectAction {
    REVISE("编辑"),
    SUBMIT("送审"),
    DISCARD("作废"),
    WITHDRAW("撤回"),
    FORWARD("上报"),
    SEND_BACK("退回单位"),
    TAKE_BACK_SEND_BACK("撤销区局退回"),
    TAKE_BACK_FORWARDING("撤销上报"),
    OPEN_REVIEW("开始审核"),
    PASS("审核通过"),
    RETURN("退回"),
    REJECT("不予通过"),
    TAKE_BACK_REVIEW("取消审核"),
    CORRECT("代为修改"),
    APPROVE("批复"),
    TAKE_BACK_APPROVAL("撤销批复"),
    DISCLOSE("公开"),
    OPEN_ADJUSTMENT("发起调整"),
    ABANDON_ADJUSTMENT("终止调整");

    private final String label;

    ProjectAction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * The command that shows whether the action is open at all; what it says would be filled in by
     * the person.
     */
    ProjectCommand probe(ProjectId id, Sheet sheet) {
        String reason = label;
        return switch (this) {
            case REVISE -> new ReviseSheet(id, unchanged(sheet));
            case SUBMIT -> new SubmitProject(id, List.of());
            case DISCARD -> new DiscardDraft(id, null);
            case WITHDRAW -> new WithdrawSubmission(id, reason);
            case FORWARD -> new ForwardProject(id, reason);
            case SEND_BACK -> new SendBackInDistrict(id, reason, List.of(), Unlock.ALL);
            case TAKE_BACK_SEND_BACK -> new TakeBackSendBack(id, reason);
            case TAKE_BACK_FORWARDING -> new TakeBackForwarding(id, reason);
            case OPEN_REVIEW -> new OpenReview(id);
            case PASS -> new PassReview(id, Grades.all(Grade.EXCELLENT), reason, List.of());
            case RETURN -> new ReturnProject(id, null, reason, List.of(), Unlock.ALL);
            case REJECT -> new RejectProject(id, Grades.all(Grade.POOR), reason, List.of());
            case TAKE_BACK_REVIEW -> new TakeBackReviewDecision(id, reason);
            case CORRECT -> new CorrectSheet(id, unchanged(sheet), reason);
            case APPROVE -> new ApproveProject(id, new Approval(reason, LocalDate.EPOCH));
            case TAKE_BACK_APPROVAL -> new TakeBackApproval(id, reason);
            case DISCLOSE -> new DiscloseProject(id);
            case OPEN_ADJUSTMENT -> new OpenAdjustment(id, reason);
            case ABANDON_ADJUSTMENT -> new AbandonAdjustment(id, reason);
        };
    }

    private static ProposedSheet unchanged(Sheet sheet) {
        return new ProposedSheet(
                sheet.name(),
                sheet.funding(),
                sheet.targetStatement(),
                sheet.indicators().stream()
                        .map(
                                row ->
                                        new ProposedIndicator(
                                                row.id(),
                                                row.code(),
                                                row.name(),
                                                row.periodValue(),
                                                row.annualValue()))
                        .toList());
    }
}
