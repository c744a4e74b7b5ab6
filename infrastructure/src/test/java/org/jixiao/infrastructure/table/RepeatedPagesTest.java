package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrapped lines whose pages repeat what stands above the column names, and cut rows. */
class RepeatedPagesTest {

    private static final String TITLE = "项目支出绩效目标表（含转移支付项目）";
    private static final String HEADING = "单位名称：河口镇水务所 单位：万元\n";
    private static final String NAMES = "项目名称（资金使用单位） 总计 财政拨款 财政专户拨款 其他资金 绩效目标 绩效指标\n";
    private static final String SUM = "合计 30.00 30.00 0.00 0.00\n";
    private static final String FIRST = "    河道清淤项目 10.00 10.00 0.00 0.00\n";
    private static final String STATEMENT = "清理淤积河段两公里，保持水流\n通畅，方便沿岸居民。\n";
    private static final String ITEM_BEGIN = "1、1-产出指标；11-数量指标；清淤次数；实施周期指标\n";
    private static final String ITEM_END =
            "值:≥20次；年度指标值:≥20次。2、2-效益指标；22-社会效\n益；岸线环境；实施周期指标值:改善；年度指标值:改善。\n";
    private static final String SECOND =
            """
                堤岸巡查经费 20.00 20.00 0.00 0.00
            每周巡查堤岸，及时发现和处理险情。
            1、1-产出指标；11-数量指标；巡查里程；实施周期指标值:35
            公里；年度指标值:35公里。
            """;

    private static ImportedTable read(String text) {
        return Tables.read(text);
    }

    private static void bothAreWhole(ImportedTable table) {
        assertThat(table.complaints()).isEmpty();
        assertThat(table.projects())
                .extracting(ImportedProject::name)
                .containsExactly("河道清淤项目", "堤岸巡查经费");
        assertThat(table.projects()).allSatisfy(RepeatedPagesTest::isCertain);
        assertThat(table.projects().getFirst().targetStatement())
                .isEqualTo("清理淤积河段两公里，保持水流通畅，方便沿岸居民。");
        assertThat(table.projects().getFirst().indicators())
                .extracting(ImportedIndicator::annualValue)
                .containsExactly("≥20次", "改善");
        assertThat(table.projects().getLast().indicators())
                .extracting(ImportedIndicator::annualValue)
                .containsExactly("35公里");
    }

    private static void isCertain(ImportedProject project) {
        assertThat(project.complaints()).isEmpty();
        assertThat(project.doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "河口镇水务所2025年" + TITLE,
                "河口镇水务所2025年\n" + TITLE,
                "2025年部门预算项目绩效目标表",
                "表十一：项目支出绩效目标表",
                "公开11表\n" + TITLE,
                "河口镇2025年部门预算\n" + TITLE,
                TITLE + "\n预算单位编码：440114002"
            })
    void whatStandsAboveTheColumnNamesIsNoContentOnLaterPages(String above) {
        String page = above + "\n" + HEADING + NAMES;

        bothAreWhole(read(page + SUM + FIRST + STATEMENT + ITEM_BEGIN + ITEM_END + page + SECOND));
        bothAreWhole(read(page + SUM + FIRST + STATEMENT + ITEM_BEGIN + page + ITEM_END + SECOND));
    }

    @Test
    void aHeadingThatEachPageCutsIsWholeAndNoPartOfAName() {
        String page = TITLE + "\n单位名称：河口镇劳动就业服务\n管理中心\n单位：万元\n" + NAMES;

        ImportedTable table =
                read(page + SUM + FIRST + STATEMENT + ITEM_BEGIN + ITEM_END + page + SECOND);

        bothAreWhole(table);
        assertThat(table.department()).isEqualTo("河口镇劳动就业服务管理中心");
    }

    @Test
    void bareFiguresThatCountThePagesAreNoContent() {
        String page = TITLE + "\n" + HEADING + NAMES;

        bothAreWhole(
                read(
                        page
                                + SUM
                                + FIRST
                                + STATEMENT
                                + ITEM_BEGIN
                                + ITEM_END
                                + "1\n"
                                + page
                                + SECOND
                                + "2\n"));
    }

    @Test
    void aBareFigureThatDoesNotCountPagesStaysAndIsDoubted() {
        String page = TITLE + "\n" + HEADING + NAMES;

        ImportedTable table =
                read(
                        page
                                + SUM
                                + FIRST
                                + STATEMENT
                                + ITEM_BEGIN
                                + ITEM_END
                                + "7\n"
                                + page
                                + SECOND);

        assertThat(table.projects())
                .anySatisfy(project -> assertThat(project.doubts()).isNotEmpty());
    }

    /** The page ends within both cells; what was cut off the statement comes first on the next. */
    @Test
    void theRestOfAStatementThatAPageCutIsPutBackAndDoubted() {
        String page = TITLE + "\n" + HEADING + NAMES;
        String cut = "清理淤积河段两公里，保持水流\n";
        String rest = "通畅，方便沿岸居民。\n";

        ImportedTable table =
                read(page + SUM + FIRST + cut + ITEM_BEGIN + page + rest + ITEM_END + SECOND);

        ImportedProject first = table.projects().getFirst();
        assertThat(first.targetStatement()).isEqualTo("清理淤积河段两公里，保持水流通畅，方便沿岸居民。");
        assertThat(first.indicators())
                .extracting(ImportedIndicator::annualValue)
                .containsExactly("≥20次", "改善");
        assertThat(first.doubts())
                .extracting(Doubt::field)
                .containsExactlyInAnyOrder("targetStatement", "indicators");
        isCertain(table.projects().getLast());
    }

