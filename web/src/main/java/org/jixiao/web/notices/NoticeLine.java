package org.jixiao.web.notices;

import java.time.Instant;
import java.util.UUID;
import org.jixiao.application.notices.NoticeKind;
import org.jixiao.application.notices.NoticeView;

/**
 * One notice as the page shows it.
 *
 * @param sentence what happened
 * @param link where it leads
 */
public record NoticeLine(
        UUID id,
        NoticeKind kind,
        String sentence,
        String link,
        Instant at,
        boolean unread,
        String by) {

    static NoticeLine of(NoticeView notice, NoticeWords words, boolean reviews) {
        return new NoticeLine(
                notice.id(),
                notice.kind(),
                words.sentence(notice),
                link(notice, reviews),
                notice.at(),
                notice.unread(),
                notice.by());
    }

    private static String link(NoticeView notice, boolean reviews) {
        if (notice.project() == null) {
            return listOf(notice.kind(), reviews);
        }
        String project = "/projects/" + notice.project();
        return switch (notice.kind()) {
            case PROJECT_SUBMITTED, PROJECT_RESUBMITTED -> reviews ? project + "/review" : project;
            case REMARK_ANSWERED, REMARK_FOLLOWED_UP ->
                    notice.remark() == null ? project : project + "#remark-" + notice.remark();
            default -> project;
        };
    }

    /** Of many projects, the list of those in that state. */
    private static String listOf(NoticeKind kind, boolean reviews) {
        return switch (kind) {
            case PROJECT_SUBMITTED,
                    PROJECT_RESUBMITTED,
                    SUBMISSION_WITHDRAWN,
                    REVIEW_OVERDUE,
                    REMARK_ANSWERED ->
                    reviews ? "/review" : "/projects?status=AT_DISTRICT";
            case PROJECT_RETURNED, REMARK_FOLLOWED_UP -> "/projects?status=RETURNED";
            case PROJECT_PASSED -> "/projects?status=REVIEWED";
            case PROJECT_REJECTED -> "/projects?status=REJECTED";
            case PROJECT_APPROVED -> "/projects?status=APPROVED";
            case PROJECT_DISCLOSED -> "/projects?status=DISCLOSED";
            case APPROVAL_AWAITED -> "/approval";
            case DEADLINE_NEAR -> "/projects?status=DRAFT&status=RETURNED";
            case FORWARDING_NEAR -> "/projects?status=AT_DISTRICT";
            case DECISION_TAKEN_BACK,
                    SEND_BACK_TAKEN_BACK,
                    APPROVAL_TAKEN_BACK,
                    ADJUSTMENT_OPENED,
                    ADJUSTMENT_ABANDONED ->
                    "/projects";
            case WINDOW_OPENED, WINDOW_CHANGED -> "/workbench";
            case DELEGATION_GRANTED -> "/delegations";
        };
    }
}
