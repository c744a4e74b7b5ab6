package org.jixiao.application.table.uploads;

import java.util.Optional;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.domain.shared.Actor;

/** Port: keeps documents as they come; seen by the people of the uploader's own subtree. */
public interface UploadStore {

    /**
     * Keeps the bytes, to be read.
     *
     * @param node means to read it now; others leave it to that node for a while
     */
    ImportId keep(Request request, UploadedDocument document, String node);

    /** How far its reading is; empty when it is not there for this person. */
    Optional<Reading> find(Actor viewer, ImportId id);

    /** The latest uploads first; {@link PageRequest#sort} is not used. */
    Page<UploadSummary> latest(Actor viewer, PageRequest page);

    /** Ends a reading that is waited for; one that has ended stays as it is. */
    void cancel(ImportId id);

    /** Has a document read that was not read to its end; one that was stays as it is. */
    void again(ImportId id, String node);

    /** Takes a refused document away; any other stays. */
    void discard(ImportId id);
}
