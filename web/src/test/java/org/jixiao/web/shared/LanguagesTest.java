package org.jixiao.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import jakarta.servlet.http.Cookie;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.People;
import org.jixiao.web.testing.Sheets;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Chinese unless somebody asks for English: pages by the switch, the API by a header. */
@WebTest
class LanguagesTest {

    private static final Cookie ENGLISH = new Cookie(Language.COOKIE, "en");

    @Autowired MockMvcTester mvc;
    @Autowired Demo demo;
    @Autowired Story story;

    @BeforeEach
    void unitsAndARound() {
        demo.ground();
    }

    private String english(String username, String address) {
        return text(
                mvc.get()
                        .uri(address)
                        .cookie(ENGLISH)
                        .with(Browser.signedIn(People.named(username)))
                        .exchange());
    }

    @Test
    void pagesAreChineseWhateverTheBrowserPrefers() {
        MvcTestResult page =
                mvc.get()
                        .uri("/projects")
                        .header("Accept-Language", "en-GB")
                        .with(Browser.signedIn(Demo.FILER))
                        .exchange();
        assertThat(text(page))
                .contains("<html lang=\"zh-CN\"", "新建项目", "English", "data-theme=\"system\"");
    }

    @ParameterizedTest
    @CsvSource({
        "filer-centre, /projects, New project",
        "filer-centre, /workbench, Waiting longest",
        "filer-centre, /projects/new/01980000-0000-7000-8000-000000000008, Filing unit",
        "filer-centre, /imports, Upload and read",
        "filer-centre, /summary, Summary of",
        "reviewer, /review, Review",
        "approver, /approval, Projects that passed review appear here",
        "auditor, /audit, Audit",
        "sysadmin, /operations, Read models",
        "sysadmin, /operations/rounds, Schedule a new round",
        "sysadmin, /operations/units, Save change",
        "secadmin, /accounts, Open the Keycloak console"
    })
    void pagesAreEnglishForThoseWhoChoseIt(String username, String address, String words) {
        story.draft();
        assertThat(english(username, address))
                .contains("<html lang=\"en\"", words)
                .doesNotContain("??")
                .doesNotContainPattern(">[a-z]+[A-Za-z]*\\.[a-zA-Z.]+<");
    }

    @Test
    void aProjectAndItsHistoryAreEnglishButForWhatPeopleWrote() {
        ProjectId id = story.draft();
        assertThat(english("filer-centre", "/projects/" + id))
                .contains("Fiscal appropriation", "Draft", "公益性岗位补贴");
        assertThat(english("filer-centre", "/projects/" + id + "/edit"))
                .contains("Save and submit", "Quantity");
        assertThat(english("filer-centre", "/projects/" + id + "/history"))
                .contains("Project created", "Unit filer");
        assertThat(english("filer-centre", "/projects/" + id + "/submission"))
                .contains("What will be submitted");
    }

    @Test
    void whatIsRefusedIsRefusedInEnglish() {
        assertThat(english("filer-centre", "/projects/00000000-0000-4000-8000-00000000dead"))
                .contains("There is no such project, or it is outside your area.");
        assertThat(english("filer-centre", "/no-such-page?year=x"))
                .doesNotContainPattern("\\p{IsHan}{6}");
    }

    @Test
    void theChoiceIsKeptInTheBrowserAndLeadsBack() {
        MvcTestResult kept =
                mvc.get()
                        .uri("/preferences?language=en")
                        .header("Referer", "http://localhost/projects?year=2025")
                        .exchange();
        assertThat(kept).hasStatus(302).hasRedirectedUrl("/projects?year=2025");
        assertThat(kept).cookies().hasValue(Language.COOKIE, "en");
        assertThat(
                        mvc.get()
                                .uri("/preferences?language=en")
                                .header("Referer", "https://elsewhere.example/x")
                                .exchange())
                .hasRedirectedUrl("/");
    }

    @Test
    void aLanguageNobodySpeaksHereIsChinese() {
        assertThat(mvc.get().uri("/preferences?language=x-y").exchange())
                .cookies()
                .hasValue(Language.COOKIE, "zh-CN");
    }

    @Test
    void theApiSpeaksEnglishToThoseWhoAskForIt() {
        MvcTestResult refused =
                demo.call(
                        Demo.FILER,
                        "GET",
                        "/projects/00000000-0000-4000-8000-00000000dead",
                        null,
                        "Accept-Language",
                        "en");
        assertThat((String) Sheets.read(refused, "$.title")).isEqualTo("Not found");
        assertThat((String) Sheets.read(refused, "$.detail"))
                .startsWith("There is no such project");
        assertThat(
                        (String)
                                Sheets.read(
                                        demo.call(
                                                Demo.FILER,
                                                "GET",
                                                "/projects?size=x",
                                                null,
                                                "Accept-Language",
                                                "en-US,zh;q=0.5"),
                                        "$.detail"))
                .isEqualTo(
                        "The query parameter size is wrong: A whole number from 1 to 200 is expected.");
    }

    @Test
    void theThemeIsWrittenIntoThePageErrorPagesIncluded() {
        Cookie dark = new Cookie(Theme.COOKIE, "dark");
        for (String address : new String[] {"/projects", "/projects/no-such-thing/edit"}) {
            MvcTestResult page =
                    mvc.get()
                            .uri(address)
                            .cookie(dark)
                            .with(Browser.signedIn(Demo.FILER))
                            .exchange();
            assertThat(text(page)).contains("data-theme=\"dark\"");
        }
    }

    @Test
    void listsBeginWithThePeriodSomebodyWorksInAndTheAddressHasTheLastWord() {
        Cookie past = new Cookie(Period.COOKIE, "2019");
        story.draft();
        MockMvcTester.MockMvcRequestBuilder list =
                mvc.get().uri("/projects").cookie(past).with(Browser.signedIn(Demo.FILER));
        assertThat(text(list.exchange())).contains("没有符合条件的项目").doesNotContain("公益性岗位补贴");
        MockMvcTester.MockMvcRequestBuilder all =
                mvc.get().uri("/projects?year=").cookie(past).with(Browser.signedIn(Demo.FILER));
        assertThat(text(all.exchange())).contains("公益性岗位补贴");
    }
}
