package org.jixiao.web.project;

import java.time.LocalDate;
import java.util.Arrays;
import org.jixiao.application.project.ProjectAction;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.DiscloseProject;
import org.jixiao.domain.project.ProjectCommand.TakeBackApproval;
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
    DISCLOSURE("disclosure", ProjectAction.DISCLOSE, "公开后不能再撤销批复。", "", "已公开。");

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
            case REVIEW_WITHDRAWAL -> new TakeBackReviewDecision(id, reason);
            case APPROVAL -> {
                if (date == null) {
                    throw new Refused(new ProjectRejection.TextMissing("date", "批复日期"));
                }
                yield new ApproveProject(id, new Approval(documentNumber, date));
            }
            case APPROVAL_WITHDRAWAL -> new TakeBackApproval(id, reason);
            case DISCLOSURE -> new DiscloseProject(id);
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
        return !reasonLabel.isEmpty();
    }

    String done() {
        return done;
    }
}
