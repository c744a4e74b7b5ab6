package org.jixiao.infrastructure.shared;

import java.util.List;
import org.jixiao.application.shared.RecordedEvent;

/**
 * One reader's question, answered by a table.
 *
 * <p>It is a function of the state of one aggregate at a time, written with the events in one
 * transaction. A rebuild runs while people work: it claims aggregates before it reads their events.
 */
public interface ReadModel {

    /** Stable, kebab-case. */
    String name();

    /** What operators call it, in Chinese. */
    String title();

    /** The type of the aggregates it shows, as events are stored under it. */
    String aggregateType();

    /**
     * Whether aggregates share its rows: it is written last then, so that commands wait for each
     * other as shortly as can be.
     */
    default boolean isShared() {
        return false;
    }

    /** Shows what became of one aggregate. */
    void show(Change change);

    /** Shows what became of several; a model that commands wait for writes them in one go. */
    default void showAll(List<Change> changes) {
        changes.forEach(this::show);
    }

    /** Shows what the whole life of one aggregate comes to. */
    void showAnew(List<RecordedEvent<?>> life);

    /** Shows many whole lives; a model with many rows writes them in one go. */
    default void showAllAnew(List<List<RecordedEvent<?>>> lives) {
        lives.forEach(this::showAnew);
    }

    /** Called after all lives have been shown anew, for what is counted over all of them. */
    default void finishAnew() {}

    /**
     * Called first in the transaction that shows these aggregates anew, before their events are
     * read: commands on them wait from here until it is over, so that what is written then is the
     * newest.
     */
    void claim(List<String> aggregateIds);

    /** Takes away rows of aggregates that have no events. */
    void dropStrays();

    long rows();

    /** How many aggregates are not shown as their events say. */
    long behind();
}
