package org.jixiao.application.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed into a sheet and not yet saved.
 *
 * @param baseVersion the version of the project that was changed; null for a new one
 * @param content as the editor wrote it; nobody else reads it
 * @param page the open page that keeps it
 * @param step counts what that page has sent
 */
public record UnsavedSheet(
        @Nullable Long baseVersion, String content, String page, long step, Instant savedAt) {

    /** Names this very state of the work; a page that has seen it may go on from it. */
    public String stamp() {
        return page + ":" + step;
    }
}
