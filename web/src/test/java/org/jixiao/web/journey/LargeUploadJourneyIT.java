package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A document that takes more than a moment to read, in the browser. */
@ExtendWith({RunsJixiao.class, Chromium.class})
class LargeUploadJourneyIT {

    private static final int ROWS = 12_000;
    private static final Pattern PREVIEW = Pattern.compile(".*/imports/[0-9a-f-]{36}");
    private static final Predicate<String> IS_PREVIEW = url -> PREVIEW.matcher(url).matches();

    /** Three times the pause between two polls. */
    private static final int POLLS_MS = 3_000;

    private final RunningJixiao jixiao;
    private final Chromium chromium;

    LargeUploadJourneyIT(RunningJixiao jixiao, Chromium chromium) {
        this.jixiao = jixiao;
        this.chromium = chromium;
    }

    private static FilePayload table() {
        String statement = "面向辖区内就业困难人员开展岗位推荐和技能培训，按季度回访。".repeat(6);
        String rows =
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj(
                                i ->
                                        "大表项目"
                                                + i
                                                + "\t1.00\t1.00\t0.00\t0.00\t"
                                                + statement
                                                + "\t1、产出指标：培训人数，年度指标值：≥600人。\n")
                        .collect(Collectors.joining());
        String text =
                """
                项目支出绩效目标表（含转移支付项目）
                单位名称：花都区劳动就业服务管理中心
                单位：万元
                项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标
                合计\t%1$d.00\t%1$d.00\t0.00\t0.00\t\t
                """
                                .formatted(ROWS)
                        + rows;
        return new FilePayload("大表.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void itsProgressIsShownAndLeadsOnceToWhatWasReadHoweverSlowlyThatComes() {
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/imports");
            Page page = visitor.page();
            List<Route> asked = new CopyOnWriteArrayList<>();
            page.route(IS_PREVIEW, asked::add);

            page.locator("#file").setInputFiles(table());
            visitor.button("上传并读取").click();
            visitor.sees(page.locator("#progress"), "取消读取");
            visitor.screenshot("70-reading");
            page.waitForCondition(() -> !asked.isEmpty());
            page.waitForTimeout(POLLS_MS);
            assertThat(asked).as("asked for once").hasSize(1);
            asked.getFirst().resume();

            page.waitForURL(IS_PREVIEW);
            visitor.reads("读出 12,000 个项目");
            visitor.nothingWentWrong();
        }
    }
}
