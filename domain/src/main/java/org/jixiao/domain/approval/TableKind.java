package org.jixiao.domain.approval;

/** Whose public table it is: it decides its heading. */
public enum TableKind {
    /** One unit (单位). */
    UNIT,
    /** A department (部门) with its units. */
    DEPARTMENT
}
