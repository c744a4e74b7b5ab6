package org.jixiao.web.project;

import java.time.LocalDate;
import java.util.Arrays;
import org.jixiao.application.project.ProjectAction;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.AbandonAdjustment;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.DiscloseProject;
import org.jixiao.domain.project.ProjectCommand.ForwardProject;
import org.jixiao.domain.project.ProjectCommand.OpenAdjustment;
import org.jixiao.domain.project.ProjectCommand.TakeBackApproval;
import org.jixiao.domain.project.ProjectCommand.TakeBackForwarding;
import org.jixiao.domain.project.ProjectCommand.TakeBackReviewDecision;
import org.jixiao.domain.project.ProjectCommand.WithdrawSubmission;
import org.jixiao.domain.project.ProjectRejection;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The steps of {@link StepPages}, each with its words. */
public enum Step {
    WITHDRAWAL(
            "withdrawal",
            ProjectAction.WITHDRAW,
            "撤回后项目回到送审前的状态，可以继续修改并重新送审。",
            "撤回理由",
            "已撤回，可以继续修改。"),
    FORWARDING("forwarding", ProjectAction.FORWARD, "上报后由市局审核；市局开始审核之前可以撤销上报。", "", "已上报市局。"),
    FORWARDING_WITHDRAWAL(
            "forwarding-withdrawal",
            ProjectAction.TAKE_BACK_FORWARDING,
            "撤销后项目回到待上报，可以重新上报或退回单位。",
            "撤销上报的理由",
            "已撤销上报，项目回到待上报。"),
    REVIEW_WITHDRAWAL(
            "review-withdrawal",
            ProjectAction.TAKE_BACK_REVIEW,
            "取消后您的审核结论和这次提出的意见不再有效，项目回到审核中。",
            "取消审核的理由",
            "已取消审核结论，项目回到审核中。"),
    APPROVAL("approval", ProjectAction.APPROVE, "批复后申报内容不再修改。公开之前可以撤销批复。", "", "已批复。"),
    APPROVAL_WITHDRAWAL(
            "approval-withdrawal",
            ProjectAction.TAKE_BACK_APPROVAL,
            "撤销后项目回到审核通过，可以重新批复。",
            "撤销批复的理由",
            "已撤销批复。"),
    DISCLOSURE("disclosure", ProjectAction.DISCLOSE, "公开后不能再撤销批复。", "", "已公开。"),
    ADJUSTMENT(
            "adjustment",
            ProjectAction.OPEN_ADJUSTMENT,
            "发起后单位可以修改申报内容，并在“调整”批次开放期间重新送审。新的批复下达之前，原批复内容继续有效。",
            "发起调整的理由",
            "已发起调整，单位可以修改后送审。"),
    ADJUSTMENT_WITHDRAWAL(
            "adjustment-withdrawal",
            ProjectAction.ABANDON_ADJUSTMENT,
            "终止后调整中的修改不再有效，项目恢复为原批复的内容和状态。",
            "终止调整的理由",
            "已终止调整，项目恢复为原批复内容。");

    private final String path;
    private final ProjectAction action;
    private final String consequence;
    private final String reasonLabel;
    private final String done;

    Step(String path, ProjectAction action, String consequence, String reasonLabel, String done) {
        this.path = path;
        this.action = action;
        this.consequence = consequence;
        this.reasonLabel = reasonLabel;
        this.done = done;
    }

    /**
     * @throws IllegalArgumentException when there is no such step
     */
    static Step of(String path) {
        return Arrays.stream(values())
                .filter(step -> step.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path));
    }

    ProjectCommand command(
            ProjectId id, String reason, String documentNumber, @Nullable LocalDate date) {
        return switch (this) {
            case WITHDRAWAL -> new WithdrawSubmission(id, reason);
            case FORWARDING -> new ForwardProject(id, reason);
            case FORWARDING_WITHDRAWAL -> new TakeBackForwarding(id, reason);
            case REVIEW_WITHDRAWAL -> new TakeBackReviewDecision(id, reason);
            case APPROVAL -> {
                if (date == null) {
                    throw new Refused(new ProjectRejection.TextMissing("date", "批复日期"));
                }
                yield new ApproveProject(id, new Approval(documentNumber, date));
            }
            case APPROVAL_WITHDRAWAL -> new TakeBackApproval(id, reason);
            case DISCLOSURE -> new DiscloseProject(id);
            case ADJUSTMENT -> new OpenAdjustment(id, reason);
            case ADJUSTMENT_WITHDRAWAL -> new AbandonAdjustment(id, reason);
        };
    }

    public String path() {
        return path;
    }

    public ProjectAction action() {
        return action;
    }

    public String label() {
        return action.label();
    }

    public String consequence() {
        return consequence;
    }

    /** Empty when no reason is asked for. */
    public String reasonLabel() {
        return reasonLabel;
    }

    public boolean asksForDocument() {
        return this == APPROVAL;
    }

    public boolean takesSomethingBack() {
        return !reasonLabel.isEmpty() && this != ADJUSTMENT;
    }

    String done() {
        return done;
    }
}
