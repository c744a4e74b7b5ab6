package org.jixiao.infrastructure.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.infrastructure.shared.Samples.APPROVER;
import static org.jixiao.infrastructure.shared.Samples.CENTRE;
import static org.jixiao.infrastructure.shared.Samples.FILER;
import static org.jixiao.infrastructure.shared.Samples.MANAGER;
import static org.jixiao.infrastructure.shared.Samples.PANYU;
import static org.jixiao.infrastructure.shared.Samples.REVIEWER;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jixiao.application.notices.LiveNotices;
import org.jixiao.application.notices.NoticeKind;
import org.jixiao.application.notices.NoticeView;
import org.jixiao.application.notices.Notices;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.organization.RoundCommand.ArrangeDistrictCheck;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.ReplyToRemark;
import org.jixiao.domain.project.ProjectCommand.ReturnProject;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.ProjectCommand.WithdrawSubmission;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.SheetField;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of what, and that nobody else is. */
class NoticesIT {

    private static final PageRequest FIRST = new PageRequest(0, 50, "");

    private TestSystem system;
    private Notices notices;

    @BeforeEach
    void start() {
        system = TestSystem.start();
        Samples.organize(system);
        notices = system.bean(Notices.class);
        for (Actor person : List.of(FILER, CENTRE, PANYU, MANAGER)) {
            notices.markAllRead(person);
        }
    }

    @AfterEach
    void stop() {
        system.close();
    }

    private List<NoticeView> unread(Actor person) {
        return notices.list(person, true, null, FIRST).items();
    }

    private ProjectId submitted(Actor filer, String name) {
        ProjectId id = system.draft(filer, name);
        system.send(new SubmitProject(id, List.of()), filer);
        return id;
    }

    private void returned(ProjectId id) {
        system.send(new OpenReview(id), REVIEWER);
        system.send(
                new ReturnProject(
                        id,
                        null,
                        "请修改",
                        List.of(
                                new NewRemark(
                                        Anchor.of(SheetField.NAME), ReasonCode.OTHER, "名称不清楚")),
                        Unlock.ALL),
                REVIEWER);
    }

    @Test
    void aSubmissionIsToldToTheReviewersAboveTheUnitAndToNobodyElse() {
        ProjectId id = submitted(CENTRE, "培训补贴");
        assertThat(unread(REVIEWER))
                .singleElement()
                .satisfies(
                        notice -> {
                            assertThat(notice.kind()).isEqualTo(NoticeKind.PROJECT_SUBMITTED);
                            assertThat(notice.project()).isEqualTo(id);
                            assertThat(notice.name()).isEqualTo("培训补贴");
                            assertThat(notice.by()).isEqualTo(CENTRE.name());
                        });
        Actor elsewhere = TestSystem.actor("panyu-reviewer", "440113", Role.CITY_REVIEWER);
        for (Actor other : List.of(CENTRE, FILER, PANYU, MANAGER, APPROVER, elsewhere)) {
            assertThat(unread(other)).as(other.id().value()).isEmpty();
        }
    }

    @Test
    void aWithdrawalIsToldToTheCityOnlyWhereTheCityHadIt() {
        ProjectId direct = submitted(CENTRE, "直接送市局");
        system.send(new WithdrawSubmission(direct, "填错了"), CENTRE);
        assertThat(withdrawn(REVIEWER)).containsExactly(direct);
        assertThat(withdrawn(MANAGER)).isEmpty();
        system.bean(Dispatcher.class)
                .send(
                        new ArrangeDistrictCheck(Samples.ROUND, true, "先由区局把关"),
                        TestSystem.request(Samples.ADMIN));
        ProjectId checked = submitted(CENTRE, "先送区局");
        system.send(new WithdrawSubmission(checked, "填错了"), CENTRE);
        assertThat(withdrawn(MANAGER)).containsExactly(checked);
        assertThat(withdrawn(REVIEWER)).containsExactly(direct);
    }

    private List<ProjectId> withdrawn(Actor person) {
        return notices.list(person, false, NoticeKind.SUBMISSION_WITHDRAWN, FIRST).items().stream()
                .map(NoticeView::project)
                .toList();
    }

    @Test
    void aReturnIsToldToTheFilersOfThatUnitOnlyAndTheAnswerToTheReviewerInPerson() {
        ProjectId id = submitted(CENTRE, "培训补贴");
        notices.markAllRead(REVIEWER);
        returned(id);
        assertThat(unread(CENTRE))
                .singleElement()
                .extracting(NoticeView::kind)
                .isEqualTo(NoticeKind.PROJECT_RETURNED);
        assertThat(unread(FILER)).isEmpty();
        system.send(new ReplyToRemark(id, new RemarkId(1), "已改名"), CENTRE);
        system.send(new SubmitProject(id, List.of()), CENTRE);
        assertThat(unread(REVIEWER))
                .extracting(NoticeView::kind)
                .containsExactlyInAnyOrder(
                        NoticeKind.REMARK_ANSWERED, NoticeKind.PROJECT_RESUBMITTED);
        Actor colleague = TestSystem.actor("reviewer2", "440100", Role.CITY_REVIEWER);
        assertThat(notices.list(colleague, false, null, FIRST).items())
                .extracting(NoticeView::kind)
                .containsExactly(NoticeKind.PROJECT_SUBMITTED);
    }

