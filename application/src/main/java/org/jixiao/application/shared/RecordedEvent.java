package org.jixiao.application.shared;

import java.time.Instant;

/**
 * An event as it was recorded.
 *
 * @param version of its aggregate once it had happened, from 1
 */
public record RecordedEvent<E>(
        String aggregateId, long version, Instant at, E event, EventMeta meta) {}
