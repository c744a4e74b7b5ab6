package org.jixiao.application.statistics;

import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvent.AdjustmentAbandoned;
import org.jixiao.domain.project.ProjectEvent.AdjustmentOpened;
import org.jixiao.domain.project.ProjectEvent.ApprovalTakenBack;
import org.jixiao.domain.project.ProjectEvent.ForwardingTakenBack;
import org.jixiao.domain.project.ProjectEvent.ProjectApproved;
import org.jixiao.domain.project.ProjectEvent.ProjectDisclosed;
import org.jixiao.domain.project.ProjectEvent.ProjectForwarded;
import org.jixiao.domain.project.ProjectEvent.ProjectRejected;
import org.jixiao.domain.project.ProjectEvent.ProjectReturned;
import org.jixiao.domain.project.ProjectEvent.ProjectSentBack;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.project.ProjectEvent.RemarkAnswered;
import org.jixiao.domain.project.ProjectEvent.RemarkFollowedUp;
import org.jixiao.domain.project.ProjectEvent.ReviewDecisionTakenBack;
import org.jixiao.domain.project.ProjectEvent.ReviewOpened;
import org.jixiao.domain.project.ProjectEvent.ReviewPassed;
import org.jixiao.domain.project.ProjectEvent.SendBackTakenBack;
import org.jixiao.domain.project.ProjectEvent.SubmissionWithdrawn;
import org.jspecify.annotations.Nullable;

/** A step of a project between the levels; edits of the sheet are none. */
public enum Milestone {
    SUBMITTED,
    WITHDRAWN,
    FORWARDED,
    SENT_BACK,
    SEND_BACK_TAKEN_BACK,
    FORWARDING_TAKEN_BACK,
    OPENED,
    PASSED,
    RETURNED,
    REJECTED,
    TAKEN_BACK,
    ANSWERED,
    FOLLOWED_UP,
    APPROVED,
    APPROVAL_TAKEN_BACK,
    DISCLOSED,
    ADJUSTMENT_OPENED,
    ADJUSTMENT_ABANDONED;

    /** The step that an event is; null for the many that move no project along. */
    static @Nullable Milestone of(ProjectEvent event) {
        return switch (event) {
            case ProjectSubmitted submitted -> SUBMITTED;
            case SubmissionWithdrawn withdrawn -> WITHDRAWN;
            case ProjectForwarded forwarded -> FORWARDED;
            case ProjectSentBack back -> SENT_BACK;
            case SendBackTakenBack back -> SEND_BACK_TAKEN_BACK;
            case ForwardingTakenBack back -> FORWARDING_TAKEN_BACK;
            case AdjustmentOpened opened -> ADJUSTMENT_OPENED;
            case AdjustmentAbandoned abandoned -> ADJUSTMENT_ABANDONED;
            case ReviewOpened opened -> OPENED;
            case ReviewPassed passed -> PASSED;
            case ProjectReturned returned -> RETURNED;
            case ProjectRejected rejected -> REJECTED;
            case ReviewDecisionTakenBack back -> TAKEN_BACK;
            case RemarkAnswered answered -> ANSWERED;
            case RemarkFollowedUp followed -> FOLLOWED_UP;
            case ProjectApproved approved -> APPROVED;
            case ApprovalTakenBack back -> APPROVAL_TAKEN_BACK;
            case ProjectDisclosed disclosed -> DISCLOSED;
            default -> null;
        };
    }
}
