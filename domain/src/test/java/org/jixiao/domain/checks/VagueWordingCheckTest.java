package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VagueWordingCheckTest {

    private final VagueWordingCheck check = new VagueWordingCheck();

    @Test
    void aStatementOfGoodIntentionsAloneIsVague() {
        assertThat(CheckScene.sheet().stating("通过采购图书，进一步提高服务水平，明显改善环境。").by(check))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.key()).isEqualTo("R2.statement-vague");
                            assertThat(found.quoted()).isEqualTo("通过采购图书，进一步提高服务水平，明显改善环境");
                            assertThat(found.arguments()).containsExactly("进一步提高");
                        });
    }

    @Test
    void aFigureOrADateAnywhereMakesTheStatementMeasurable() {
        assertThat(CheckScene.sheet().stating("采购图书1000册，进一步提高服务水平。").told(check)).isEmpty();
        assertThat(CheckScene.sheet().stating("举办讲座十场，有效促进阅读。").told(check)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年，进一步提高服务水平。",
                "２０２５年度进一步提高服务水平。",
                "二〇二五年进一步提高服务水平。",
                "2024-2025学年进一步提高服务水平。",
                "1.进一步提高服务水平；2.明显改善环境。",
                "目标：1、进一步提高服务水平，2、明显改善环境。",
                "目标1：进一步提高服务水平。",
                "（1）进一步提高服务水平；（２）明显改善环境。",
                "一、进一步提高服务水平\n二、明显改善环境",
                "①进一步提高服务水平；②明显改善环境。",
                "按照穗财教〔2024〕88号文进一步提高服务水平。",
                "落实《读者服务三十条（2025版）》，进一步提高服务水平。"
            })
    void yearsAndNumbersOfListsAndDocumentsMeasureNothing(String statement) {
        assertThat(CheckScene.sheet().stating(statement).told(check))
                .containsExactly("targetStatement R2.statement-vague WARN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.进一步提高服务水平；2.采购图书500册。",
                "进一步提高服务水平。到馆人次增长５%。",
                "2025年底前完成采购，进一步提高服务水平。",
                "2025年12月前完成采购，进一步提高服务水平。",
                "1.5万人次到馆，进一步提高服务水平。",
                "服务（100）人，进一步提高服务水平。"
            })
    void oneMeasuredSentenceIsEnough(String statement) {
        assertThat(CheckScene.sheet().stating(statement).told(check)).isEmpty();
    }

    @Test
    void aStatementWithoutWordsOfDegreeIsLeftAlone() {
        assertThat(CheckScene.sheet().stating("保障阅览室日常开放，采购图书并上架。").told(check)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"持续提升", "明显改善", "有效促进阅读", "进一步提高服务水平", "有所提高", "良好", "读者素养提升", "2025年明显改善"})
    void aValueOfDegreeAloneIsVague(String value) {
        assertThat(CheckScene.of(check, "22", "服务效果", value)).isEqualTo("R2.value-vague WARN");
    }

    @ParameterizedTest
    @CsvSource({"合规", "提升5%", "有效期内全部上架", "按时完成", "不断电", "≥90%", "提高三成以上", "良好率≥90%"})
    void aConditionOrAMeasureIsNot(String value) {
        assertThat(CheckScene.of(check, "22", "服务效果", value)).isEmpty();
    }
}
