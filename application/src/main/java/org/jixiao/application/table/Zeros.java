package org.jixiao.application.table;

/** How parts of nothing are printed; published tables do both. A total is always printed. */
public enum Zeros {
    /** An empty cell. */
    BLANK,
    /** {@code 0.00} */
    PRINTED
}
