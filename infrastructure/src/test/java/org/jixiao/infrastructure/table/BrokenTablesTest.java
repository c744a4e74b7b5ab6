package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.infrastructure.table.Tables.CODED;
import static org.jixiao.infrastructure.table.Tables.UNCODED;
import static org.jixiao.infrastructure.table.Tables.codes;
import static org.jixiao.infrastructure.table.Tables.read;
import static org.jixiao.infrastructure.table.Tables.row;
import static org.jixiao.infrastructure.table.Tables.tabular;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenTablesTest {

    private static final String TOTAL = row("合计", "3.00", "", "");
    private static final String UNIT = row("水务所", "3.00", "", "");
    private static final String ONE = row("甲", "1.00", "目标。", UNCODED);
    private static final String TWO = row("乙", "2.00", "目标。", CODED);

    private static List<Complaint> ofTable(String... rows) {
        return read(tabular(rows)).complaints();
    }

    private static ImportedProject second(String row) {
        return read(tabular(TOTAL, UNIT, ONE, row)).projects().get(1);
    }

    @Test
    void aSubtotalThatDoesNotAddUpNamesBothFigures() {
        List<Complaint> complaints = ofTable(TOTAL, row("水务所", "2.50", "", ""), ONE, TWO);

        assertThat(codes(complaints)).containsOnly("unit-subtotal-mismatch", "unit-sum-mismatch");
        assertThat(complaints)
                .filteredOn(c -> c.code().equals("unit-subtotal-mismatch"))
                .first()
                .satisfies(c -> assertThat(c.place()).isEqualTo("第 9 行 · 单位小计"))
                .satisfies(c -> assertThat(c.text()).contains("2.50 万元", "3.00 万元", "0.50 万元"))
                .satisfies(c -> assertThat(c.severity()).isEqualTo(Severity.WARNING));
    }

    @ParameterizedTest
    @CsvSource({"3.00,0", "3.01,0", "2.99,0", "3.02,2", "2.98,2", "300.00,2"})
    void roundingIsToleratedAndMoreIsNot(String declared, int complaints) {
        assertThat(codes(ofTable(row("合计", declared, "", ""), ONE, TWO)))
                .hasSize(complaints)
                .allMatch("total-mismatch"::equals);
    }

    @Test
    void withoutGrandTotalNothingCanBeCompared() {
        ImportedTable table = read(tabular(ONE, TWO));

        assertThat(codes(table.complaints())).containsExactly("missing-grand-total");
        assertThat(table.grandTotal().declared()).isNull();
        assertThat(table.grandTotal().computed().total()).isEqualTo(Tables.of("3.00"));
    }

    @Test
    void aMissingTotalBlocksItsRow() {
        ImportedProject project = second(TWO.replaceFirst("2\\.00", ""));

        assertThat(codes(project.complaints())).containsExactly("missing-amount");
        assertThat(project.total()).isNull();
        assertThat(project.confirmable()).isFalse();
        assertThat(project.complaints().getFirst().place()).isEqualTo("第 11 行 · 第 2 个项目");
    }

    @Test
    void aMissingPartIsToldFromAPartThatIsZero() {
        assertThat(codes(second("乙\t2.00\t\t0.00\t0.00\t目标。\t" + CODED).complaints()))
                .containsExactly("missing-amount");
        assertThat(codes(second("乙\t2.00\t1.50\t0.00\t0.00\t目标。\t" + CODED).complaints()))
                .containsExactly("row-total-mismatch");
        assertThat(codes(second("乙\t2.00\t1.98\t0.01\t0.00\t目标。\t" + CODED).complaints()))
                .isEmpty();
        assertThat(codes(second("乙\t2.00\t1.99\t0.00\t0.00\t目标。\t" + CODED).complaints()))
                .containsExactly("row-total-mismatch");
    }

    @Test
    void aNegativeAmountIsReadAndComplainedAbout() {
        ImportedProject project = second("乙\t2.00\t3.00\t-1.00\t0.00\t目标。\t" + CODED);

        assertThat(project.specialAccountAppropriation()).isEqualTo(Tables.of("-1.00"));
        assertThat(codes(project.complaints())).containsExactly("negative-amount");
    }

    @Test
    void anAmountInWordsIsNotRead() {
        assertThat(codes(second(TWO.replaceFirst("2\\.00", "贰万")).complaints()))
                .containsExactly("unreadable-amount");
    }

    @Test
    void theSameNameTwiceInOneUnitIsMentionedButMayBeTwoProjects() {
        ImportedProject project = second(ONE);

        assertThat(codes(project.complaints())).containsExactly("duplicate-project");
        assertThat(project.complaints().getFirst().text()).contains("第 10 行和第 11 行");
        assertThat(project.confirmable()).isTrue();
    }

    @Test
    void theSameNameInTwoUnitsIsNoDuplicate() {
        ImportedTable table =
                read(
                        tabular(
                                row("合计", "2.00", "", ""),
                                row("水务所", "1.00", "", ""),
                                ONE,
                                row("农技站", "1.00", "", ""),
                                ONE));

        assertThat(Tables.allCodes(table)).isEmpty();
    }

    @Test
    void anUnknownCodeIsNamedWithItsPlace() {
        ImportedProject project = second(TWO.replace("11-数量指标", "19-其他指标"));

        Complaint complaint = project.complaints().getFirst();
        assertThat(complaint.code()).isEqualTo("unknown-indicator-code");
        assertThat(complaint.place()).isEqualTo("第 11 行 · 第 2 个项目 · 绩效指标 1");
        assertThat(complaint.text()).contains("19-其他指标");
        assertThat(project.indicators()).hasSize(2);
    }

    @Test
    void anUnknownCategoryIsNamed() {
        ImportedProject project = second(row("乙", "2.00", "目标。", "1、神秘指标：甲，年度指标值：1。"));

        assertThat(codes(project.complaints())).containsExactly("unknown-indicator-code");
        assertThat(project.indicators().getFirst().code()).isNull();
    }

    @Test
    void aCodeThatDoesNotFitItsNameOrParentIsComplainedAbout() {
        assertThat(codes(second(TWO.replace("11-数量指标", "12-数量指标")).complaints()))
                .containsExactly("indicator-code-name-mismatch");
        assertThat(codes(second(TWO.replace("11-数量指标", "22-社会效益")).complaints()))
                .containsExactly("indicator-code-name-mismatch");
    }

    @Test
    void aGapInTheNumbersIsComplainedAbout() {
        ImportedProject project = second(TWO.replace("。2、3-", "。3、3-"));

        assertThat(codes(project.complaints())).containsExactly("indicator-numbering-gap");
        assertThat(project.complaints().getFirst().text()).contains("应为 2，实为 3");
    }

    @Test
    void missingTextsAreComplainedAbout() {
        assertThat(codes(second(row("乙", "2.00", "", CODED)).complaints()))
                .containsExactly("missing-statement");
        ImportedTable table = read(tabular(TOTAL, row("甲", "1.00", "目标。", ""), TWO));
        assertThat(codes(table.projects().getFirst().complaints()))
                .containsExactly("missing-indicators");
        assertThat(codes(second(row("乙", "2.00", "目标。", "按计划完成。")).complaints()))
                .contains("unreadable-indicators");
    }

    @Test
    void anIndentedRowWithoutTextsIsAProjectNotAUnit() {
        ImportedTable table =
                read(tabular(TOTAL, UNIT, "    " + ONE, "    " + row("乙", "2.00", "", "")));

        assertThat(table.units()).hasSize(1);
        assertThat(codes(table.projects().get(1).complaints()))
                .contains("missing-statement", "missing-indicators");
    }

    @Test
    void aStrayTabIsNotTakenForTheNextColumn() {
        assertThat(codes(second(TWO.replace("目标。", "目\t标。")).complaints()))
                .contains("too-many-cells");
    }

    @Test
    void whereverAFileIsCutItIsToldUnlessACompleteIndicatorOfTheLastRowIsWhatEndsIt() {
        byte[] whole = tabular(TOTAL, UNIT, ONE, TWO).strip().getBytes(StandardCharsets.UTF_8);
        int header = new String(whole, StandardCharsets.UTF_8).indexOf("合计");
        int from =
                new String(whole, StandardCharsets.UTF_8)
                        .substring(0, header)
                        .getBytes(StandardCharsets.UTF_8)
                        .length;
        for (int length = from; length < whole.length; length++) {
            String rest = new String(whole, length, whole.length - length, StandardCharsets.UTF_8);
            if (rest.startsWith("2、3-满意度指标")) {
                continue;
            }
            ImportedTable table = read(Arrays.copyOf(whole, length));
            assertThat(Tables.allCodes(table))
                    .as("cut after %d of %d bytes", length, whole.length)
                    .containsAnyOf("truncated", "total-mismatch", "no-projects");
        }
    }

    @Test
    void aRowThatTheFileCutsOffIsBlocked() {
        String text = tabular(TOTAL, UNIT, ONE, TWO);
        ImportedTable table = read(text.substring(0, text.length() - 8));

        assertThat(codes(table.complaints())).containsExactly("truncated");
        assertThat(codes(table.projects().getLast().complaints())).contains("truncated");
        assertThat(table.projects().getFirst().confirmable()).isTrue();
        assertThat(table.projects().getLast().confirmable()).isFalse();
    }

    @Test
    void textThatBelongsToNoRowIsShown() {
        assertThat(codes(ofTable(TOTAL, ONE, TWO, "注：金额为预算数。"))).containsExactly("stray-text");
    }

    @Test
    void complaintsLowerTheConfidence() {
        assertThat(second(TWO).confidence()).isEqualTo(Tables.of("1.00"));
        assertThat(second(row("乙", "2.00", "目标。", UNCODED)).confidence())
                .isEqualTo(Tables.of("0.95"));
        assertThat(second(TWO.replaceFirst("2\\.00", "")).confidence())
                .isEqualTo(Tables.of("0.60"));
    }
}
