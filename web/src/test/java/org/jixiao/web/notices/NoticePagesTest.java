package org.jixiao.web.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jixiao.application.notices.Mailing;
import org.jixiao.application.notices.NoticeKind;
import org.jixiao.application.notices.NoticeView;
import org.jixiao.application.notices.Outgoing.Dead;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.MemoryNotices;
import org.jixiao.web.testing.People;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class NoticePagesTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-0000000000aa");
    private static final ProjectId PROJECT =
            ProjectId.parse("00000000-0000-4000-8000-0000000000bb");

    @Autowired Browser browser;
    @Autowired MemoryNotices notices;

    @BeforeEach
    void nothing() {
        notices.clear();
    }

    private static NoticeView of(NoticeKind kind, long count, ProjectId project) {
        return new NoticeView(
                ID,
                kind,
                Instant.parse("2025-03-01T00:00:00Z"),
                count,
                true,
                project,
                project == null ? null : "440114002-2025-0001",
                project == null ? null : "<培训>补贴",
                null,
                null,
                null,
                "王敏");
    }

    @Test
    void aNoticeSaysWhatHappenedByWhomAndLeadsThere() {
        notices.give(People.of("filer-centre"), of(NoticeKind.PROJECT_RETURNED, 1, PROJECT));
        assertThat(text(browser.open("filer-centre", "/notices")))
                .contains("项目“&lt;培训&gt;补贴”（440114002-2025-0001）被退回")
                .contains("王敏")
                .contains("value=\"/projects/" + PROJECT + "\"")
                .contains("aria-label=\"通知，1 条未读\"");
    }

    @Test
    void aDelegateIsToldForWhomAndUntilWhen() {
        notices.give(
                People.of("reviewer"),
                new NoticeView(
                        ID,
                        NoticeKind.DELEGATION_GRANTED,
                        Instant.parse("2025-03-01T00:00:00Z"),
                        1,
                        true,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Instant.parse("2025-03-04T10:00:00Z"),
                        "张伟东"));
        assertThat(text(browser.open("reviewer", "/notices")))
                .contains("张伟东委托您代为办理业务，至 2025-03-04 18:00 为止");
    }

    @Test
    void manyProjectsAreOneLineThatLeadsToTheirList() {
        notices.give(People.of("filer-centre"), of(NoticeKind.PROJECT_RETURNED, 12, null));
        assertThat(text(browser.open("filer-centre", "/notices")))
                .contains("12 个项目被退回")
                .contains("/projects?status=RETURNED");
    }

    @Test
    void whoFollowsANoticeHasReadItAndIsNeverLedElsewhere() {
        notices.give(People.of("filer-centre"), of(NoticeKind.PROJECT_RETURNED, 1, PROJECT));
        MvcTestResult followed =
                browser.send("filer-centre", "/notices/" + ID + "/read", "to", "/projects");
        assertThat(followed).hasRedirectedUrl("/projects");
        assertThat(text(browser.open("filer-centre", "/notices"))).contains("通知，没有未读");
        for (String trap : new String[] {"//evil.example", "https://evil.example", "/\\evil"}) {
            assertThat(browser.send("filer-centre", "/notices/" + ID + "/read", "to", trap))
                    .hasRedirectedUrl("/notices");
        }
    }

    @Test
    void aPersonChoosesWhatIsSentAndWhen() {
        assertThat(
                        browser.send(
                                "filer-centre",
                                "/notices/settings",
                                "mode",
                                "DAILY",
                                "kinds",
                                "PROJECT_RETURNED"))
                .hasRedirectedUrl("/notices/settings");
        assertThat(notices.mailing(People.of("filer-centre").id()))
                .isEqualTo(new Mailing(Mailing.Mode.DAILY, Set.of(NoticeKind.PROJECT_RETURNED)));
    }

    @Test
    void anOperatorSeesWhatWasGivenUpAndTriesItAgain() {
        notices.giveUp(
                new Dead(ID, "mail", "王敏", 8, Instant.parse("2025-03-01T00:00:00Z"), "no route"));
        assertThat(text(browser.open("sysadmin", "/operations/outgoing")))
                .contains("王敏", "no route", "最近一天已发送 7 条");
        assertThat(browser.send("sysadmin", "/operations/outgoing/" + ID + "/retry"))
                .hasRedirectedUrl("/operations/outgoing");
        assertThat(text(browser.open("sysadmin", "/operations/outgoing"))).contains("没有失败的消息");
    }

    @Test
    void everyPageOfEveryoneShowsTheBell() {
        for (String person : new String[] {"filer-centre", "auditor", "sysadmin"}) {
            assertThat(text(browser.open(person, "/notices")))
                    .contains("data-bell")
                    .contains("没有通知");
        }
    }
}
