package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.SheetLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What filing would refuse whatever a person does is said as soon as a row is read. */
class SheetLimitsTest {

    private static ImportedProject read(String name, String total, String statement, String value) {
        return Tables.read(
                        Tables.tabular(
                                Tables.row(
                                        name,
                                        total,
                                        statement,
                                        "1、1-产出指标；11-数量指标；次数；年度指标值:" + value + "。")))
                .projects()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "201, 1.00, 10, 10, name",
        "10, 1.00, 2001, 10, targetStatement",
        "10, 1.00, 10, 501, indicators",
        "10, 123456789012.00, 10, 10, fiscalAppropriation",
        "10, 1.0000001, 10, 10, fiscalAppropriation"
    })
    void moreThanASheetHoldsBlocksTheRow(
            int name, String total, int statement, int value, String field) {
        ImportedProject project =
                read("名".repeat(name), total, "目".repeat(statement), "值".repeat(value));

        assertThat(Tables.codes(project.complaints())).containsExactly("beyond-limits");
        assertThat(SheetLimits.field(project.complaints().getFirst())).isEqualTo(field);
        assertThat(project.complaints().getFirst().place()).startsWith("第 8 行 · ");
        assertThat(project.confirmable()).isFalse();
        assertThat(project.confidence()).isLessThan(Tables.of("0.70"));
    }

    @Test
    void whatASheetJustHoldsIsNotComplainedAbout() {
        ImportedProject project =
                read("名".repeat(200), "99999999999.999999", "目".repeat(2000), "值".repeat(500));

        assertThat(project.complaints()).isEmpty();
    }
}
