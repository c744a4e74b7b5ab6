package org.jixiao.application.bulk;

/** What a person says, once, with an action on many projects. */
public enum BulkPart {
    /** Why something is taken back. */
    REASON,
    /** One grade throughout. */
    GRADE,
    /** The reviewer's opinion. */
    OPINION,
    /** One remark on each sheet as a whole. */
    REMARK,
    /** Number and date of the approving document. */
    DOCUMENT
}
