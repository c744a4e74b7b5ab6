package org.jixiao.application.operations;

import java.util.List;

/** The read models, as an operator handles them. */
public interface Projections {

    List<ProjectionStatus> status();

    /**
     * Starts writing a read model anew from the events, while people work on; harmless when one is
     * already running.
     *
     * @return false when there is no read model of that name
     */
    boolean rebuild(String name);
}
