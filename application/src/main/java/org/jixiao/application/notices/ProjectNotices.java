package org.jixiao.application.notices;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.application.notices.Addressee.Above;
import org.jixiao.application.notices.Addressee.FilersOf;
import org.jixiao.application.notices.Addressee.OnePerson;
import org.jixiao.domain.project.Desk;
import org.jixiao.domain.project.Project;
import org.jixiao.domain.project.Project.AwaitingForwarding;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Returned;
import org.jixiao.domain.project.Project.Submitted;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvent.AdjustmentAbandoned;
import org.jixiao.domain.project.ProjectEvent.AdjustmentOpened;
import org.jixiao.domain.project.ProjectEvent.ApprovalTakenBack;
import org.jixiao.domain.project.ProjectEvent.ForwardingTakenBack;
import org.jixiao.domain.project.ProjectEvent.ProjectApproved;
import org.jixiao.domain.project.ProjectEvent.ProjectDisclosed;
import org.jixiao.domain.project.ProjectEvent.ProjectForwarded;
import org.jixiao.domain.project.ProjectEvent.ProjectRejected;
import org.jixiao.domain.project.ProjectEvent.ProjectReturned;
import org.jixiao.domain.project.ProjectEvent.ProjectSentBack;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.project.ProjectEvent.RemarkAnswered;
import org.jixiao.domain.project.ProjectEvent.RemarkFollowedUp;
import org.jixiao.domain.project.ProjectEvent.RemarkReopened;
import org.jixiao.domain.project.ProjectEvent.ReviewDecisionTakenBack;
import org.jixiao.domain.project.ProjectEvent.ReviewPassed;
import org.jixiao.domain.project.ProjectEvent.SendBackTakenBack;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.shared.Role;

/** Who is told of which event of a project. */
final class ProjectNotices {

    private ProjectNotices() {}

    static List<Announcement> of(Filed state, ProjectEvent event) {
        return switch (event) {
            case ProjectSubmitted e -> List.of(submitted(state));
            case ProjectForwarded e -> List.of(submitted(state));
            case ForwardingTakenBack e -> toReviewers(NoticeKind.SUBMISSION_WITHDRAWN, state);
            case ProjectSentBack e -> toFilers(NoticeKind.PROJECT_RETURNED, state);
            case SendBackTakenBack e -> toFilers(NoticeKind.SEND_BACK_TAKEN_BACK, state);
            case ProjectReturned e -> toFilers(NoticeKind.PROJECT_RETURNED, state);
            case ReviewPassed e -> passed(state);
            case ProjectRejected e -> toFilers(NoticeKind.PROJECT_REJECTED, state);
            case ReviewDecisionTakenBack e -> toFilers(NoticeKind.DECISION_TAKEN_BACK, state);
            case RemarkAnswered e -> answered(state.file(), e.remark());
            case RemarkFollowedUp e -> followedUp(state.file(), e.remark());
            case RemarkReopened e -> followedUp(state.file(), e.remark());
            case ProjectApproved e -> toFilers(NoticeKind.PROJECT_APPROVED, state);
            case ApprovalTakenBack e -> toFilers(NoticeKind.APPROVAL_TAKEN_BACK, state);
            case ProjectDisclosed e -> toFilers(NoticeKind.PROJECT_DISCLOSED, state);
            case AdjustmentOpened e -> toFilersAndReviewers(NoticeKind.ADJUSTMENT_OPENED, state);
            case AdjustmentAbandoned e ->
                    toFilersAndReviewers(NoticeKind.ADJUSTMENT_ABANDONED, state);
            // Work on the sheet is nobody's news until it is submitted.
            default -> List.of();
        };
    }

    /** The reviewer who returned it waits for it; a first submission may be anyone's. */
    private static Announcement submitted(Filed state) {
        ProjectFile file = state.file();
        if (state instanceof AwaitingForwarding) {
            return Announcement.of(
                    NoticeKind.PROJECT_SUBMITTED,
                    new Above(file.unit(), Role.DISTRICT_MANAGER),
                    file.id());
        }
        if (state instanceof Submitted now
                && now.before() instanceof Returned returned
                && returned.desk() == Desk.CITY) {
            return Announcement.of(
                    NoticeKind.PROJECT_RESUBMITTED, new OnePerson(returned.reviewer()), file.id());
        }
        return Announcement.of(NoticeKind.PROJECT_SUBMITTED, reviewers(file), file.id());
    }

    /** Only those who had it: what waits at the district has never reached the city. */
    static Announcement withdrawn(ProjectFile file, Project before) {
        Addressee had =
                before instanceof AwaitingForwarding
                        ? new Above(file.unit(), Role.DISTRICT_MANAGER)
                        : reviewers(file);
        return Announcement.of(NoticeKind.SUBMISSION_WITHDRAWN, had, file.id());
    }

    private static List<Announcement> passed(Filed state) {
        ProjectFile file = state.file();
        return List.of(
                Announcement.of(NoticeKind.PROJECT_PASSED, new FilersOf(file.unit()), file.id()),
                Announcement.of(
                        NoticeKind.APPROVAL_AWAITED,
                        new Above(file.unit(), Role.CITY_APPROVER),
                        file.id()));
    }

    private static List<Announcement> answered(ProjectFile file, RemarkId number) {
        return file.remark(number).map(Remark::by).stream()
                .map(
                        reviewer ->
                                Announcement.of(
                                        NoticeKind.REMARK_ANSWERED,
                                        new OnePerson(reviewer),
                                        file.id(),
                                        number))
                .toList();
    }

    private static List<Announcement> followedUp(ProjectFile file, RemarkId number) {
        return List.of(
                Announcement.of(
                        NoticeKind.REMARK_FOLLOWED_UP,
                        new FilersOf(file.unit()),
                        file.id(),
                        number));
    }

    private static List<Announcement> toFilers(NoticeKind kind, Filed state) {
        ProjectFile file = state.file();
        return List.of(Announcement.of(kind, new FilersOf(file.unit()), file.id()));
    }

    private static List<Announcement> toReviewers(NoticeKind kind, Filed state) {
        return List.of(Announcement.of(kind, reviewers(state.file()), state.file().id()));
    }

    private static List<Announcement> toFilersAndReviewers(NoticeKind kind, Filed state) {
        return Stream.concat(toFilers(kind, state).stream(), toReviewers(kind, state).stream())
                .toList();
    }

    private static Addressee reviewers(ProjectFile file) {
        return new Above(file.unit(), Role.CITY_REVIEWER);
    }
}
