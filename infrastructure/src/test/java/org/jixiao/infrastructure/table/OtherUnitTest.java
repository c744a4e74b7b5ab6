package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.infrastructure.table.Tables.read;
import static org.jixiao.infrastructure.table.Tables.wrapped;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The heading of a unit in the middle of wrapped lines: of the same one, or of another one. */
class OtherUnitTest {

    private static final String ITEM = "1、1-产出指标；11-数量指标；巡查次数；实施周期指标值:≥24次；年度指标值:≥12次。";
    private static final String COLUMNS = Tables.HEADER.replace('\t', ' ');
    private static final List<String> FIRST =
            List.of("合计 10.00 10.00 0.00 0.00", "    河道巡查 10.00 10.00 0.00 0.00", "保持河道畅通。", ITEM);
    private static final List<String> NEXT =
            List.of("    图书采购 20.50 20.50 0.00 0.00", "采购图书两千册。", ITEM);

    private static ImportedTable followedBy(String... heading) {
        List<String> lines = new ArrayList<>(FIRST);
        lines.addAll(Arrays.asList(heading));
        lines.addAll(NEXT);
        return read(wrapped(lines.toArray(String[]::new)));
    }

    private static void endsAt(ImportedTable table, String place, String unit) {
        assertThat(table.complaints()).extracting(Complaint::code).containsExactly("more-sheets");
        assertThat(table.complaints().getFirst().place()).isEqualTo(place);
        assertThat(table.complaints().getFirst().text()).contains(unit, "另存为一个文件上传");
        assertThat(table.projects()).singleElement().satisfies(OtherUnitTest::isTheFirst);
    }

    private static void isTheFirst(ImportedProject project) {
        assertThat(project.name()).isEqualTo("河道巡查");
        assertThat(project.targetStatement()).isEqualTo("保持河道畅通。");
        assertThat(project.indicators())
                .singleElement()
                .satisfies(one -> assertThat(one.annualValue()).isEqualTo("≥12次"));
        assertThat(project.complaints()).isEmpty();
    }

    @Test
    void theTableOfAnotherUnitBelowIsLeftOut() {
        endsAt(
                followedBy("单位名称：河口镇图书馆 单位：万元", COLUMNS, "合计 20.50 20.50 0.00 0.00"),
                "第 11 行",
                "单位名称：河口镇图书馆");
        endsAt(
                followedBy("项目支出绩效目标表（含转移支付项目）", "部门名称：河口镇文化站", "单位：万元", COLUMNS),
                "第 12 行",
                "部门名称：河口镇文化站");
        endsAt(followedBy("2025年河口镇图书馆项目支出绩效目标表", "单位名称：河口镇图书馆"), "第 12 行", "单位名称：河口镇图书馆");
    }

    @Test
    void itsHeadingMayBeCutByTheWidthOfThePage() {
        endsAt(followedBy("单位名称：河口镇图", "书馆 单位：万元", COLUMNS), "第 11 行", "单位名称：河口镇图书馆");
        endsAt(followedBy("单位名", "", "称：河口镇图书馆", COLUMNS), "第 11 行", "单位名称：河口镇图书馆");
        endsAt(followedBy("单位名称：", "河口镇图书馆", "2025年度 单位：万元"), "第 11 行", "单位名称：河口镇图书馆");
        endsAt(followedBy("单位名称：河口镇图书馆", "2025年度 单位：万元"), "第 11 行", "单位名称：河口镇图书馆”");
    }

    @Test
    void amountsOfTheOtherTableMayBeInAnotherUnit() {
        endsAt(followedBy("单位名称：河口镇图书馆 单位：元", COLUMNS), "第 11 行", "单位名称：河口镇图书馆");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位名称：河口镇水务所 单位：万元",
                "单位名称：河口镇水务所（续表）",
                "单位名称： 河口镇水务所 第 2 页",
                "单位名称：河口镇水\n务所 单位：万元",
                "单位\n名称：河口镇水务所\n单位：万元",
                "单位名称：\n河口镇\n水务所"
            })
    void theHeadingOfTheSameUnitIsTheHeadingOfAPage(String heading) {
        ImportedTable table = followedBy(heading, COLUMNS);

        assertThat(Tables.allCodes(table)).containsOnly("total-mismatch");
        assertThat(table.projects())
                .extracting(ImportedProject::name)
                .containsExactly("河道巡查", "图书采购");
        isTheFirst(table.projects().getFirst());
    }

    @Test
    void aHeadingThatIsCutOnEveryPageIsOne() {
        String cut = wrapped().replace("河口镇水务所 单位：万元", "河口镇水\n务所 单位：万元");
        ImportedTable table =
                read(cut + String.join("\n", FIRST) + "\n" + cut + String.join("\n", NEXT));

        assertThat(table.department()).isEqualTo("河口镇水务所");
        assertThat(Tables.allCodes(table)).containsOnly("total-mismatch");
        assertThat(table.projects()).hasSize(2);
        isTheFirst(table.projects().getFirst());
    }

    @Test
    void aLineOfATextThatBeginsLikeAHeadingEndsNothing() {
        ImportedTable table =
                read(
                        wrapped(
                                "合计 10.00 10.00 0.00 0.00",
                                "    河道巡查 10.00 10.00 0.00 0.00",
                                "保持河道畅通，公示牌写明",
                                "单位名称：河口镇图书馆",
                                "和联系方式。",
                                ITEM));

        assertThat(Tables.codes(table.complaints())).doesNotContain("more-sheets");
        assertThat(table.projects().getFirst().targetStatement())
                .isEqualTo("保持河道畅通，公示牌写明单位名称：河口镇图书馆和联系方式。");
        assertThat(table.projects().getFirst().doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.reason()).contains("第 10 行"));
    }
}
