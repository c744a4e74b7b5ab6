package org.jixiao.infrastructure.table.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableYearTest {

    @ParameterizedTest
    @CsvSource({
        "2025年项目支出绩效目标表, 2025",
        "2026 年度部门预算项目支出绩效目标表（含转移支付项目）, 2026",
        "项目支出绩效目标表（2024年度）, 2024",
        "（2024年）, 2024",
        "2025年度, 2025",
        "年度：2027, 2027",
        "填报年度：2027年, 2027"
    })
    void theTitleNamesTheYear(String line, int year) {
        assertThat(Heading.of(line).year()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年-2026年项目支出绩效目标表",
                "部门名称：2025年办公室",
                "打印日期：2025年3月1日",
                "编号2025",
                "项目支出绩效目标表"
            })
    void otherYearsAreNotThatOfTheTable(String line) {
        assertThat(Heading.of(line).year()).isNull();
    }
}
