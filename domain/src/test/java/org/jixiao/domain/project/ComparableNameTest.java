package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparableNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市就业补助资金",
                "就业补助资金",
                "2025年就业补助资金",
                "花都区就业补助资金",
                "广州市番禺区 就业补助资金（第二批）",
                "就业补助资金（穗财社〔2024〕88号）",
                "区级就业补助资金"
            })
    void districtYearDocumentAndBracketsDoNotCount(String name) {
        assertThat(ComparableName.of(name).key()).isEqualTo("就业补助资金");
    }

    @Test
    void theMoneyOfTheCityIsNotThatOfTheDistrict() {
        ComparableName city = ComparableName.of("市就业补助资金");
        assertThat(city.isLike(ComparableName.of("区级就业补助资金"))).isFalse();
        assertThat(city.isLike(ComparableName.of("市级就业补助资金"))).isTrue();
        assertThat(city.isLike(ComparableName.of("花都区就业补助资金"))).isTrue();
    }

    @Test
    void nearlyTheSameNameIsAlikeAndAnotherIsNot() {
        ComparableName name = ComparableName.of("市就业补助资金");
        assertThat(name.isLike(ComparableName.of("花都区就业补助专项资金"))).isTrue();
        assertThat(name.isLike(ComparableName.of("技工学校助学金"))).isFalse();
        assertThat(name.isLike(ComparableName.of("社区就业服务站运行经费"))).isFalse();
        assertThat(ComparableName.of("（）").isLike(ComparableName.of("（）"))).isFalse();
    }
}
