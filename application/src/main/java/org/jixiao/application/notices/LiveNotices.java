package org.jixiao.application.notices;

import org.jixiao.domain.shared.Actor;

/** Tells, on whatever node, that something may have become news for a person. */
public interface LiveNotices {

    /**
     * @param onNews called on a thread that must not be held up; may be called when nothing is new
     */
    Subscription subscribe(Actor viewer, Runnable onNews);

    /** Ends with {@link #close()}. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
