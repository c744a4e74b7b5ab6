package org.jixiao.infrastructure.shared;

import java.util.List;

/**
 * Does something once for events as they happen, in their transaction. Unlike a {@link ReadModel}
 * it is never shown the past anew.
 */
public interface EventFollower {

    /** What became of each aggregate, in the order of their first events. */
    void follow(List<Change> changes);
}
