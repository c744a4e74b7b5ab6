package org.jixiao.application.notices;

/** What a notice is about; its words stand in the bundle {@code notices} under {@link #key}. */
public enum NoticeKind {
    PROJECT_SUBMITTED,
    PROJECT_RESUBMITTED,
    SUBMISSION_WITHDRAWN,
    PROJECT_RETURNED,
    PROJECT_PASSED,
    PROJECT_REJECTED,
    DECISION_TAKEN_BACK,
    SEND_BACK_TAKEN_BACK,
    REMARK_ANSWERED,
    REMARK_FOLLOWED_UP,
    APPROVAL_AWAITED,
    PROJECT_APPROVED,
    APPROVAL_TAKEN_BACK,
    PROJECT_DISCLOSED,
    ADJUSTMENT_OPENED,
    ADJUSTMENT_ABANDONED,
    WINDOW_OPENED,
    WINDOW_CHANGED,
    DEADLINE_NEAR,
    FORWARDING_NEAR,
    REVIEW_OVERDUE,
    DELEGATION_GRANTED;

    /** Whether it may stand for many projects, with a sentence of its own for that. */
    public boolean isOfProjects() {
        return switch (this) {
            case WINDOW_OPENED,
                    WINDOW_CHANGED,
                    DEADLINE_NEAR,
                    FORWARDING_NEAR,
                    REVIEW_OVERDUE,
                    DELEGATION_GRANTED ->
                    false;
            default -> true;
        };
    }

    /** The message key of its sentence. */
    public String key(long count) {
        return "notices.kind." + name() + (count > 1 && isOfProjects() ? ".many" : "");
    }
}
