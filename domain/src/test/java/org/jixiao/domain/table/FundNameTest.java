package org.jixiao.domain.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundNameTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "市就业补助资金（花都区）, 市就业补助资金, 花都, ''",
                "市就业补助资金(广州市花都区), 市就业补助资金, 花都, ''",
                "市就业补助资金（穗财社〔2024〕40号）, 市就业补助资金, '', 穗财社2024-40",
                "市就业补助资金（穗财社（2024）40号）, 市就业补助资金, '', 穗财社2024-40",
                "市就业补助资金（穗财社[2024]040号）（花都区）, 市就业补助资金, 花都, 穗财社2024-40",
                "2025年广州市 就业补助资金（花都区）, 市就业补助资金, 花都, ''",
                "市就业补助资金 穗财社【2024】40号, 市就业补助资金, '', 穗财社2024-40",
                "区就业补助资金, 区就业补助资金, '', ''",
                "市图书资金（第二批）（越秀区）, 市图书资金(第二批), 越秀, ''"
            })
    void aNameIsTakenApart(String name, String fund, String district, String document) {
        assertThat(FundName.of(name)).isEqualTo(new FundName(fund, district, document));
    }

    @Test
    void moneyFromAboveIsToldByTheNameOrTheDocument() {
        assertThat(FundName.of("市就业补助资金").isFromAbove()).isTrue();
        assertThat(FundName.of("就业补助（穗财社〔2024〕40号）").isFromAbove()).isTrue();
        assertThat(FundName.of("区就业补助资金").isFromAbove()).isFalse();
    }
}
