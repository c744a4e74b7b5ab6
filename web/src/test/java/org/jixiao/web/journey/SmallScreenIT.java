package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists on the screens of 1366 × 768 that stand in offices, and sheets on a phone. */
@ExtendWith({RunsJixiao.class, Chromium.class})
class SmallScreenIT {

    /** Rows that stand whole between head and foot of the table, above the bar of decisions. */
    private static final String WHOLE_ROWS =
            """
            () => {
              const box = (selector) => document.querySelector(selector)?.getBoundingClientRect();
              const floor = Math.min(innerHeight, box('.sticky-bar')?.top ?? innerHeight,
                box('.scroll.tall tfoot').top);
              return [...document.querySelectorAll('.scroll.tall tbody tr')]
                .map((row) => row.getBoundingClientRect())
                .filter((row) => row.top >= box('.scroll.tall thead').bottom - 1 && row.bottom <= floor + 1)
                .length;
            }
            """;

    private final RunningJixiao jixiao;
    private final Chromium chromium;

    SmallScreenIT(RunningJixiao jixiao, Chromium chromium) {
        this.jixiao = jixiao;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @CsvSource({"reviewer, /projects", "reviewer, /review", "approver, /approval?status=APPROVED"})
    void twelveProjectsStandOnTheScreenWithoutScrolling(String username, String list) {
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn(username);
            visitor.open(list);
            Page page = visitor.page();
            int all = page.locator(".scroll.tall tbody tr").count();

            assertThat((int) page.evaluate(WHOLE_ROWS)).isGreaterThanOrEqualTo(Math.min(12, all));
            assertThat(page.locator(".scroll.tall.more-after").count())
                    .as("no column is out of sight")
                    .isZero();
            assertThat(all).isGreaterThan(3);
        }
    }

    @Test
    void aSheetThatIsWiderThanThePhoneSaysSoAndIsReachedByKeyboard() {
        try (Visitor filer = chromium.visitor(jixiao)) {
            filer.signIn("filer-bureau");
            filer.open("/projects");
            String project = filer.page().locator("a.title").first().getAttribute("href");
            filer.open(project);
            assertThat(filer.page().locator(".sideways").count()).as("wide enough").isZero();

            filer.page().setViewportSize(390, 844);
            filer.open(project);
            filer.reads("表格较宽，可左右滑动查看");
            Locator sheet = filer.page().locator(".scroll:has(.sheet)");
            assertThat(sheet.getAttribute("tabindex")).isEqualTo("0");
            assertThat(sheet.getAttribute("role")).isEqualTo("region");
            assertThat(sheet.getAttribute("class")).contains("more-after");

            sheet.focus();
            filer.page().keyboard().press("End");
            sheet.evaluate("(region) => { region.scrollLeft = region.scrollWidth; }");
            filer.page().waitForSelector(".scroll.more-before:not(.more-after)");
        }
    }
}
