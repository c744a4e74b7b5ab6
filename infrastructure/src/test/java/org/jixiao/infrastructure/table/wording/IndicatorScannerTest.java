package org.jixiao.infrastructure.table.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorScannerTest {

    private static List<IndicatorScanner.Item> items(String cell) {
        return IndicatorScanner.scan(cell).items();
    }

    @Test
    void aCodedItemFallsIntoItsParts() {
        IndicatorScanner.Item item =
                items("1、1-产出指标；11-数量指标；巡查次数；实施周期指标值:≥24次；年度指标值:≥12次。").getFirst();

        assertThat(item.head().no()).isEqualTo(1);
        assertThat(item.head().code1()).isEqualTo("1");
        assertThat(item.head().name1()).isEqualTo("产出指标");
        assertThat(item.head().code2()).isEqualTo("11");
        assertThat(item.head().name2()).isEqualTo("数量指标");
        assertThat(item.name()).isEqualTo("巡查次数");
        assertThat(item.periodValue()).isEqualTo("≥24次");
        assertThat(item.annualValue()).isEqualTo("≥12次");
        assertThat(item.closed()).isTrue();
    }

    @Test
    void anUncodedItemHasNoPeriodValueAndMayUseAsciiSeparators() {
        IndicatorScanner.Item item = items("1、产出指标：完好率(%), 年度指标值：≥95%。").getFirst();

        assertThat(item.head().code2()).isNull();
        assertThat(item.name()).isEqualTo("完好率(%)");
        assertThat(item.periodValue()).isNull();
        assertThat(item.annualValue()).isEqualTo("≥95%");
    }

    @Test
    void anItemEndsWhereTheNextHeadFollowsAndNotAtAFullStop() {
        List<IndicatorScanner.Item> items = items("1、产出指标：甲，年度指标值：先修。后查；再报。 2、效益指标：乙。丙，年度指标值：好。");

        assertThat(items).hasSize(2);
        assertThat(items.get(0).annualValue()).isEqualTo("先修。后查；再报");
        assertThat(items.get(1).name()).isEqualTo("乙。丙");
    }

    @Test
    void exactlyOneFullStopClosesAnItem() {
        String cell =
                "1、1-产出指标；12-质量指标；台账；实施周期指标值:台账齐全。；年度指标值:台账齐全。"
                        + "2、1-产出指标；12-质量指标；台账。；实施周期指标值:齐；年度指标值:台账齐全。。";

        assertThat(items(cell).get(0).periodValue()).isEqualTo("台账齐全。");
        assertThat(items(cell).get(0).annualValue()).isEqualTo("台账齐全");
        assertThat(items(cell).get(1).name()).isEqualTo("台账。");
        assertThat(items(cell).get(1).annualValue()).isEqualTo("台账齐全。");
    }

    @Test
    void aNumberedListInsideAValueStaysInTheValue() {
        String cell = "1、产出指标：步骤，年度指标值：1、勘察；2、施工，3、验收。2、产出指标：甲，年度指标值：10、20各一次。";

        assertThat(items(cell)).hasSize(2);
        assertThat(items(cell).get(0).annualValue()).isEqualTo("1、勘察；2、施工，3、验收");
        assertThat(items(cell).get(1).annualValue()).isEqualTo("10、20各一次");
    }

    @Test
    void lineBreaksInsideHeadsAndLabelsAreOverlooked() {
        IndicatorScanner.Item item =
                items("1\n、1-\n产出指标；11-数量指\n标；次数；实施周期指\n标值\n:2；年 度指标值:1。").getFirst();

        assertThat(item.head().name1()).isEqualTo("产出指标");
        assertThat(item.head().name2()).isEqualTo("数量指标");
        assertThat(item.periodValue()).isEqualTo("2");
        assertThat(item.annualValue()).isEqualTo("1");
    }

    @Test
    void aMissingLabelIsTold() {
        IndicatorScanner.Item item = items("1、1-产出指标；11-数量指标；巡查次数").getFirst();

        assertThat(item.annualValue()).isNull();
        assertThat(item.closed()).isFalse();
        assertThat(item.name()).isEqualTo("巡查次数");
    }

    @Test
    void textBeforeTheFirstItemIsNotLost() {
        assertThat(IndicatorScanner.scan("说明：1、产出指标：甲，年度指标值：1。").preface()).isEqualTo("说明：");
        assertThat(IndicatorScanner.scan("没有指标").preface()).isEqualTo("没有指标");
        assertThat(IndicatorScanner.scan("没有指标").items()).isEmpty();
    }

    @Test
    void anUnknownCategoryBeginsAnItemOnlyWhereOneMayBegin() {
        assertThat(items("1、其他指标：甲，年度指标值：1。2、另类指标：乙，年度指标值：2。")).hasSize(2);
        assertThat(items("1、产出指标：甲，年度指标值：按3、其他指标：办理。")).hasSize(1);
    }
}
