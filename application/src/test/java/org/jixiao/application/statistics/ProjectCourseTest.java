package org.jixiao.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.Desk;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvent.ApprovalTakenBack;
import org.jixiao.domain.project.ProjectEvent.ProjectApproved;
import org.jixiao.domain.project.ProjectEvent.ProjectRenamed;
import org.jixiao.domain.project.ProjectEvent.ProjectReturned;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.project.ProjectEvent.ReviewDecisionTakenBack;
import org.jixiao.domain.project.ProjectEvent.ReviewPassed;
import org.jixiao.domain.project.ProjectEvent.SubmissionWithdrawn;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.ActorId;
import org.junit.jupiter.api.Test;

/** When a project passed the levels, told from its events; one event a day. */
class ProjectCourseTest {

    private static final Instant START = Instant.parse("2025-03-01T00:00:00Z");
    private static final ActorId SOMEBODY = new ActorId("somebody");

    private static final ProjectEvent SUBMIT =
            new ProjectSubmitted(1, List.of(), Desk.CITY, SOMEBODY);
    private static final ProjectEvent WITHDRAW = new SubmissionWithdrawn(SOMEBODY);
    private static final ProjectEvent PASS =
            new ReviewPassed(Grades.all(Grade.GOOD), "", List.of(), SOMEBODY);
    private static final ProjectEvent RETURN =
            new ProjectReturned(null, "", List.of(), Unlock.ALL, SOMEBODY);
    private static final ProjectEvent TAKE_BACK = new ReviewDecisionTakenBack(SOMEBODY);
    private static final ProjectEvent APPROVE =
            new ProjectApproved(new Approval("1号", LocalDate.EPOCH), SOMEBODY);
    private static final ProjectEvent UNAPPROVE = new ApprovalTakenBack(SOMEBODY);
    private static final ProjectEvent RENAME = new ProjectRenamed("新", SOMEBODY);

    private static Instant day(int number) {
        return START.plusSeconds(86400L * number);
    }

    private static List<RecordedEvent<?>> life(ProjectEvent... events) {
        EventMeta meta = new EventMeta("u", "某人", "", "", "", "", null, null, "", "", null, null);
        List<RecordedEvent<?>> life = new ArrayList<>();
        for (ProjectEvent event : events) {
            int number = life.size() + 1;
            life.add(new RecordedEvent<>("p", number, day(number), event, meta));
        }
        return life;
    }

    private static ProjectCourse course(ProjectEvent... events) {
        return ProjectCourse.NONE.after(life(events));
    }

    @Test
    void theFirstSubmissionAndTheFirstDecisionCount() {
        ProjectCourse course = course(SUBMIT, RETURN, SUBMIT, PASS, APPROVE);
        assertThat(course.firstSubmittedAt()).isEqualTo(day(1));
        assertThat(course.firstDecidedAt()).isEqualTo(day(2));
        assertThat(course.approvedAt()).isEqualTo(day(5));
        assertThat(course.approvedBy()).isEqualTo("u");
        assertThat(course.returns()).isEqualTo(1);
        assertThat(course.submissions()).isEqualTo(2);
    }

    @Test
    void aSubmissionWithdrawnBeforeAnyDecisionDoesNotCount() {
        assertThat(course(SUBMIT, WITHDRAW).firstSubmittedAt()).isNull();
        assertThat(course(SUBMIT, WITHDRAW, SUBMIT).firstSubmittedAt()).isEqualTo(day(3));
        assertThat(course(SUBMIT, RETURN, SUBMIT, WITHDRAW).firstSubmittedAt()).isEqualTo(day(1));
    }

    @Test
    void aDecisionTakenBackDoesNotCount() {
        ProjectCourse course = course(SUBMIT, RETURN, TAKE_BACK);
        assertThat(course.returns()).isZero();
        assertThat(course.firstDecidedAt()).isNull();
        assertThat(course(SUBMIT, RETURN, TAKE_BACK, PASS).firstDecidedAt()).isEqualTo(day(4));
        assertThat(course(SUBMIT, RETURN, SUBMIT, PASS, TAKE_BACK).returns()).isEqualTo(1);
    }

    @Test
    void anApprovalTakenBackDoesNotCount() {
        assertThat(course(SUBMIT, PASS, APPROVE, UNAPPROVE).approvedAt()).isNull();
        assertThat(course(SUBMIT, PASS, APPROVE, UNAPPROVE).approvedBy()).isNull();
    }

    @Test
    void anAdjustmentThatIsApprovedTooLeavesTheFirstApprovalAsItWas() {
        ProjectCourse course = course(SUBMIT, PASS, APPROVE, SUBMIT, PASS, APPROVE);
        assertThat(course.approvedAt()).isEqualTo(day(3));
        assertThat(course.after(life(UNAPPROVE)).approvedAt()).isEqualTo(day(3));
    }

    @Test
    void editsOfTheSheetAreNoMilestone() {
        assertThat(course(RENAME).latest()).isNull();
        ProjectCourse course = course(SUBMIT, RETURN, RENAME);
        assertThat(course.latest().milestone()).isEqualTo(Milestone.RETURNED);
        assertThat(course.latest().at()).isEqualTo(day(2));
        assertThat(course.version()).isEqualTo(3);
    }

    @Test
    void carriedOnEventByEventItComesToTheSame() {
        List<RecordedEvent<?>> life =
                life(SUBMIT, RETURN, RENAME, SUBMIT, PASS, TAKE_BACK, PASS, APPROVE);
        ProjectCourse carried = ProjectCourse.NONE;
        for (RecordedEvent<?> event : life) {
            carried = carried.after(List.of(event));
        }
        assertThat(carried).isEqualTo(ProjectCourse.NONE.after(life));
    }
}
