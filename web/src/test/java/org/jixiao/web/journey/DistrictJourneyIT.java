package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a district's manager does in a round that asks for the district's check. */
@ExtendWith({RunsJixiao.class, Chromium.class})
class DistrictJourneyIT {

    private final RunningJixiao jixiao;
    private final Chromium chromium;
    private final ApiClient filer;

    DistrictJourneyIT(RunningJixiao jixiao, Chromium chromium) {
        this.jixiao = jixiao;
        this.chromium = chromium;
        filer = jixiao.as("filer-centre");
    }

    private String submitted(String name) {
        Answer filed =
                filer.post(
                        "/projects",
                        """
                        {"unitCode": "440114002", "fiscalYear": 2025, "round": "ADJUSTMENT",
                         "sheet": %s}
                        """
                                .formatted(FilingJourneyIT.sheet(name, "10000.00", "≥1000人次")));
        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        String id = filed.at("/id");
        Answer submitted =
                filer.post(
                        "/projects/" + id + "/submission",
                        FilingJourneyIT.EXPLAINED,
                        "If-Match",
                        "\"1\"");
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);
        return id;
    }

    private List<String> statuses(List<String> ids) {
        return ids.stream().map(id -> filer.get("/projects/" + id).at("/status")).toList();
    }

    @Test
    void projectsAreForwardedTogetherAndOneIsSentBackWithARemark() {
        List<String> fine = Stream.of("区局旅程：可以上报甲", "区局旅程：可以上报乙").map(this::submitted).toList();
        String weak = submitted("区局旅程：需要改写");
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("manager-huadu");
            visitor.goTo("汇总上报");
            visitor.reads("各单位填报情况", "待上报的项目");
            visitor.screenshot("50-forwarding");
            sendBack(visitor);
            forward(visitor);
            visitor.nothingWentWrong();
        }
        assertThat(statuses(fine)).containsOnly("SUBMITTED");
        assertThat(statuses(List.of(weak))).containsOnly("RETURNED");
        answer(weak);
    }

    private static void sendBack(Visitor visitor) {
        visitor.link("区局旅程：需要改写").click();
        Page page = visitor.page();
        page.locator(".sheet button.pin").first().click();
        page.locator("#remark-0-text").fill("名称请写明培训对象。");
        visitor.screenshot("51-district-check");
        visitor.button("退回单位").click();
        visitor.reads("“区局旅程：需要改写”已退回单位");
    }

    private static void forward(Visitor visitor) {
        Page page = visitor.page();
        visitor.open("/forwarding?text=%E5%8F%AF%E4%BB%A5%E4%B8%8A%E6%8A%A5");
        page.locator("thead input[type=checkbox]").check();
        visitor.reads("已选 2 项");
        visitor.button("批量上报").click();
        visitor.reads("将对 2 个项目批量上报");
        visitor.screenshot("52-forward-in-bulk");
        visitor.button("确认办理 2 个项目").click();
        visitor.reads("2 项已办理");
    }

    private void answer(String id) {
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + id + "/edit");
            visitor.reads("名称请写明培训对象。");
            visitor.page().locator("#name").fill("区局旅程：登记失业人员培训");
            visitor.page().locator("#reply-1").fill("已写明。");
            visitor.screenshot("53-remark-answered");
            visitor.button("保存并送审…").click();
            visitor.reads("送审前请核对");
            for (Locator reason : visitor.page().locator("input[name^='reason.']").all()) {
                reason.fill("分批实施，内容相同。");
            }
            visitor.button("确认送审").click();
            visitor.page().waitForURL(address -> address.endsWith("/projects/" + id));
            visitor.nothingWentWrong();
        }
        assertThat(statuses(List.of(id))).containsOnly("AT_DISTRICT");
    }
}
