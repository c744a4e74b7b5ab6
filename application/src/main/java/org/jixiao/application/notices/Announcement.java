package org.jixiao.application.notices;

import java.time.Instant;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * Something one addressee is to be told.
 *
 * @param project what it is about; null when it is about a round or about many projects
 * @param remark the remark of that project; null when it is about the whole of it
 * @param round the filing round; null when it is about a project
 * @param due when the round closes or a delegation ends; null where nothing ends
 */
public record Announcement(
        NoticeKind kind,
        Addressee to,
        @Nullable ProjectId project,
        @Nullable RemarkId remark,
        @Nullable RoundId round,
        @Nullable Instant due) {

    static Announcement of(NoticeKind kind, Addressee to, ProjectId project) {
        return new Announcement(kind, to, project, null, null, null);
    }

    static Announcement of(NoticeKind kind, Addressee to, ProjectId project, RemarkId remark) {
        return new Announcement(kind, to, project, remark, null, null);
    }
}
