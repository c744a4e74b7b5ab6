package org.jixiao.application.table;

/**
 * What a job came to for one row.
 *
 * @param place of the row in printed order
 */
public record FilingOutcome(int place, Kind kind, ImportResult result) {

    /** What became of a row. */
    public enum Kind {
        /** A project now. */
        DONE,
        /** A project since an earlier confirmation. */
        UNCHANGED,
        /** Not filed; the result says why. */
        REFUSED
    }
}
