package org.jixiao.application.table.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Jobs that file rows of uploads; whoever sees the upload sees them. */
public interface FilingJobs {

    /**
     * Keeps what is wanted.
     *
     * @param node holds it from the beginning
     */
    FilingJob start(Request request, ImportId upload, FilingOrder order, String node);

    /** The last one of the upload. */
    Optional<FilingJob> latest(Actor viewer, ImportId upload);

    /** Lets what has been done stand and does no more; a job that has ended stays as it is. */
    void cancel(ImportJobId id);

    /**
     * In printed order; {@link PageRequest#sort} is not used.
     *
     * @param kind only those; null for all
     */
    Page<FilingOutcome> outcomes(
            Actor viewer, ImportJobId id, ImportResult.@Nullable Outcome kind, PageRequest page);

    /** In printed order, all of this kind; null for every kind. */
    List<FilingOutcome> outcomes(Actor viewer, ImportJobId id, ImportResult.@Nullable Outcome kind);

    /** The rows that were wanted and have no outcome. */
    Set<Integer> left(Actor viewer, FilingJob job);
}
