package org.jixiao.application.table.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.Totals;
import org.junit.jupiter.api.Test;

/** What the rules will say of a row is said when it is read. */
class RuledReadingTest {

    private static final String STATEMENT = "面向社区登记失业人员开展技能培训，全年培训不少于五百人次，合格率不低于九成。";

    @Test
    void whatASheetHoldsIsNotComplainedAbout() {
        assertThat(complaints(row("培训", "12.50", STATEMENT, "≥500人次"))).isEmpty();
        assertThat(complaints(row("培训", "12.50", "", "≥500人次"))).as("told by readers").isEmpty();
    }

    @Test
    void aStatementTooShortForSubmissionIsAWarning() {
        assertThat(complaints(row("培训", "12.50", "开展培训。", "≥500人次")))
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.blocks()).isFalse();
                            assertThat(told.code()).isEqualTo("short-statement");
                            assertThat(told.text()).contains("不足 30 个字", "送审时要说明理由");
                        });
    }

    @Test
    void whatNoSheetHoldsIsAnErrorBeforeAnybodyConfirms() {
        ImportedProject row = row("培".repeat(201), "0.1234567", "长".repeat(2001), "多".repeat(501));

        assertThat(complaints(row))
                .allMatch(Complaint::blocks)
                .extracting(Complaint::text)
                .containsExactly(
                        "项目名称有 201 个字，最多 200 个字，不能建立。",
                        "总计不能建立：金额最小到分（元的两位小数）：1234.5670000 元。",
                        "财政拨款不能建立：金额最小到分（元的两位小数）：1234.5670000 元。",
                        "绩效目标有 2,001 个字，最多 2,000 个字，不能建立。",
                        "年度指标值不能建立：指标值不得超过500个字符。");
    }

    @Test
    void aNegativeAmountSaysThatItStopsTheSubmission() {
        Complaint negative = Complaint.of(ComplaintKind.NEGATIVE_AMOUNT, "第 8 行", "总计为负数：-5.00。");
        ImportedProject row = row("培训", "-5", STATEMENT, "1").telling(List.of(negative));

        assertThat(complaints(row))
                .extracting(Complaint::text)
                .containsExactly("总计为负数：-5.00。可以建立草稿，改为不小于 0 之后才能送审。");
    }

    private static List<Complaint> complaints(ImportedProject row) {
        Totals none = new Totals(null, new Amounts(row.total(), row.total(), ZERO, ZERO));
        ImportedTable table =
                new ImportedTable(null, null, "万元", none, List.of(), List.of(row), List.of());
        return new RuledReading((content, name, above, progress) -> table)
                .read(new byte[0], "表")
                .projects()
                .getFirst()
                .complaints();
    }

    private static final BigDecimal ZERO = new BigDecimal("0.00");

    private static ImportedProject row(
            String name, String amount, String statement, String annual) {
        return new ImportedProject(
                8,
                "某局",
                name,
                new BigDecimal(amount),
                new BigDecimal(amount),
                ZERO,
                ZERO,
                statement,
                List.of(new ImportedIndicator(1, "11", null, null, "人次", null, annual)),
                new BigDecimal("1.00"),
                List.of(),
                List.of(),
                Map.of());
    }
}
