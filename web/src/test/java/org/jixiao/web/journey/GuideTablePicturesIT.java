package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.journey.GuidePicture.*;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Does what the guide's chapter on tables tells, and takes its pictures on the way. */
@ExtendWith({RunsJixiao.class, Chromium.class})
@TestInstance(Lifecycle.PER_CLASS)
class GuideTablePicturesIT {

    private static final String HEAD =
            """
            2025年项目支出绩效目标表（含转移支付项目）
            单位名称：广州市花都区劳动就业服务管理中心
            单位：万元
            项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标
            """;

    private static final String ROW =
            "%s\t%s\t%s\t0.00\t0.00\t面向登记失业人员开展技能培训，全年培训不少于1000人次，培训后就业率不低于60%%。"
                    + "\t1、1-产出指标；11-数量指标；培训人次；实施周期指标值:≥1000人次；年度指标值:≥1000人次。"
                    + "2、2-效益指标；22-社会效益；培训后就业率；实施周期指标值:≥60%%；年度指标值:≥60%%。\n";

    private final RunningJixiao jixiao;
    private final Chromium chromium;
    private final GuideAlbum album = new GuideAlbum();

    GuideTablePicturesIT(RunningJixiao jixiao, Chromium chromium) {
        this.jixiao = jixiao;
        this.chromium = chromium;
    }

    @AfterAll
    void everyPictureOfTheChapterIsTaken() {
        assertThat(album.taken()).isEqualTo(OF_TABLES);
    }

    private void as(String username, Consumer<Visitor> work) {
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn(username);
            work.accept(visitor);
            visitor.nothingWentWrong();
        }
    }

    private static void upload(Visitor visitor, String name, String text) {
        visitor.open("/imports");
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        visitor.page().locator("#file").setInputFiles(new FilePayload(name, "text/plain", content));
        visitor.button("上传并读取").click();
        visitor.reads("逐项相加");
    }

    private static String row(String name, String amount) {
        return ROW.formatted(name, amount, amount);
    }

    @Test
    void aFilerUploadsATableAnswersAndRevises() {
        String sums = "合计\t70.50\t70.50\t0.00\t0.00\t\t\n";
        String table =
                HEAD
                        + sums
                        + row("职业技能提升补贴（手册）", "40.50")
                        + row("创业担保贷款贴息（手册）", "30.00").replaceFirst("30.00", "三十");
        as(
                "filer-centre",
                filer -> {
                    upload(filer, "绩效目标表（手册）.txt", table);
                    filer.reads("总计不是数字");
                    album.take(TABLES_PREVIEW, filer);
                    filer.link("答疑（1 行）").click();
                    filer.reads("还有 1 行需要您填写");
                    filer.page().locator("input[name^='v-'][name$='-total']").fill("30.00");
                    album.take(TABLES_ANSWERS, filer);
                    filer.button("保存填写").first().click();
                    filer.reads("已保存 1 处填写");
                    filer.link("回到核对").first().click();
                    filer.button("全部建立为草稿（2 项）").click();
                    filer.reads("2 个项目已建立为草稿");
                    upload(filer, "绩效目标表（改）.txt", table.replace("40.50", "45.50"));
                    filer.reads("有差异 1");
                    Locator difference = filer.page().locator("details.difference").first();
                    difference.locator("summary").click();
                    difference.locator("ins").first().waitFor();
                    difference.scrollIntoViewIfNeeded();
                    album.take(TABLES_DIFFERENCE, filer);
                });
    }

    @Test
    void aManagerTakesTablesOut() {
        as(
                "manager-huadu",
                manager -> {
                    manager.goTo("导入导出");
                    manager.page().locator("#archive-year").scrollIntoViewIfNeeded();
                    album.take(TABLES_EXPORT, manager);
                });
    }

    @Test
    void aReviewerComparesTransfers() {
        as(
                "reviewer",
                reviewer -> {
                    reviewer.goTo("转移支付");
                    reviewer.reads("转移支付");
                    album.take(TABLES_TRANSFERS, reviewer);
                });
    }
}
