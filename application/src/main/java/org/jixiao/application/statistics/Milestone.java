package org.jixiao.application.statistics;

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
    ADJUSTMENT_ABANDONED
}
