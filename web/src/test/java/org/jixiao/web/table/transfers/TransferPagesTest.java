package org.jixiao.web.table.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class TransferPagesTest {

    @Autowired private Browser browser;

    @Test
    void bothSidesStandBesideEachOtherWithTheReason() {
        assertThat(text(browser.open("reviewer", "/transfers?year=2025")))
                .contains("转移支付核对")
                .contains("名称、金额相同")
                .contains("名称相同，各项合计不同")
                .contains("7.00")
                .contains("该区没有同名的项目")
                .contains("市局表中没有该区的这一行");
    }

    @Test
    void onlyOneResultIsShownWhereItIsAskedFor() {
        assertThat(text(browser.open("auditor", "/transfers?year=2025&verdict=DIFFERENT")))
                .contains("市培训资金")
                .doesNotContain("市图书资金");
    }

    @Test
    void aDistrictSeesNoneOfIt() {
        assertThat(browser.open("manager", "/transfers")).hasStatus(403);
    }

    @Test
    void theLargestDifferenceComesFirstWhereItIsAskedFor() {
        String page = text(browser.open("reviewer", "/transfers?year=2025&sort=-difference"));

        assertThat(page.indexOf("市培训资金")).isBetween(0, page.indexOf("市图书资金"));
        assertThat(text(browser.open("reviewer", "/transfers?year=2025&sort=difference")))
                .satisfies(
                        turned ->
                                assertThat(turned.indexOf("市图书资金"))
                                        .isBetween(0, turned.indexOf("市培训资金")));
    }

    @Test
    void whatIsSoughtIsAPartOfANameNumberOrUnit() {
        assertThat(text(browser.open("reviewer", "/transfers?year=2025&q=图书")))
                .contains("市图书资金")
                .doesNotContain("市培训资金");
    }

    @Test
    void whatCannotBeReadInTheAddressDoesNotRestrict() {
        assertThat(
                        browser.open(
                                "reviewer",
                                "/transfers?year=often&district=x&verdict=MAYBE&sort=colour"))
                .hasStatusOk();
    }
}
