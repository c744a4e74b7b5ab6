package org.jixiao.infrastructure.demo;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.Acknowledgement;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.CorrectSheet;
import org.jixiao.domain.project.ProjectCommand.DiscloseProject;
import org.jixiao.domain.project.ProjectCommand.ForwardProject;
import org.jixiao.domain.project.ProjectCommand.OpenAdjustment;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.RejectProject;
import org.jixiao.domain.project.ProjectCommand.ReplyToRemark;
import org.jixiao.domain.project.ProjectCommand.ReturnProject;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectCommand.SendBackInDistrict;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.ProjectCommand.TakeBackApproval;
import org.jixiao.domain.project.ProjectCommand.TakeBackReviewDecision;
import org.jixiao.domain.project.ProjectCommand.WithdrawSubmission;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.IndicatorPart;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.SheetField;

/** One step of a demo project's life: which command, and who sends it. */
enum DemoStep {
    SUBMIT,
    WITHDRAW,
    REVISE,
    ANSWER,
    OPEN,
    PASS,
    PASS_AS_GOOD,
    CORRECT,
    RETURN,
    RETURN_IN_PART,
    REJECT,
    TAKE_BACK_REVIEW,
    FORWARD,
    SEND_BACK,
    APPROVE,
    TAKE_BACK_APPROVAL,
    DISCLOSE,
    OPEN_ADJUSTMENT;

    private static final Approval APPROVAL =
            new Approval("穗人社绩效〔2025〕12号", LocalDate.of(2025, 2, 28));

    /** A few are reviewed by the second reviewer, so that who holds what can be seen. */
    Actor actor(DemoProject project) {
        return switch (this) {
            case SUBMIT, WITHDRAW, REVISE, ANSWER -> DemoPeople.filerOf(project.unitCode());
            case OPEN,
                    PASS,
                    PASS_AS_GOOD,
                    CORRECT,
                    RETURN,
                    RETURN_IN_PART,
                    REJECT,
                    TAKE_BACK_REVIEW ->
                    project.unit().startsWith("440113")
                            ? DemoPeople.SECOND_REVIEWER
                            : DemoPeople.REVIEWER;
            case FORWARD, SEND_BACK -> DemoPeople.managerOf(project.unitCode());
            case APPROVE, TAKE_BACK_APPROVAL, DISCLOSE, OPEN_ADJUSTMENT -> DemoPeople.APPROVER;
        };
    }

    /**
     * @param words on the warnings there are, for a submission
     */
    List<ProjectCommand> commands(ProjectId id, DemoProject project, List<Acknowledgement> words) {
        return switch (this) {
            case SUBMIT -> List.of(new SubmitProject(id, words));
            case WITHDRAW -> List.of(new WithdrawSubmission(id, "送审后发现金额需与财务再核对"));
            case REVISE -> List.of(new ReviseSheet(id, project.revised()));
            case ANSWER ->
                    List.of(
                            new ReplyToRemark(id, new RemarkId(1), "已按实际支出重新测算，压减一成。"),
                            new ReplyToRemark(id, new RemarkId(2), "已参照上年完成情况提高。"));
            case OPEN -> List.of(new OpenReview(id));
            case PASS ->
                    List.of(new PassReview(id, Grades.all(Grade.EXCELLENT), "目标明确，同意。", List.of()));
            case PASS_AS_GOOD ->
                    List.of(
                            new PassReview(
                                    id, Grades.all(Grade.GOOD), "总体较好，个别文字可再精简。", List.of()));
            case CORRECT -> List.of(new CorrectSheet(id, project.revised(), "已与单位电话确认，按核定数调整。"));
            case RETURN -> List.of(giveBack(id, project, Unlock.ALL));
            case RETURN_IN_PART -> List.of(giveBack(id, project, Unlock.PINNED));
            case REJECT ->
                    List.of(
                            new RejectProject(
                                    id, Grades.all(Grade.POOR), "与本部门职责不符，不予安排。", List.of()));
            case TAKE_BACK_REVIEW -> List.of(new TakeBackReviewDecision(id, "需要补看佐证材料"));
            case APPROVE -> List.of(new ApproveProject(id, APPROVAL));
            case TAKE_BACK_APPROVAL -> List.of(new TakeBackApproval(id, "文号有误，待更正后重新批复"));
            case DISCLOSE -> List.of(new DiscloseProject(id));
            case FORWARD -> List.of(new ForwardProject(id, "情况属实，金额与工作量相符，同意上报。"));
            case SEND_BACK -> List.of(sendBack(id, project));
            case OPEN_ADJUSTMENT -> List.of(new OpenAdjustment(id, "上半年执行进度偏慢，按实际需要调减。"));
        };
    }

    private static SendBackInDistrict sendBack(ProjectId id, DemoProject project) {
        IndicatorId rate = new IndicatorId(project.remarkedIndicator());
        return new SendBackInDistrict(
                id,
                "请补充后再报。",
                List.of(
                        new NewRemark(
                                Anchor.of(rate, IndicatorPart.ANNUAL_VALUE),
                                ReasonCode.OTHER,
                                "与全区年度任务数不一致，请核对。")),
                Unlock.ALL);
    }

    private static ReturnProject giveBack(ProjectId id, DemoProject project, Unlock unlock) {
        IndicatorId rate = new IndicatorId(project.remarkedIndicator());
        return new ReturnProject(
                id,
                Grades.all(Grade.FAIR),
                "请按所列意见修改后重新送审。",
                List.of(
                        new NewRemark(
                                Anchor.of(SheetField.FISCAL_APPROPRIATION),
                                ReasonCode.R13,
                                "金额与工作量不匹配，请按上年实际支出重新测算。"),
                        new NewRemark(
                                Anchor.of(rate, IndicatorPart.ANNUAL_VALUE),
                                ReasonCode.OTHER,
                                "指标值偏低，请参照上年完成情况提高。")),
                unlock);
    }
}
