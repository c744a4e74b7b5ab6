package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholderCheckTest {

    private final PlaceholderCheck check = new PlaceholderCheck();

    @ParameterizedTest
    @CsvSource({"待单位补充...", "待补充", "XX次", "≥xx%", "××家", "待定", "/", "…", "暂无", "____次"})
    void whatStandsForTextToComeIsAPlaceholder(String value) {
        assertThat(CheckScene.of(check, "11", "采购册数", value)).isEqualTo("R3.placeholder BLOCK");
    }

    @ParameterizedTest
    @CsvSource({"非量化指标", "定性", "非具体量化指标", "定量指标"})
    void theKindOfAValueIsNoValue(String value) {
        assertThat(CheckScene.of(check, "22", "服务效果", value))
                .isEqualTo("R3.kind-instead-of-value BLOCK");
    }

    @ParameterizedTest
    @CsvSource({"0", "无事故", "XXL码工作服到货", "等待时间≤5分钟", "待遇发放到位", "待补充人员到岗", "量化考核90分", "书、报、刊等……"})
    void whatOnlyLooksLikeOneIsNot(String value) {
        assertThat(CheckScene.of(check, "11", "采购册数", value)).isEmpty();
    }

    @Test
    void placeholdersAreFoundEverywhereOnTheSheet() {
        assertThat(
                        CheckScene.sheet()
                                .named("XX采购")
                                .stating("待单位补充。")
                                .row("11", "待补充", "待补充", "1册")
                                .told(check))
                .containsExactly(
                        "name R3.placeholder BLOCK",
                        "targetStatement R3.placeholder BLOCK",
                        "indicators/1/name R3.placeholder BLOCK",
                        "indicators/1/periodValue R3.placeholder BLOCK");
    }

    @Test
    void aTextThatBreaksOffIsAskedAbout() {
        assertThat(CheckScene.of(check, "11", "采购各类适合少年儿童阅读的...", "1册"))
                .isEqualTo("R3.cut-off WARN");
    }
}
