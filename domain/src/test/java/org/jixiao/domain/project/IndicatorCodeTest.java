package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorCodeTest {

    @ParameterizedTest
    @CsvSource({
        "11, OUTPUT, QUANTITY, 数量指标",
        "12, OUTPUT, QUALITY, 质量指标",
        "13, OUTPUT, TIMELINESS, 时效指标",
        "14, OUTPUT, OUTPUT_COST, 成本指标",
        "21, BENEFIT, ECONOMIC_BENEFIT, 经济效益",
        "22, BENEFIT, SOCIAL_BENEFIT, 社会效益",
        "23, BENEFIT, ECOLOGICAL_BENEFIT, 生态效益",
        "24, BENEFIT, SUSTAINABLE_IMPACT, 可持续影响",
        "31, SATISFACTION, BENEFICIARY_SATISFACTION, 服务对象满意度",
        "41, COST, ECONOMIC_COST, 经济成本指标",
        "42, COST, SOCIAL_COST, 社会成本指标",
        "43, COST, ECOLOGICAL_COST, 生态环境成本指标"
    })
    void aLevelTwoCodeNamesItsKind(
            String code, IndicatorCategory category, IndicatorSubcategory kind, String label) {
        IndicatorCode read = IndicatorCode.of(code);

        assertThat(read.code()).isEqualTo(code);
        assertThat(read.category()).isEqualTo(category);
        assertThat(read.subcategory()).contains(kind);
        assertThat(read.label()).isEqualTo(label);
        assertThat(read).isEqualTo(IndicatorCode.of(kind));
    }

    @ParameterizedTest
    @CsvSource({"1, OUTPUT, 产出指标", "2, BENEFIT, 效益指标", "3, SATISFACTION, 满意度指标", "4, COST, 成本指标"})
    void aBareLevelOneCodeHasNoKind(String code, IndicatorCategory category, String label) {
        IndicatorCode read = IndicatorCode.of(" " + code);

        assertThat(read.code()).isEqualTo(code);
        assertThat(read.category()).isEqualTo(category);
        assertThat(read.subcategory()).isEmpty();
        assertThat(read.label()).isEqualTo(label);
        assertThat(read).isEqualTo(IndicatorCode.of(category));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "5", "15", "25", "32", "44", "111", "1-1", "一"})
    void anUnknownCodeIsRefusedByName(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorCode.of(code))
                .withMessage("指标分类代码“" + code + "”不存在");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindBeginsWithTheCodeOfItsCategory(IndicatorSubcategory kind) {
        assertThat(kind.code()).startsWith(kind.category().code());
        assertThat(kind.category().subcategories()).contains(kind);
    }

    @Test
    void theKindsOfACategoryComeInTheOrderOfTheirCodes() {
        assertThat(IndicatorCategory.COST.subcategories())
                .containsExactly(
                        IndicatorSubcategory.ECONOMIC_COST,
                        IndicatorSubcategory.SOCIAL_COST,
                        IndicatorSubcategory.ECOLOGICAL_COST);
    }
}
