package org.jixiao.application.table.exports;

import org.jspecify.annotations.Nullable;

/**
 * An archive in the making, or ready.
 *
 * @param done how many tables were looked at, of {@code total}
 * @param files how many are in it so far, with {@code projects}
 * @param left how many tables the format cannot hold; the index names them
 * @param made null until it is ready
 */
public record ArchiveJob(
        String id,
        ArchiveOrder order,
        State state,
        int done,
        int total,
        int files,
        int projects,
        int left,
        @Nullable MadeArchive made) {

    /** Tables without a file: units that have no project of that year to be printed. */
    public int without() {
        return done - files - left;
    }

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        READY,
        CANCELLED,
        FAILED;

        /** Whether there is something to wait for. */
        public boolean isMoving() {
            return this == WAITING || this == RUNNING;
        }
    }
}
