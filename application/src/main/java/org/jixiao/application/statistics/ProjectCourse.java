package org.jixiao.application.statistics;

import java.time.Instant;
import java.util.List;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvent.ApprovalTakenBack;
import org.jixiao.domain.project.ProjectEvent.ProjectApproved;
import org.jixiao.domain.project.ProjectEvent.ProjectDisclosed;
import org.jixiao.domain.project.ProjectEvent.ProjectRejected;
import org.jixiao.domain.project.ProjectEvent.ProjectReturned;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.project.ProjectEvent.ReviewDecisionTakenBack;
import org.jixiao.domain.project.ProjectEvent.ReviewPassed;
import org.jixiao.domain.project.ProjectEvent.SubmissionWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * When a project passed the levels, and how often it was sent back. What was withdrawn or taken
 * back does not count, as if it had not happened.
 *
 * @param version the number of events this comes from
 * @param submissions how often it was submitted
 * @param decisions how many decisions of reviewers stand
 * @param returns how many of these were returns
 * @param lastWasReturn whether the latest decision that stands was a return
 * @param approvals how many stand: one, and one more for each adjustment
 * @param approvedAt the first of them
 * @param latest the last step between the levels; null before there was one
 */
public record ProjectCourse(
        long version,
        int submissions,
        int decisions,
        int returns,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant firstDecidedAt,
        boolean lastWasReturn,
        int approvals,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        @Nullable Instant disclosedAt,
        @Nullable Latest latest) {

    /** A project nothing has happened to. */
    public static final ProjectCourse NONE =
            new ProjectCourse(0, 0, 0, 0, null, null, false, 0, null, null, null, null);

    /** Who took a step, and when. */
    public record Latest(Milestone milestone, Instant at, String by, String byName) {}

    /** What a whole life, or its continuation, comes to. */
    public ProjectCourse after(List<? extends RecordedEvent<?>> events) {
        ProjectCourse course = this;
        for (RecordedEvent<?> event : events) {
            course = course.after(event);
        }
        return course;
    }

    private ProjectCourse after(RecordedEvent<?> recorded) {
        ProjectCourse told = told(recorded);
        Milestone step = Milestone.of((ProjectEvent) recorded.event());
        return new ProjectCourse(
                recorded.version(),
                told.submissions,
                told.decisions,
                told.returns,
                told.firstSubmittedAt,
                told.firstDecidedAt,
                told.lastWasReturn,
                told.approvals,
                told.approvedAt,
                told.approvedBy,
                told.disclosedAt,
                step == null
                        ? latest
                        : new Latest(
                                step,
                                recorded.at(),
                                recorded.meta().actorId(),
                                recorded.meta().actorName()));
    }

    /** The many events that move no project along leave the course as it is. */
    private ProjectCourse told(RecordedEvent<?> recorded) {
        return switch ((ProjectEvent) recorded.event()) {
            case ProjectSubmitted event -> submitted(recorded.at());
            case SubmissionWithdrawn event -> withdrawn();
            case ReviewPassed event -> decided(recorded.at(), false);
            case ProjectRejected event -> decided(recorded.at(), false);
            case ProjectReturned event -> decided(recorded.at(), true);
            case ReviewDecisionTakenBack event -> takenBack();
            case ProjectApproved event -> approved(recorded.at(), recorded.meta().actorId());
            case ApprovalTakenBack event -> unapproved();
            case ProjectDisclosed event -> disclosed(recorded.at());
            default -> this;
        };
    }

    private ProjectCourse submitted(Instant at) {
        Instant first = firstSubmittedAt == null ? at : firstSubmittedAt;
        return with(submissions + 1, decisions, returns, first, firstDecidedAt, lastWasReturn);
    }

    private ProjectCourse withdrawn() {
        Instant first = decisions == 0 ? null : firstSubmittedAt;
        return with(submissions, decisions, returns, first, firstDecidedAt, lastWasReturn);
    }

    private ProjectCourse decided(Instant at, boolean isReturn) {
        Instant first = firstDecidedAt == null ? at : firstDecidedAt;
        int sentBack = isReturn ? returns + 1 : returns;
        return with(submissions, decisions + 1, sentBack, firstSubmittedAt, first, isReturn);
    }

    private ProjectCourse takenBack() {
        Instant first = decisions == 1 ? null : firstDecidedAt;
        int sentBack = lastWasReturn ? returns - 1 : returns;
        return with(submissions, decisions - 1, sentBack, firstSubmittedAt, first, false);
    }

    private ProjectCourse with(
            int submitted,
            int decided,
            int sentBack,
            @Nullable Instant firstSubmitted,
            @Nullable Instant firstDecided,
            boolean wasReturn) {
        return new ProjectCourse(
                version,
                submitted,
                decided,
                sentBack,
                firstSubmitted,
                firstDecided,
                wasReturn,
                approvals,
                approvedAt,
                approvedBy,
                disclosedAt,
                latest);
    }

    private ProjectCourse approved(Instant at, String by) {
        return approvals == 0
                ? with(1, at, by, disclosedAt)
                : with(approvals + 1, approvedAt, approvedBy, disclosedAt);
    }

    private ProjectCourse unapproved() {
        return approvals == 1
                ? with(0, null, null, disclosedAt)
                : with(approvals - 1, approvedAt, approvedBy, disclosedAt);
    }

    private ProjectCourse disclosed(Instant at) {
        return with(approvals, approvedAt, approvedBy, at);
    }

    private ProjectCourse with(
            int approved,
            @Nullable Instant firstAt,
            @Nullable String firstBy,
            @Nullable Instant disclosed) {
        return new ProjectCourse(
                version,
                submissions,
                decisions,
                returns,
                firstSubmittedAt,
                firstDecidedAt,
                lastWasReturn,
                approved,
                firstAt,
                firstBy,
                disclosed,
                latest);
    }
}
