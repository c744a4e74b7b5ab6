package org.jixiao.application.table.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.ProposedSheet.ProposedIndicator;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.Money;
import org.junit.jupiter.api.Test;

/** What a row of a document makes of the sheet of a project. */
class RevisedSheetTest {

    private static final Sheet PRESENT =
            new Sheet(
                    " 河道清淤",
                    new Funding(wan("2.00"), wan("0.00"), wan("1.00")),
                    "清理两公里。\r\n",
                    List.of(
                            indicator(3, "11", "清淤长度", "≥4公里", "≥2公里"),
                            indicator(5, "31", "居民满意度", "≥90%", "≥90%")));

    private static Money wan(String amount) {
        return Money.ofWanYuan(new BigDecimal(amount));
    }

    private static Indicator indicator(
            int id, String code, String name, String period, String annual) {
        return new Indicator(
                new IndicatorId(id),
                IndicatorCode.of(code),
                name,
                new IndicatorValue(period),
                new IndicatorValue(annual));
    }

    private static ImportedIndicator read(
            int no, String code, String name, String period, String annual) {
        return new ImportedIndicator(no, code, null, null, name, period, annual);
    }

    private static ProposedSheet revised(
            Set<String> absent, String total, String other, ImportedIndicator... indicators) {
        return RevisedSheet.of(
                new ImportedProject(
                        5,
                        "水务所",
                        "河道清淤",
                        new BigDecimal(total),
                        new BigDecimal("2.00"),
                        new BigDecimal("0.00"),
                        new BigDecimal(other),
                        "清理两公里。",
                        List.of(indicators),
                        BigDecimal.ONE,
                        List.of(),
                        List.of(),
                        Map.of(),
                        absent),
                PRESENT);
    }

    @Test
    void whatIsPrintedAsTheDocumentHasItStaysAsItIs() {
        ProposedSheet revised =
                revised(
                        Set.of(),
                        "3.00",
                        "1.00",
                        read(1, "11", "清淤长度", "≥4公里", "≥2公里"),
                        read(2, "31", "居民满意度", "≥90%", "≥90%"));

        assertThat(revised.name()).isEqualTo(PRESENT.name());
        assertThat(revised.targetStatement()).isEqualTo(PRESENT.targetStatement());
        assertThat(revised.funding()).isEqualTo(PRESENT.funding());
        assertThat(revised.indicators())
                .extracting(ProposedIndicator::id)
                .containsExactly(new IndicatorId(3), new IndicatorId(5));
    }

    @Test
    void aCellThatTheDocumentLeavesBlankIsBlankThen() {
        ProposedSheet revised =
                revised(
                        Set.of(),
                        "2.00",
                        "0.00",
                        read(1, "11", "清淤长度", null, "≥2公里"),
                        read(2, "31", "居民满意度", "≥90%", "≥90%"));

        assertThat(revised.funding().otherFunds()).isEqualTo(Money.ZERO);
        assertThat(revised.indicators())
                .first()
                .satisfies(
                        row -> {
                            assertThat(row.id()).isEqualTo(new IndicatorId(3));
                            assertThat(row.periodValue().isBlank()).isTrue();
                        });
    }

    @Test
    void aTableOfLevelOneWithoutPeriodValuesTakesNeitherAway() {
        ProposedSheet revised =
                revised(
                        Set.of(),
                        "3.00",
                        "1.00",
                        read(1, "3", "居民满意度", null, "≥95%"),
                        read(2, "1", "清淤长度", null, "≥2公里"),
                        read(3, "2", "受益村庄", null, "≥8个"));

        assertThat(revised.indicators())
                .extracting(row -> row.code().code() + row.name() + row.periodValue().raw())
                .containsExactly("31居民满意度≥90%", "11清淤长度≥4公里", "2受益村庄");
        assertThat(revised.indicators())
                .extracting(ProposedIndicator::id)
                .containsExactly(new IndicatorId(5), new IndicatorId(3), null);
    }

    @Test
    void whatTheDocumentHasNoColumnForIsKept() {
        ProposedSheet revised =
                revised(
                        Set.of("total", "otherFunds", "periodValue"),
                        "2.00",
                        "0.00",
                        read(1, "11", "清淤长度", null, "≥3公里"),
                        read(2, "31", "群众满意度", null, "≥95%"));

        assertThat(revised.funding()).isEqualTo(PRESENT.funding());
        assertThat(revised.indicators())
                .extracting(row -> row.periodValue().raw(), row -> row.annualValue().raw())
                .containsExactly(tuple("≥4公里", "≥3公里"), tuple("≥90%", "≥95%"));
    }

    @Test
    void aTotalThatIsPrintedLeavesNothingForAPartWithoutAColumn() {
        assertThat(revised(Set.of("otherFunds"), "2.00", "0.00").funding().otherFunds())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void anotherNameAtAFreePlaceOfAsManyRowsIsTheRowRenamed() {
        assertThat(
                        ids(
                                read(1, "11", "清淤总长度", "≥4公里", "≥2公里"),
                                read(2, "31", "居民满意度", null, "≥90%")))
                .containsExactly(new IndicatorId(3), new IndicatorId(5));
        assertThat(ids(read(1, "31", "居民满意度", "≥90%", "≥90%"), read(2, "12", "合格率", null, "100%")))
                .as("the place is that of the row that moved")
                .containsExactly(new IndicatorId(5), null);
    }

    private static List<IndicatorId> ids(ImportedIndicator... indicators) {
        return revised(Set.of(), "3.00", "1.00", indicators).indicators().stream()
                .map(ProposedIndicator::id)
                .toList();
    }
}
