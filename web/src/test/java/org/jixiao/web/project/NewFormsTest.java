package org.jixiao.web.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.People;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each form of a new project is one of its own, and makes one project. */
@WebTest
class NewFormsTest {

    @Autowired Browser browser;
    @Autowired Story story;
    @Autowired ProjectQueries projects;

    private String form;

    @BeforeEach
    void oneForm() {
        story.begin();
        form = begin();
    }

    private String begin() {
        return browser.open("filer-centre", "/projects/new").getResponse().getRedirectedUrl();
    }

    private MvcTestResult send(String address, String edit, String name) {
        List<String> fields = new ArrayList<>(List.of("edit", edit, "name", name));
        fields.addAll(List.of("round", "2025-FIRST_SUBMISSION", "fiscalAppropriation", "1"));
        return browser.send("filer-centre", address, fields.toArray(String[]::new));
    }

    private MvcTestResult keep(String address, String name) {
        return browser.send(
                "filer-centre",
                address + "/unsaved",
                "page",
                "page-of-a-test",
                "step",
                "1",
                "name",
                name);
    }

    private List<String> names() {
        ProjectFilter all = new ProjectFilter(new FiscalYear(2025), null, null, null, Set.of(), "");
        return projects
                .list(People.of("filer-centre"), all, new PageRequest(0, 50, ""))
                .items()
                .stream()
                .map(row -> row.name())
                .toList();
    }

    @Test
    void whoFilesANameTwiceInOneRoundIsToldOfTheOther() {
        String other = send(form, "save", "同名的项目").getResponse().getRedirectedUrl();
        String second = begin();
        assertThat(text(send(second, "check", "同名的项目")))
                .contains("已有同名项目")
                .contains("href=\"" + other.replace("/edit", "") + "\"");
        String made = send(second, "save", "同名的项目").getResponse().getRedirectedUrl();
        assertThat(made).startsWith("/projects/").isNotEqualTo(other);
        assertThat(text(browser.open("filer-centre", made)))
                .contains("已有同名项目")
                .contains("href=\"" + other.replace("/edit", "") + "\"");
        assertThat(text(send(begin(), "check", "别的名称"))).doesNotContain("已有同名项目");
    }

    @Test
    void theNameOfAnotherProjectIsNotTakenOverATypedOne() {
        String other = send(form, "save", "被复制的项目").getResponse().getRedirectedUrl();
        String source = "?source=" + other.replace("/projects/", "").replace("/edit", "");
        String second = begin();
        String name = "name=\"parts\" value=\"name\"";
        assertThat(text(browser.open("filer-centre", second + "/copy" + source)))
                .contains(name + " checked");
        keep(second, "已经打了名称");
        assertThat(text(browser.open("filer-centre", second + "/copy" + source)))
                .contains(name)
                .doesNotContain(name + " checked");
    }

    @Test
    void roundsTellWhetherTheyAreOpen() {
        assertThat(text(browser.open("filer-centre", form))).contains("一上（开放中，");
    }

    @Test
    void theSameFormSentAgainLeadsToTheProjectThatItMade() {
        String made = send(form, "save", "只建一个").getResponse().getRedirectedUrl();
        MvcTestResult again = send(form, "save", "只建一个");
        assertThat(again).hasRedirectedUrl(made + "?resume=yes");
        assertThat(text(browser.open("filer-centre", made + "?resume=yes")))
                .contains("value=\"只建一个\"");
        assertThat(names()).containsOnlyOnce("只建一个");
    }

    @Test
    void whatWasChangedBeforeSendingItAgainWaitsUnsavedOnTheProject() {
        String made = send(form, "save", "先写的").getResponse().getRedirectedUrl();
        MvcTestResult again = send(form, "save", "后改的");
        assertThat(again.getMvcResult().getFlashMap().keySet()).contains("notice");
        assertThat(text(browser.open("filer-centre", made + "?resume=yes")))
                .contains("value=\"后改的\"");
        assertThat(names()).contains("先写的").doesNotContain("后改的");
    }

    @Test
    void goingBackToTheFormByItsAddressLeadsToItsProject() {
        String made = send(form, "save", "退回来看").getResponse().getRedirectedUrl();
        assertThat(browser.open("filer-centre", form)).hasRedirectedUrl(made);
    }

    @Test
    void twoFormsKeepTheirUnsavedWorkApart() {
        String other = begin();
        assertThat(other).isNotEqualTo(form);
        assertThat(keep(form, "第一个标签页")).hasStatusOk();
        assertThat(keep(other, "第二个标签页")).hasStatusOk();
        assertThat(text(browser.open("filer-centre", form + "?resume=yes")))
                .contains("value=\"第一个标签页\"");
        assertThat(text(browser.open("filer-centre", other + "?resume=yes")))
                .contains("value=\"第二个标签页\"");
        send(form, "save", "第一个标签页");
        assertThat(text(browser.open("filer-centre", other + "?resume=yes")))
                .contains("value=\"第二个标签页\"");
    }

    @Test
    void aNewFormOffersThoseThatWereLeft() {
        keep(form, "没写完的项目");
        String next = begin();
        assertThat(text(browser.open("filer-centre", next)))
                .contains("您还有没有保存的新项目")
                .contains(form + "?resume=yes")
                .contains("没写完的项目");
        assertThat(text(browser.open("filer-centre", form)))
                .doesNotContain(form + "?resume=yes\" data-left-form");
    }

    @Test
    void whatIsCopiedFromAnotherProjectGoesIntoThisFormOnly() {
        String source = story.draft().toString();
        MvcTestResult copied =
                browser.send("filer-centre", form + "/copy", "source", source, "parts", "name");
        assertThat(copied).hasRedirectedUrl(form + "?resume=yes");
        assertThat(text(browser.open("filer-centre", form + "?resume=yes")))
                .contains("value=\"公益性岗位补贴\"");
        assertThat(text(browser.open("filer-centre", begin() + "?resume=yes")))
                .doesNotContain("value=\"公益性岗位补贴\"");
    }
}
