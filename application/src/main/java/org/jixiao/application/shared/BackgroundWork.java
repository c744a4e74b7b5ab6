package org.jixiao.application.shared;

import java.util.function.BooleanSupplier;

/** What nodes do beside requests: a queue of jobs that take turns. */
public interface BackgroundWork {

    /**
     * Does some more of the job whose turn it is.
     *
     * @param node a name no other node has
     * @param goOn false as soon as the node is to stop
     * @return false when there was nothing to do
     */
    boolean some(String node, BooleanSupplier goOn);
}
