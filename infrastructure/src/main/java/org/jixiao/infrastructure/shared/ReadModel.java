package org.jixiao.infrastructure.shared;

import java.util.List;
import org.jixiao.application.shared.RecordedEvent;

/**
 * One reader's question, answered by a table.
 *
 * <p>It is a function of the state of one aggregate at a time, written with the events in one
 * transaction. Writing an older state over a newer one must do nothing: a rebuild runs while people
 * work.
 */
public interface ReadModel {

    /** Stable, kebab-case. */
    String name();

    /** What operators call it, in Chinese. */
    String title();

    /** The type of the aggregates it shows, as events are stored under it. */
    String aggregateType();

    /** Shows the state that the given events, the newest of their aggregate, led to. */
    void show(Object state, List<RecordedEvent<?>> newest);

    /** Shows what the whole life of one aggregate comes to. */
    void showAnew(List<RecordedEvent<?>> life);

    /** Takes away rows of aggregates that have no events. */
    void dropStrays();

    long rows();

    /** How many aggregates are not shown as their events say. */
    long behind();
}
