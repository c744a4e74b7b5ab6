package org.jixiao.application.table.uploads;

import java.util.concurrent.CompletableFuture;
import org.jixiao.application.table.imports.ImportId;

/**
 * Port: the threads of this node that read. A large document goes in a lane of its own, one at a
 * time, so that the memory suffices and small ones need not wait for it.
 */
public interface ReadingLanes {

    /** The name of this node in leases. */
    String node();

    /**
     * Reads it when it is its turn.
     *
     * @param bytes the size of the document
     * @return completes when this node is done with it, whatever came of it
     */
    CompletableFuture<Void> submit(ImportId id, long bytes);
}
