package org.jixiao.infrastructure.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.infrastructure.shared.Samples.CENTRE;
import static org.jixiao.infrastructure.shared.Samples.FILER;
import static org.jixiao.infrastructure.shared.Samples.REVIEWER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jixiao.application.notices.NoticeKind;
import org.jixiao.application.notices.NoticeView;
import org.jixiao.application.notices.Notices;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.RoundCommand.ArrangeDistrictCheck;
import org.jixiao.domain.organization.RoundCommand.RescheduleRound;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each reminder once, when its day has come. */
class RemindersIT {

    private TestSystem system;
    private Instant closes;

    @BeforeEach
    void start() {
        system = TestSystem.start();
        Samples.organize(system);
        closes = Instant.parse("2028-06-30T10:00:00Z");
        closing(closes);
    }

    @AfterEach
    void stop() {
        system.close();
    }

    private void closing(Instant at) {
        system.bean(Dispatcher.class)
                .send(
                        new RescheduleRound(
                                Samples.ROUND,
                                new FilingWindow(Instant.parse("2024-01-01T00:00:00Z"), at),
                                "改期"),
                        TestSystem.request(Samples.ADMIN));
    }

    private void remindAt(Instant now) {
        new Reminders(
                        system.bean(JdbcClient.class),
                        system.bean(TransactionTemplate.class),
                        system.bean(NoticeTable.class),
                        system.bean(NoticeProperties.class),
                        Clock.fixed(now, ZoneOffset.UTC))
                .remind();
    }

    private List<NoticeView> of(Actor person, NoticeKind kind) {
        return system.bean(Notices.class)
                .list(person, false, kind, new PageRequest(0, 50, ""))
                .items();
    }

    @Test
    void aUnitIsRemindedSevenThreeAndOneDaysBeforeTheWindowClosesEachOnce() {
        system.draft(CENTRE, "甲");
        system.draft(CENTRE, "乙");
        remindAt(closes.minus(Duration.ofDays(8)));
        assertThat(of(CENTRE, NoticeKind.DEADLINE_NEAR)).isEmpty();
        for (int days : new int[] {7, 6, 3, 2, 1}) {
            remindAt(closes.minus(Duration.ofDays(days)));
            remindAt(closes.minus(Duration.ofDays(days)).plusSeconds(600));
        }
        remindAt(closes);
        assertThat(of(CENTRE, NoticeKind.DEADLINE_NEAR))
                .hasSize(3)
                .allSatisfy(
                        notice -> {
                            assertThat(notice.count()).isEqualTo(2);
                            assertThat(notice.due()).isEqualTo(closes);
                        });
        assertThat(of(FILER, NoticeKind.DEADLINE_NEAR)).as("has nothing open").isEmpty();
    }

    @Test
    void afterAStandstillOnlyTheMostUrgentReminderIsGivenAndALaterWindowRemindsAnew() {
        system.draft(CENTRE, "甲");
        remindAt(closes.minus(Duration.ofHours(5)));
        assertThat(of(CENTRE, NoticeKind.DEADLINE_NEAR)).hasSize(1);
        Instant later = closes.plus(Duration.ofDays(30));
        closing(later);
        remindAt(later.minus(Duration.ofDays(3)));
        assertThat(of(CENTRE, NoticeKind.DEADLINE_NEAR)).hasSize(2);
    }

    @Test
    void whatWasSubmittedNeedsNoReminderButItsReviewersDoWhenItWaits() {
        ProjectId id = system.draft(CENTRE, "甲");
        system.send(new SubmitProject(id, List.of()), CENTRE);
        Instant now = Instant.now();
        remindAt(now.plus(Duration.ofDays(4)));
        assertThat(of(REVIEWER, NoticeKind.REVIEW_OVERDUE)).isEmpty();
        remindAt(now.plus(Duration.ofDays(6)));
        remindAt(now.plus(Duration.ofDays(7)));
        assertThat(of(REVIEWER, NoticeKind.REVIEW_OVERDUE)).hasSize(1);
        remindAt(closes.minus(Duration.ofDays(1)));
        assertThat(of(CENTRE, NoticeKind.DEADLINE_NEAR)).isEmpty();
    }

    @Test
    void theDistrictIsRemindedOfWhatWaitsToBeForwarded() {
        system.bean(Dispatcher.class)
                .send(
                        new ArrangeDistrictCheck(Samples.ROUND, true, "先由区局把关"),
                        TestSystem.request(Samples.ADMIN));
        system.send(new SubmitProject(system.draft(CENTRE, "甲"), Samples.EXPLAINED), CENTRE);
        remindAt(closes.minus(Duration.ofDays(8)));
        assertThat(of(Samples.MANAGER, NoticeKind.FORWARDING_NEAR)).isEmpty();
        remindAt(closes.minus(Duration.ofDays(3)));
        remindAt(closes.minus(Duration.ofDays(2)));
        assertThat(of(Samples.MANAGER, NoticeKind.FORWARDING_NEAR))
                .singleElement()
                .satisfies(notice -> assertThat(notice.count()).isEqualTo(1));
        assertThat(of(REVIEWER, NoticeKind.FORWARDING_NEAR)).isEmpty();
        assertThat(of(CENTRE, NoticeKind.DEADLINE_NEAR)).isEmpty();
    }

    @Test
    void twoNodesAtOnceRemindOnce() throws Exception {
        system.draft(CENTRE, "甲");
        Thread one = Thread.ofVirtual().start(() -> remindAt(closes.minusSeconds(60)));
        Thread two = Thread.ofVirtual().start(() -> remindAt(closes.minusSeconds(60)));
        one.join();
        two.join();
        assertThat(of(CENTRE, NoticeKind.DEADLINE_NEAR)).hasSize(1);
    }
}
