package org.jixiao.infrastructure.shared;

import java.util.List;
import org.jixiao.application.shared.RecordedEvent;

/**
 * Does something once for events as they happen, in their transaction. Unlike a {@link ReadModel}
 * it is never shown the past anew.
 */
public interface EventFollower {

    /** The events, the newest of their aggregate, and the state they led to. */
    void follow(Object state, List<RecordedEvent<?>> newest);
}
