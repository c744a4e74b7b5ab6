package org.jixiao.infrastructure.table.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位名称：河口镇水务所 单位：万元",
                "单位名称：河口镇水务所 单位：人民币万元",
                "单位名称：河口镇水务所（单位：人民币：万元）",
                "单位名称：河口镇水务所 单位：（人民币）万元",
                "单位名称：河口镇水务所（单位：万元）",
                "单位名称：河口镇水务所 金额单位：万元",
                "单位名称：河口镇水务所（金额单位：人民币万元）"
            })
    void theCurrencyIsNoPartOfTheUnitOfAmounts(String line) {
        Heading heading = Heading.of(line);

        assertThat(heading.department()).isEqualTo("河口镇水务所");
        assertThat(heading.amountUnit()).isEqualTo("万元");
    }
}
