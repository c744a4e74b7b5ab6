package org.jixiao.domain.review;

/** Which parts of a returned sheet its unit may change. */
public enum Unlock {
    /** The whole sheet. */
    ALL,
    /** Only the parts that a remark of this return is pinned to (partial return). */
    PINNED
}
