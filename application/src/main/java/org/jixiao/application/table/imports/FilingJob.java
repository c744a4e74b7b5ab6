package org.jixiao.application.table.imports;

import java.time.Instant;
import org.jixiao.application.shared.Request;
import org.jspecify.annotations.Nullable;

/**
 * Filing rows of an upload.
 *
 * @param request who asked and under which request id, with the roles held at that time
 * @param reached the place of the last row that an outcome is noted of; 0 for none yet
 * @param endedAt null while its counts may still change
 */
public record FilingJob(
        ImportJobId id,
        ImportId upload,
        Request request,
        FilingOrder order,
        State state,
        Counts counts,
        int reached,
        Instant createdAt,
        @Nullable Instant endedAt) {

    /** How far it is. */
    public enum State {
        /** No node has taken it up. */
        WAITING,
        RUNNING,
        /** Cancelled, while a node still ends what it has in hand. */
        CANCELLING,
        /** What is filed stays filed; the rest was not tried. */
        CANCELLED,
        /** Every row has its outcome. */
        FINISHED,
        /** Given up: it was taken up several times and came no further. */
        FAILED;

        /** Whether it can still be cancelled. */
        public boolean isUnderWay() {
            return this == WAITING || this == RUNNING;
        }

        /** Whether its counts may still change. */
        public boolean isMoving() {
            return isUnderWay() || this == CANCELLING;
        }
    }

    /** How many of its rows came to what. */
    public record Counts(int total, int done, int revised, int unchanged, int refused) {

        public int answered() {
            return done + revised + unchanged + refused;
        }

        /** Those that nothing is known of: not tried yet, or not any more. */
        public int left() {
            return total - answered();
        }
    }
}
