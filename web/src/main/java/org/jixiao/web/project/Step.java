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
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The steps of {@link StepPages}, each with its words. */
public enum Step {
    WITHDRAWAL("withdrawal", ProjectAction.WITHDRAW, true),
    REVIEW_WITHDRAWAL("review-withdrawal", ProjectAction.TAKE_BACK_REVIEW, true),
    APPROVAL("approval", ProjectAction.APPROVE, false),
    APPROVAL_WITHDRAWAL("approval-withdrawal", ProjectAction.TAKE_BACK_APPROVAL, true),
    DISCLOSURE("disclosure", ProjectAction.DISCLOSE, false);

    private final String path;
    private final ProjectAction action;
    private final boolean takesSomethingBack;

    Step(String path, ProjectAction action, boolean takesSomethingBack) {
        this.path = path;
        this.action = action;
        this.takesSomethingBack = takesSomethingBack;
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
        return Messages.of(action);
    }

    public String consequence() {
        return Messages.of("step." + path + ".consequence");
    }

    /** Empty when no reason is asked for. */
    public String reasonLabel() {
        return takesSomethingBack ? Messages.of("step." + path + ".reason") : "";
    }

    public boolean asksForDocument() {
        return this == APPROVAL;
    }

    public boolean takesSomethingBack() {
        return takesSomethingBack;
    }

    String done() {
        return Messages.of("step." + path + ".done");
    }
}