    @Test
    void manyProjectsOfOneRequestBecomeOneNoticeThatIsUnreadAgainWhenMoreCome() {
        List<ProjectId> ids =
                List.of(
                        submitted(CENTRE, "甲"),
                        submitted(CENTRE, "乙"),
                        submitted(FILER, "丙"),
                        submitted(PANYU, "丁"));
        Request bulk = TestSystem.request(REVIEWER);
        ids.subList(0, 3).forEach(id -> pass(id, bulk));
        assertThat(unread(CENTRE)).singleElement().extracting(NoticeView::count).isEqualTo(2L);
        assertThat(unread(FILER)).singleElement().extracting(NoticeView::name).isEqualTo("丙");
        NoticeView ofHuadu = unread(APPROVER).getFirst();
        assertThat(ofHuadu.count()).isEqualTo(3);
        assertThat(ofHuadu.project()).isNull();
        assertThat(notices.markRead(APPROVER, ofHuadu.id())).isTrue();
        assertThat(notices.unread(APPROVER)).isZero();
        pass(submitted(CENTRE, "戊"), bulk);
        pass(ids.getLast(), bulk);
        assertThat(unread(APPROVER))
                .extracting(NoticeView::count)
                .containsExactlyInAnyOrder(4L, 1L);
    }

    private void pass(ProjectId id, Request request) {
        Grades grades = Grades.all(Grade.GOOD);
        system.bean(Dispatcher.class)
                .send(new PassReview(id, grades, "同意", List.of()), request, ExpectedVersion.ANY);
    }

    @Test
    void whatIsReadStaysReadForThatPersonAlone() {
        submitted(CENTRE, "甲");
        Actor colleague = TestSystem.actor("reviewer2", "440100", Role.CITY_REVIEWER);
        assertThat(notices.unread(REVIEWER)).isEqualTo(1);
        UUID id = unread(REVIEWER).getFirst().id();
        assertThat(notices.markRead(PANYU, id)).isFalse();
        assertThat(notices.markRead(REVIEWER, id)).isTrue();
        assertThat(notices.unread(REVIEWER)).isZero();
        assertThat(notices.unread(colleague)).isEqualTo(1);
        notices.markAllRead(colleague);
        assertThat(notices.unread(colleague)).isZero();
        assertThat(notices.list(colleague, false, null, FIRST).items()).hasSize(1);
    }

    @Test
    void theDatabaseItselfShowsNoNoticeToOthers() throws SQLException {
        returned(submitted(CENTRE, "机密"));
        String all =
                "SELECT count(*) FROM notice WHERE role <> 'district-manager' AND unit_code <> ''";
        assertThat(read("440100", "x", "city-reviewer", all)).isEqualTo(1);
        assertThat(read("440114002", "x", "unit-filer", all)).isEqualTo(1);
        assertThat(read("440114001", "x", "unit-filer", all)).isZero();
        assertThat(read("440114", "x", "unit-filer", all)).isZero();
        assertThat(read("440113", "x", "city-reviewer,city-approver", all)).isZero();
        assertThat(read("", "", "", "SELECT count(*) FROM notice")).isZero();
        assertThat(read("440100", REVIEWER.id().value(), "", "SELECT count(*) FROM notice_read"))
                .isZero();
    }

    private long read(String scope, String person, String roles, String sql) throws SQLException {
        try (Connection connection = system.reader().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL jixiao.scope = '" + scope + "'");
            statement.execute("SET LOCAL jixiao.person = '" + person + "'");
            statement.execute("SET LOCAL jixiao.roles = '" + roles + "'");
            try (ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void aCommandOnOneNodeRingsOnAnother() throws InterruptedException {
        try (TestSystem other = system.anotherNode()) {
            CountDownLatch rung = new CountDownLatch(1);
            CountDownLatch filers = new CountDownLatch(1);
            LiveNotices live = other.bean(LiveNotices.class);
            CountDownLatch connected = new CountDownLatch(1);
            Actor early = TestSystem.actor("early", "440100", Role.AUDITOR);
            try (LiveNotices.Subscription first = live.subscribe(early, connected::countDown)) {
                system.bean(NoticeBell.class).ring(List.of(new Bell("early", "", "")));
                assertThat(connected.await(30, TimeUnit.SECONDS)).isTrue();
            }
            whatRangBeforeHasBeenHeard(live, early);
            try (LiveNotices.Subscription one = live.subscribe(REVIEWER, rung::countDown);
                    LiveNotices.Subscription two = live.subscribe(PANYU, filers::countDown)) {
                submitted(CENTRE, "甲");
                assertThat(rung.await(30, TimeUnit.SECONDS)).isTrue();
                assertThat(filers.getCount()).as("nothing rang for Panyu").isEqualTo(1);
            }
        }
    }

    /** Rings are heard in their order, so that none of an earlier test comes after this one. */
    private void whatRangBeforeHasBeenHeard(LiveNotices live, Actor early)
            throws InterruptedException {
        CountDownLatch drained = new CountDownLatch(1);
        try (LiveNotices.Subscription last = live.subscribe(early, drained::countDown)) {
            system.bean(NoticeBell.class).ring(List.of(new Bell("early", "", "")));
            assertThat(drained.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void theListenerComesBackAfterItsConnectionIsLost() throws InterruptedException {
        LiveNotices live = system.bean(LiveNotices.class);
        system.superuser(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND application_name = 'jixiao-notices'");
        CountDownLatch rung = new CountDownLatch(1);
        try (LiveNotices.Subscription one = live.subscribe(REVIEWER, rung::countDown)) {
            assertThat(rung.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
