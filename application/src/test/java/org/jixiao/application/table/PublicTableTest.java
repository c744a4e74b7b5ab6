package org.jixiao.application.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublicTableTest {

    @Test
    void textsAreKeptAsTheyWillBeReadBack() {
        var indicator = new PublicTable.Indicator("11", "　场次 ", null, " 一\r\n二\u0007三\t四 ");

        assertThat(indicator.name()).isEqualTo("场次");
        assertThat(indicator.periodValue()).isNull();
        assertThat(indicator.annualValue()).isEqualTo("一\n二 三\t四");
    }

    @Test
    void aProjectNeedsAName() {
        assertThatThrownBy(() -> new PublicTable.Project(" ", Amounts.ZERO, "", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("project name");
    }

    @Test
    void theNameOfTheDepartmentStandsOnOneLine() {
        assertThatThrownBy(
                        () ->
                                new PublicTable(
                                        TableHeading.UNIT, "甲\n乙", 2025, Amounts.ZERO, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one line");
    }
}
