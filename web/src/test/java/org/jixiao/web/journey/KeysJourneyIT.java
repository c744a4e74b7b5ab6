package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list behind {@code ?} tells the keys of the page it is opened on, and those work. */
@ExtendWith({RunsJixiao.class, Chromium.class})
class KeysJourneyIT {

    private final RunningJixiao jixiao;
    private final Chromium chromium;
    private final PreparedProjects projects;

    KeysJourneyIT(RunningJixiao jixiao, Chromium chromium) {
        this.jixiao = jixiao;
        this.chromium = chromium;
        projects = new PreparedProjects(jixiao);
    }

    @Test
    void aListTellsTheKeysOfItsRows() {
        projects.submitted("快捷键：名单");
        try (Visitor reviewer = chromium.visitor(jixiao)) {
            reviewer.signIn("reviewer");
            reviewer.open("/review");
            assertThat(headings(reviewer)).containsExactly("列表", "到处");
            assertThat(keys(reviewer)).contains("j k", "Enter", "x", "/", "g w", "?");

            press(reviewer, "j");
            assertThat(reviewer.page().locator("tr.at").count())
                    .as("no row moves behind the list of keys")
                    .isZero();
            press(reviewer, "Escape", "j", "x");
            assertThat(reviewer.page().locator("tr.at input[name=ids]").isChecked()).isTrue();
            press(reviewer, "/");
            assertThat(focused(reviewer)).isEqualTo("text");
            reviewer.nothingWentWrong();
        }
    }

    @Test
    void aReviewTellsItsOwnKeysWhileItCanBeDecided() {
        String id = projects.submitted("快捷键：审核");
        try (Visitor reviewer = chromium.visitor(jixiao)) {
            reviewer.signIn("reviewer");
            reviewer.open("/projects/" + id + "/review");
            assertThat(headings(reviewer)).containsExactly("审核", "到处");
            assertThat(keys(reviewer))
                    .contains("c Shift C", "Enter", "e", "1 2 3 4", "o")
                    .as("nothing has changed since a submission before")
                    .doesNotContain("d", "x", "j k");
            press(reviewer, "2");
            assertThat(reviewer.page().locator("#grade-overall").inputValue())
                    .as("nothing is graded behind the list of keys")
                    .isEmpty();
            press(reviewer, "Escape", "2");
            assertThat(reviewer.page().locator("#grade-overall").inputValue()).isEqualTo("GOOD");

            projects.pass(id);
            reviewer.open("/projects/" + id);
            assertThat(headings(reviewer)).containsExactly("到处");
            reviewer.nothingWentWrong();
        }
    }

    @Test
    void theEditorTellsTheKeysOfItsGrid() {
        try (Visitor filer = chromium.visitor(jixiao)) {
            filer.signIn("filer-centre");
            filer.open("/projects/new");
            filer.page().locator("#main").focus();
            assertThat(headings(filer)).containsExactly("填报", "到处");
            assertThat(keys(filer)).contains("Ctrl D", "Ctrl S").doesNotContain("j k", "e");
        }
    }

    private static List<String> headings(Visitor visitor) {
        if (!visitor.page().locator("#keys").isVisible()) {
            press(visitor, "?");
        }
        return shown(visitor, "#keys h3");
    }

    /** Each entry with its keys apart, as they stand before its words. */
    private static List<String> keys(Visitor visitor) {
        headings(visitor);
        return shown(visitor, "#keys dt").stream()
                .map(each -> each.replaceAll("[+\\s]+", " ").strip())
                .toList();
    }

    private static List<String> shown(Visitor visitor, String selector) {
        return visitor.page().locator(selector).all().stream()
                .filter(Locator::isVisible)
                .map(Locator::innerText)
                .toList();
    }

    private static void press(Visitor visitor, String... keys) {
        for (String key : keys) {
            visitor.page().keyboard().press(key);
        }
    }

    private static String focused(Visitor visitor) {
        return (String) visitor.page().evaluate("() => document.activeElement.name");
    }
}
