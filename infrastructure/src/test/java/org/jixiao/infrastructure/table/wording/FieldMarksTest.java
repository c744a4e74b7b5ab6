package org.jixiao.infrastructure.table.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldMarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"≥95%", "1、勘察；2、施工", "第1、2季度", "每季度一次。", "a:b，c；d"})
    void ordinaryTextIsPrintedUnchanged(String text) {
        assertThat(FieldMarks.set(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3、1-产出指标；11-数量指标；甲",
                "3、1-产出指标；11-数量指标",
                "3、产出指标：甲",
                "；年度指标值:9。",
                "实施周期 指标值：9",
                "\u2060",
                "\u2060\u2060年度指标值:\u2060",
                "年\u2060度指标值:"
            })
    void imitationsOfStructureComeBackAsTheyWere(String text) {
        String marked = FieldMarks.set(text);

        assertThat(marked).isNotEqualTo(text);
        assertThat(FieldMarks.remove(marked)).isEqualTo(text);
    }

    @Test
    void anImitationIsNoLongerTakenForStructure() {
        String marked = FieldMarks.set("甲；年度指标值:9。2、产出指标：乙");

        assertThat(FieldLabel.ANNUAL.find(marked)).isNull();
        assertThat(IndicatorScanner.scan(marked).items()).isEmpty();
    }
}