    @Test
    void aStatementThatAPageHasLeftOpenIsDoubted() {
        String page = TITLE + "\n" + HEADING + NAMES;

        ImportedTable table =
                read(
                        page
                                + SUM
                                + FIRST
                                + "清理淤积河段两公里，保持水流\n"
                                + ITEM_BEGIN
                                + ITEM_END
                                + page
                                + "通畅\n"
                                + SECOND);

        assertThat(table.projects().getFirst().doubts())
                .extracting(Doubt::field)
                .containsExactly("targetStatement");
        assertThat(table.projects().getLast().doubts())
                .extracting(Doubt::field)
                .containsExactly("name");
    }

    /** Whoever takes part in something begins a line as the unit of amounts does. */
    @Test
    void aLineThatNamesWhoDoesSomethingIsContent() {
        String statement = "由水务所清理淤积河段两公里，牵头\n单位：河口镇水务所，配合单位：各街道办事处，\n方便居民。\n";

        ImportedTable table =
                read(
                        TITLE
                                + "\n"
                                + HEADING
                                + NAMES
                                + SUM
                                + FIRST
                                + statement
                                + ITEM_BEGIN
                                + ITEM_END
                                + SECOND);

        assertThat(table.projects().getFirst().targetStatement())
                .isEqualTo("由水务所清理淤积河段两公里，牵头单位：河口镇水务所，配合单位：各街道办事处，方便居民。");
    }

    @Test
    void theUnitOfAmountsAmongTextsStaysAndIsDoubted() {
        String statement = "清理淤积河段两公里，方便居民。\n单位：万元\n";

        ImportedTable table =
                read(
                        TITLE
                                + "\n"
                                + HEADING
                                + NAMES
                                + SUM
                                + FIRST
                                + statement
                                + ITEM_BEGIN
                                + ITEM_END
                                + SECOND);

        assertThat(table.projects().getFirst().doubts())
                .extracting(Doubt::field)
                .containsExactly("targetStatement");
    }

    @Test
    void aRowThatEndsWithItsPageIsNotCut() {
        String page = TITLE + "\n" + HEADING + NAMES;

        ImportedTable table =
                read(
                        page
                                + SUM
                                + FIRST
                                + "清理淤积河段两公里，方便居民\n"
                                + ITEM_BEGIN
                                + ITEM_END
                                + page
                                + SECOND);

        assertThat(table.projects()).allSatisfy(RepeatedPagesTest::isCertain);
    }

    @Test
    void anItemWithoutItsEndBelongsToItsRow() {
        String open =
                "1、1-产出指标；11-数量指标；清淤次数；实施周期指标值:≥20次；年度指标值:≥20次。\n"
                        + "2、2-效益指标；22-社会效益；岸线环境；实施周期指标值:改善；年度指标值:改善\n";

        ImportedTable table =
                read(TITLE + "\n" + HEADING + NAMES + SUM + FIRST + STATEMENT + open + SECOND);

        assertThat(table.projects().getFirst().indicators())
                .extracting(ImportedIndicator::annualValue)
                .containsExactly("≥20次", "改善");
        assertThat(Tables.codes(table.projects().getFirst().complaints()))
                .containsExactly("unclosed-indicator");
        isCertain(table.projects().getLast());
    }

    @Test
    void indicatorsWithoutTheirBeginningAreAnError() {
        ImportedTable table =
                read(TITLE + "\n" + HEADING + NAMES + SUM + FIRST + STATEMENT + ITEM_END + SECOND);

        assertThat(table.projects().getFirst().confirmable()).isFalse();
        assertThat(Tables.codes(table.projects().getFirst().complaints()))
                .contains("unreadable-indicators");
    }

    @Test
    void aNameWithAnOpenBracketIsDoubted() {
        ImportedTable table =
                read(
                        TITLE
                                + "\n"
                                + HEADING
                                + NAMES
                                + SUM
                                + "    河道清淤项目（第二 10.00 10.00 0.00 0.00\n期）\n"
                                + STATEMENT
                                + ITEM_BEGIN
                                + ITEM_END
                                + SECOND);

        assertThat(table.projects().getFirst().doubts())
                .extracting(Doubt::field)
                .containsExactly("name");
    }

    @Test
    void aNameThatBeginsUnlikeAllOthersIsDoubted() {
        String sum = "合计 130.00 130.00 0.00 0.00\n";
        String five =
                SECOND
                        + SECOND.replace("巡查", "养护")
                        + SECOND.replace("巡查", "加固")
                        + SECOND.replace("堤岸", "泵站")
                        + SECOND.replace("堤岸", "水闸");
        String lost = "区域绿道养护经费（二期） 30.00 30.00 0.00 0.00\n" + STATEMENT + ITEM_BEGIN + ITEM_END;

        ImportedTable table =
                read(TITLE + "\n" + HEADING + NAMES + sum + five.repeat(2) + lost + five);

        assertThat(table.projects())
                .filteredOn(project -> !project.doubts().isEmpty())
                .extracting(ImportedProject::name)
                .containsExactly("区域绿道养护经费（二期）");
    }
}
