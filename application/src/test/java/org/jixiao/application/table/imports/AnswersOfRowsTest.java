package org.jixiao.application.table.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.IndicatorNotation;
import org.jixiao.application.table.imports.RowAnswers.Answer;
import org.jixiao.domain.shared.ActorId;
import org.junit.jupiter.api.Test;

/** What people say of a row is put over what was read, and settles what it was about. */
class AnswersOfRowsTest {

    private static final IndicatorNotation NOTATION =
            new IndicatorNotation() {
                @Override
                public Cell read(String text, int row) {
                    return new Cell(
                            List.of(new ImportedIndicator(1, "11", null, null, text, null, "1")),
                            List.of());
                }

                @Override
                public String print(List<ImportedIndicator> indicators) {
                    return "";
                }
            };

    private static ImportedProject row(
            String total, String fiscal, List<Complaint> complaints, Doubt... doubts) {
        return new ImportedProject(
                8,
                "某局",
                "某项目",
                total == null ? null : new BigDecimal(total),
                fiscal == null ? null : new BigDecimal(fiscal),
                new BigDecimal("0.00"),
                new BigDecimal("0.00"),
                "面向全区困难群众发放生活补贴，全年按月足额发放到位，覆盖率达到百分之百。",
                List.of(),
                new BigDecimal("0.40"),
                complaints,
                List.of(doubts),
                Map.of());
    }

    private static ImportedProject answered(ImportedProject row, Object... fieldsAndValues) {
        Map<AnswerField, Answer> fields = new EnumMap<>(AnswerField.class);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            fields.put(
                    (AnswerField) fieldsAndValues[i],
                    new Answer(
                            (String) fieldsAndValues[i + 1], new ActorId("a"), "甲", Instant.EPOCH));
        }
        return AnsweredRow.of(row, new RowAnswers(fields, null), NOTATION);
    }

    private static Complaint of(ComplaintKind kind, String text) {
        return Complaint.of(kind, "第 8 行", text);
    }

    private static Doubt open(String field) {
        return new Doubt(field, new BigDecimal("0.00"), field + "不定", null);
    }

    @Test
    void anOpenFieldIsSettledByItsOwnAnswerOnly() {
        ImportedProject row =
                row(
                        null,
                        null,
                        List.of(of(ComplaintKind.UNDETERMINED, "total不定")),
                        open("total"),
                        open("fiscalAppropriation"));

        ImportedProject half = answered(row, AnswerField.TOTAL, "12.00");
        assertThat(half.confirmable()).as("the other field has no complaint of its own").isFalse();
        assertThat(half.doubts()).extracting(Doubt::field).containsExactly("fiscalAppropriation");

        ImportedProject whole =
                answered(
                        row, AnswerField.TOTAL, "12.00", AnswerField.FISCAL_APPROPRIATION, "12.00");
        assertThat(whole.confirmable()).isTrue();
        assertThat(whole.confidence()).isEqualByComparingTo("1.00");
    }

    @Test
    void amountsThatTheAnswersHaveSetAtOddsAreToldEvenWhereNothingWasWrongBefore() {
        assertThat(answered(row("12.00", "12.00", List.of()), AnswerField.TOTAL, "13").complaints())
                .extracting(Complaint::code)
                .containsExactly("row-total-mismatch");
    }

    @Test
    void aWrongTotalIsMendedByWhatMakesItAddUp() {
        ImportedProject row =
                row("12.00", "11.00", List.of(of(ComplaintKind.ROW_TOTAL_MISMATCH, "不符")));
        assertThat(answered(row, AnswerField.NAME, "改名").confirmable()).isFalse();
        assertThat(answered(row, AnswerField.FISCAL_APPROPRIATION, "12").confirmable()).isTrue();
    }

    @Test
    void anInferredFieldThatAPersonAnsweredIsNoLongerInferred() {
        Doubt inferred = new Doubt("targetStatement", new BigDecimal("0.85"), "推断", null);
        ImportedProject row =
                row("1.00", "1.00", List.of(of(ComplaintKind.INFERRED, "推断")), inferred);
        ImportedProject done =
                answered(row, AnswerField.TARGET_STATEMENT, "另一个目标：全年按月足额发放生活补贴，按时发放到位，覆盖率百分之百。");
        assertThat(done.doubts()).isEmpty();
        assertThat(done.complaints()).isEmpty();
        assertThat(answered(row, AnswerField.NAME, "改名").complaints()).hasSize(1);
    }

    @Test
    void aUnitTakenFromTheRowAboveIsToldUntilAPersonSaysWhichUnit() {
        ImportedProject row = row("1.00", "1.00", List.of(of(ComplaintKind.INFERRED, "按上一个")));
        assertThat(answered(row, AnswerField.NAME, "改名").complaints()).hasSize(1);
        assertThat(answered(row, AnswerField.UNIT, "乙局").complaints()).isEmpty();
    }

    @Test
    void indicatorsThatWereTypedReplaceThoseOfTheTableWithTheirComplaints() {
        ImportedProject row =
                row("1.00", "1.00", List.of(of(ComplaintKind.UNKNOWN_INDICATOR_CODE, "99")));
        ImportedProject done = answered(row, AnswerField.INDICATORS, "培训人数");
        assertThat(done.confirmable()).isTrue();
        assertThat(done.indicators()).extracting(ImportedIndicator::name).containsExactly("培训人数");
    }

    @Test
    void shiftedColumnsAreMendedByAnsweringThemAll() {
        ImportedProject row = row("1.00", "1.00", List.of(of(ComplaintKind.TOO_MANY_CELLS, "多")));
        assertThat(answered(row, AnswerField.TOTAL, "1.00").confirmable()).isFalse();
        assertThat(
                        answered(
                                        row,
                                        AnswerField.NAME,
                                        "名",
                                        AnswerField.TOTAL,
                                        "1.00",
                                        AnswerField.FISCAL_APPROPRIATION,
                                        "1.00",
                                        AnswerField.SPECIAL_ACCOUNT_APPROPRIATION,
                                        "0.00",
                                        AnswerField.OTHER_FUNDS,
                                        "0.00",
                                        AnswerField.TARGET_STATEMENT,
                                        "目标。",
                                        AnswerField.INDICATORS,
                                        "培训人数")
                                .confirmable())
                .isTrue();
    }

    @Test
    void whatTheRulesSayIsSaidOfTheAnswerInstead() {
        ImportedProject row =
                row("5.00", "5.00", List.of(of(ComplaintKind.BEYOND_A_SHEET, "绩效目标有 2,001 个字")));

        assertThat(answered(row, AnswerField.TARGET_STATEMENT, "改短了。").complaints())
                .extracting(Complaint::code)
                .containsExactly("short-statement");
    }
}
