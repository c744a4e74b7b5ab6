package org.jixiao.application.bulk;

import java.time.Instant;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One action on a frozen list of projects.
 *
 * @param actor who asked, with the roles held at that time
 * @param clientAddress the network address that was asked from
 * @param requestId under which all its events are recorded
 * @param amount the sum of the projects' totals when the list was frozen
 * @param retryOf the job whose refusals these are
 */
public record BulkJob(
        BulkJobId id,
        Actor actor,
        String clientAddress,
        String requestId,
        BulkAction action,
        BulkWords words,
        State state,
        Money amount,
        Counts counts,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable BulkJobId retryOf) {

    /** How far a job is. */
    public enum State {
        /** Its list is frozen; nobody has confirmed it yet. */
        PREPARED,
        /** Confirmed, and no node has taken it up. */
        WAITING,
        RUNNING,
        /** Cancelled, while a node still ends what it has in hand. */
        CANCELLING,
        CANCELLED,
        FINISHED;

        /** Whether it can still be cancelled. */
        public boolean isUnderWay() {
            return this == WAITING || this == RUNNING;
        }

        /** Whether its counts may still change. */
        public boolean isMoving() {
            return isUnderWay() || this == CANCELLING;
        }

        public boolean isCancelled() {
            return this == CANCELLING || this == CANCELLED;
        }
    }

    /** What a finished job came to, all in all. */
    public enum Ending {
        /** Every project stands as was wanted. */
        ALL,
        /** Some do; the others were refused. */
        SOME,
        /** Every project was refused: nothing was done. */
        NONE
    }

    /** Call only when it is finished. */
    public Ending ending() {
        if (counts.refused() == 0) {
            return Ending.ALL;
        }
        return counts.done() + counts.unchanged() == 0 ? Ending.NONE : Ending.SOME;
    }

    /** How many of its projects came to what. */
    public record Counts(long total, long done, long unchanged, long refused) {

        public long answered() {
            return done + unchanged + refused;
        }

        public long waiting() {
            return total - answered();
        }
    }
}
