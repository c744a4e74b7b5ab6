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
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.IndicatorId;
import org.junit.jupiter.api.Test;

class FormCheckTest {

    private static final String STATEMENT = "全年采购图书并编目上架，供读者借阅，年底前完成验收和绩效自评工作。";

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
        Report report = new Report(CheckRules.USUAL);
        new FormCheck()
                .look(
                        new Subject(
                                new Sheet(name, funding, statement, List.of(rows)),
                                CheckScene.UNIT,
                                new FiscalYear(2025),
                                CheckSurroundings.NONE,
                                Thresholds.USUAL),
                        report);
        return report.findings();
    }

    private static Finding blocking(String place, String quoted, String key, String... words) {
        return new Finding(
                "FORM",
                Finding.Severity.BLOCK,
                Anchor.parse(place),
                quoted,
                "FORM." + key,
                List.of(words));
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
                        blocking("name", "", "name-missing"),
                        blocking("targetStatement", "", "statement-missing"),
                        blocking("indicators", "", "no-indicators"));
    }

    @Test
    void textsAreOfABearableLength() {
        String name = "名".repeat(201);
        assertThat(found(name, Funding.NONE, "目".repeat(2001), row(1, name, "1")))
                .containsExactly(
                        blocking("name", name, "name-too-long", "200"),
                        blocking("targetStatement", "", "statement-too-long", "2000"),
                        blocking("indicators/1/name", name, "indicator-name-too-long", "200"));
    }

    @Test
    void everyRowHasANameAndAnAnnualValue() {
        assertThat(found("图书采购", Funding.NONE, STATEMENT, row(2, " ", "1"), row(5, "册数", " ")))
                .containsExactly(
                        blocking("indicators/2/name", "", "indicator-name-missing"),
                        blocking("indicators/5/annualValue", "册数", "annual-value-missing"));
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
                .containsExactly(blocking("name", "", "name-missing"));
    }
}
