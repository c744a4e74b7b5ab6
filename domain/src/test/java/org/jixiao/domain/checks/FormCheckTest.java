package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.Money;
import org.junit.jupiter.api.Test;

class FormCheckTest {

    private static final String STATEMENT = "全年采购图书并编目上架，供读者借阅，年底前完成验收和绩效自评工作。";

    private static final Money MINUS = Money.ofYuan("-100");
    private static final Indicator ROW = row(1, "采购册数", "1000册");

    private static Indicator row(int id, String name, String annualValue) {
        return new Indicator(
                new IndicatorId(id),
                IndicatorCode.of("11"),
                name,
                new IndicatorValue(""),
                new IndicatorValue(annualValue));
    }

    private static List<Finding> found(
            String name, Funding funding, String statement, Indicator... rows) {
        return new FormCheck().findings(new Sheet(name, funding, statement, List.of(rows)));
    }

    private static Finding blocking(String place, String quoted, String sentence) {
        return new Finding("FORM", Finding.Severity.BLOCK, Anchor.parse(place), quoted, sentence);
    }

    @Test
    void aFilledInSheetHasNothingToFind() {
        assertThat(found("图书采购", Funding.NONE, STATEMENT, ROW)).isEmpty();
    }

    @Test
    void textsMayUseAllTheirRoom() {
        assertThat(
                        found(
                                "名".repeat(200),
                                Funding.NONE,
                                "目".repeat(2000),
                                row(1, "指".repeat(200), "1")))
                .isEmpty();
    }

    @Test
    void everythingMissingIsReportedAtOnce() {
        assertThat(found(" ", Funding.NONE, ""))
                .containsExactly(
                        blocking("name", "", "项目名称没有填写。"),
                        blocking("targetStatement", "", "绩效目标没有填写，请写明要达到的目标。"),
                        blocking("indicators", "", "绩效指标一条也没有，请至少填写一条。"));
    }

    @Test
    void textsAreOfABearableLength() {
        String name = "名".repeat(201);
        assertThat(found(name, Funding.NONE, "目".repeat(2001), row(1, name, "1")))
                .containsExactly(
                        blocking("name", name, "项目名称不能超过 200 个字。"),
                        blocking("targetStatement", "", "绩效目标不能超过 2000 个字，请精简。"),
                        blocking("indicators/1/name", name, "指标名称不能超过 200 个字。"));
    }

    @Test
    void everyRowHasANameAndAnAnnualValue() {
        assertThat(found("图书采购", Funding.NONE, STATEMENT, row(2, " ", "1"), row(5, "册数", " ")))
                .containsExactly(
                        blocking("indicators/2/name", "", "指标名称没有填写。"),
                        blocking("indicators/5/annualValue", "册数", "年度指标值没有填写。"));
    }

    @Test
    void noAmountIsNegative() {
        assertThat(found("图书采购", new Funding(MINUS, MINUS, MINUS), STATEMENT, ROW))
                .containsExactly(
                        negative("fiscalAppropriation", "财政拨款"),
                        negative("specialAccountAppropriation", "财政专户拨款"),
                        negative("otherFunds", "其他资金"));
    }

    @Test
    void aShortStatementWantsAReason() {
        String short29 = "目".repeat(29);
        assertThat(found("图书采购", Funding.NONE, short29, ROW))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.warns()).isTrue();
                            assertThat(finding.anchor()).isEqualTo(Anchor.parse("targetStatement"));
                            assertThat(finding.quoted()).isEqualTo(short29);
                        });
        assertThat(found("图书采购", Funding.NONE, "𠮷".repeat(30), ROW)).isEmpty();
    }

    @Test
    void rareHanCharactersCountAsOneAndInklessOnesAsNone() {
        assertThat(found("𠮷".repeat(200), Funding.NONE, STATEMENT, ROW)).isEmpty();
        assertThat(found("\u200B\u3164", Funding.NONE, STATEMENT, ROW))
                .containsExactly(blocking("name", "", "项目名称没有填写。"));
    }

    private static Finding negative(String field, String label) {
        return new Finding(
                "R12",
                Finding.Severity.BLOCK,
                Anchor.parse(field),
                "-0.01",
                label + "不能是负数，请核对金额。");
    }
}
