package org.jixiao.application.bulk;

import org.jixiao.domain.shared.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * One project of a job.
 *
 * @param place in the job's order, from 1
 * @param code null, as are {@code name} and {@code unitName}, for a project that whoever looks
 *     cannot see
 * @param version afterwards; 0 unless done or unchanged
 * @param rejection the stable code of why it was refused; null unless it was
 * @param sentence the same in words
 * @param english the same in English; null for what was refused before it was kept
 */
public record BulkJobItem(
        int place,
        ProjectId project,
        @Nullable String code,
        @Nullable String name,
        @Nullable String unitName,
        State state,
        long version,
        @Nullable String rejection,
        @Nullable String sentence,
        @Nullable String english) {

    /** What it has come to so far. */
    public enum State {
        WAITING,
        DONE,
        /** It stood so already. */
        UNCHANGED,
        REFUSED
    }

    public boolean isVisible() {
        return code != null;
    }
}
