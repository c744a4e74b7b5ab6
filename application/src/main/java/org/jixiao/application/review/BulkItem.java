package org.jixiao.application.review;

import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What a bulk decision came to for one project.
 *
 * @param version afterwards; 0 when it was refused
 * @param rejection why it was refused; null unless it was
 */
public record BulkItem(ProjectId id, Outcome outcome, long version, @Nullable Rejection rejection) {

    /** The three ways it can go. */
    public enum Outcome {
        DONE,
        /** Nothing to do: it stood so already. */
        UNCHANGED,
        REFUSED
    }
}
