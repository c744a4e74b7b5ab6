package org.jixiao.application.table.exports;

import java.io.InputStream;
import java.util.Optional;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.Actor;

/**
 * Port: makes archives in the background. Each person has one at a time, which nobody else sees,
 * for an hour, on the node that was asked.
 */
public interface ArchiveDesk {

    /** What lies ready: the stream is the caller's to close. */
    record Ready(MadeArchive made, long size, InputStream content) {}

    /** Begins one; the person's former one is dropped, unless it is still in the making. */
    ArchiveJob start(ArchiveOrder order, Request request);

    /** Makes one while the caller waits. */
    Ready make(ArchiveOrder order, Request request);

    /** The person's own. */
    Optional<ArchiveJob> find(Actor actor, String id);

    /** The person's own, whatever its id. */
    Optional<ArchiveJob> latest(Actor actor);

    /** Ends it before it is ready. */
    void cancel(Actor actor, String id);

    /** Empty unless it is ready. */
    Optional<Ready> open(Actor actor, String id);
}
