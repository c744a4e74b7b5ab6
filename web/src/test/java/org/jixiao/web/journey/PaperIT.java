package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes out of the printer: the sheet and the tables, whole, with heads on every page. */
@ExtendWith({RunsJixiao.class, Chromium.class})
class PaperIT {

    private final RunningJixiao jixiao;
    private final Chromium chromium;

    PaperIT(RunningJixiao jixiao, Chromium chromium) {
        this.jixiao = jixiao;
        this.chromium = chromium;
    }

    @Test
    void theHeadOfTheIndicatorsIsRepeatedAndNoRowIsCut() {
        try (Visitor filer = chromium.visitor(jixiao)) {
            filer.signIn("filer-bureau");
            filer.open("/projects");
            filer.open(filer.page().locator("a.title").first().getAttribute("href"));
            onPaper(filer);
            assertThat(style(filer, "thead:has(#at-indicators)", "display"))
                    .isEqualTo("table-header-group");
            assertThat(style(filer, ".sheet tbody tr", "breakInside")).isEqualTo("avoid");
            assertThat(style(filer, ".actions", "display")).isEqualTo("none");
        }
    }

    @Test
    void aListSaysItsUnitsWholeAndItsSumOnce() {
        try (Visitor reviewer = chromium.visitor(jixiao)) {
            reviewer.signIn("reviewer");
            reviewer.open("/projects");
            withItsUnits(reviewer);
            onPaper(reviewer);
            assertThat(style(reviewer, ".list td.unit", "whiteSpace")).isEqualTo("normal");
            assertThat(style(reviewer, ".list td.pick", "display")).isEqualTo("none");
            assertThat(style(reviewer, ".list tfoot", "display")).isEqualTo("table-row-group");
            assertThat(style(reviewer, ".list thead", "display")).isEqualTo("table-header-group");
            assertThat(reviewer.page().locator(".list-head .actions .soft").isVisible())
                    .as("the unit of the amounts")
                    .isTrue();
        }
    }

    /** Which columns somebody chose is kept, whoever it was. */
    private static void withItsUnits(Visitor visitor) {
        Locator choice =
                visitor.page()
                        .locator("details")
                        .filter(hasForm(visitor, "form[action='/lists/columns']"));
        choice.locator("summary").click();
        choice.locator("input[value=unit]").check();
        choice.getByRole(AriaRole.BUTTON).click();
        visitor.page().locator(".list td.unit").first().waitFor();
    }

    private static Locator.FilterOptions hasForm(Visitor visitor, String form) {
        return new Locator.FilterOptions().setHas(visitor.page().locator(form));
    }

    private static void onPaper(Visitor visitor) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    private static String style(Visitor visitor, String selector, String property) {
        return (String)
                visitor.page()
                        .locator(selector)
                        .first()
                        .evaluate(
                                "(element, property) => getComputedStyle(element)[property]",
                                property);
    }
}
