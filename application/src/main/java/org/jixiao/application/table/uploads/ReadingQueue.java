package org.jixiao.application.table.uploads;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ReadingProgress;
import org.jixiao.application.table.imports.ImportId;

/**
 * Port: documents that wait to be read, as the nodes that read them see them. A node holds one by a
 * lease; when it dies, the lease runs out and another node reads it from the beginning.
 */
public interface ReadingQueue {

    /**
     * A document to read.
     *
     * @param above see {@link UploadedDocument}
     */
    record Task(ImportId id, String fileName, int above, byte[] content) {}

    /** One that nobody holds. */
    record Waiting(ImportId id, long bytes) {}

    /**
     * Those that nobody holds, the oldest first. One that was taken up several times and never came
     * to its end is given up.
     */
    List<Waiting> waiting();

    /** Takes it up; empty when another node holds it, or it is not wanted any more. */
    Optional<Task> claim(String node, ImportId id, Duration lease);

    /**
     * Writes down how far it is, and renews the lease.
     *
     * @return false when it was cancelled or another node has taken it up
     */
    boolean renew(
            String node,
            ImportId id,
            ReadingProgress.Stage stage,
            int done,
            int total,
            Duration lease);

    /** Keeps what was read, all or nothing; nothing when it is not wanted any more. */
    void keep(String node, ImportId id, ImportedTable table, ReadingProgress progress);

    /** Keeps why it cannot be read. */
    void refuse(String node, ImportId id, Complaint why);

    /** Gives it back unread, for another node. */
    void release(String node, ImportId id);
}
