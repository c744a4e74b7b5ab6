package org.jixiao.web.project;

import java.time.LocalDate;
import java.util.Arrays;
import org.jixiao.application.project.ProjectAction;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.AbandonAdjustment;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.DiscardDraft;
import org.jixiao.domain.project.ProjectCommand.DiscloseProject;
import org.jixiao.domain.project.ProjectCommand.ForwardProject;
import org.jixiao.domain.project.ProjectCommand.OpenAdjustment;
import org.jixiao.domain.project.ProjectCommand.TakeBackApproval;
import org.jixiao.domain.project.ProjectCommand.TakeBackForwarding;
import org.jixiao.domain.project.ProjectCommand.TakeBackReviewDecision;
import org.jixiao.domain.project.ProjectCommand.TakeBackSendBack;
import org.jixiao.domain.project.ProjectCommand.WithdrawSubmission;
import org.jixiao.domain.project.ProjectRejection;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The steps of {@link StepPages}, each with its words. */
public enum Step {
    DISCARD("discard", ProjectAction.DISCARD, true),
    WITHDRAWAL("withdrawal", ProjectAction.WITHDRAW, true),
    FORWARDING("forwarding", ProjectAction.FORWARD, false),
    SEND_BACK_WITHDRAWAL("send-back-withdrawal", ProjectAction.TAKE_BACK_SEND_BACK, true),
    FORWARDING_WITHDRAWAL("forwarding-withdrawal", ProjectAction.TAKE_BACK_FORWARDING, true),
    REVIEW_WITHDRAWAL("review-withdrawal", ProjectAction.TAKE_BACK_REVIEW, true),
    APPROVAL("approval", ProjectAction.APPROVE, false),
    APPROVAL_WITHDRAWAL("approval-withdrawal", ProjectAction.TAKE_BACK_APPROVAL, true),
    DISCLOSURE("disclosure", ProjectAction.DISCLOSE, false),
    ADJUSTMENT("adjustment", ProjectAction.OPEN_ADJUSTMENT, true),
    ADJUSTMENT_WITHDRAWAL("adjustment-withdrawal", ProjectAction.ABANDON_ADJUSTMENT, true);

    private final String path;
    private final ProjectAction action;
    private final boolean asksWhy;

    Step(String path, ProjectAction action, boolean asksWhy) {
        this.path = path;
        this.action = action;
        this.asksWhy = asksWhy;
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
            case DISCARD -> new DiscardDraft(id, reason.isBlank() ? null : reason);
            case WITHDRAWAL -> new WithdrawSubmission(id, reason);
            case FORWARDING -> new ForwardProject(id, reason);
            case SEND_BACK_WITHDRAWAL -> new TakeBackSendBack(id, reason);
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
        return Messages.of(action);
    }

    public String consequence() {
        return Messages.of("step." + path + ".consequence");
    }

    /** Empty when no reason is asked for. */
    public String reasonLabel() {
        return asksWhy ? Messages.of("step." + path + ".reason") : "";
    }

    public boolean needsReason() {
        return asksWhy && this != DISCARD;
    }

    public boolean asksForDocument() {
        return this == APPROVAL;
    }

    public boolean takesSomethingBack() {
        return asksWhy && this != ADJUSTMENT;
    }

    String done() {
        return Messages.of("step." + path + ".done");
    }
}
