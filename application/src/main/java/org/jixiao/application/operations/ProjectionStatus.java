package org.jixiao.application.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a read model stands.
 *
 * @param rows in its table
 * @param behind events that its rows do not show yet; 0 unless something is wrong, since it is
 *     written with the events
 * @param rebuilding the progress of a running rebuild from 0 to 100; null when none runs
 * @param rebuiltAt when it was last rebuilt; null when never since the start
 */
public record ProjectionStatus(
        String name,
        long rows,
        long behind,
        @Nullable Integer rebuilding,
        @Nullable Instant rebuiltAt) {}
