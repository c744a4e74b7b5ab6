package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearCheckTest {

    private final FiscalYearCheck check = new FiscalYearCheck();

    @ParameterizedTest
    @CsvSource({
        "完成2024年度采购任务。",
        "2024年12月底前完成采购。",
        "完成2023-2024年采购。",
        "2026年全部到位。",
        "完成２０２４年度采购任务。",
        "完成二〇二四年度采购任务。",
        "完成二零二四年采购。",
        "完成二○二六年采购。"
    })
    void theYearBesideTheFiscalYearIsTold(String statement) {
        assertThat(CheckScene.sheet().stating(statement).told(check))
                .containsExactly("targetStatement R11.other-year WARN");
    }

    @ParameterizedTest
    @CsvSource({
        "完成2025年采购。",
        "按照穗财教〔2024〕40号文执行。",
        "按照穗财教（2023）8号文执行。",
        "落实《图书馆规划（2021-2024年）》。",
        "完成2024-2026年采购项目的本年任务。",
        "完成二〇二五年采购。",
        "二〇二四至二〇二六年采购的本年任务。",
        "按照穗财教〔２０２４〕４０号文执行。",
        "自二〇一九年起开放。",
        "一二〇二四年。",
        "2024-2025学年开放借阅。",
        "2024年秋季学期开放。",
        "自2019年起开放。",
        "2023年以来读者增加。",
        "较2024年增长。",
        "落实十四五规划。",
        "电话02024年。"
    })
    void aYearThatHasItsReasonIsNot(String statement) {
        assertThat(CheckScene.sheet().stating(statement).told(check)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"支付2024年采购尾款。", "2021年的馆舍改造。", "做好2024年度绩效评价。"})
    void aYearFurtherOffOrSettledIsLeftToAPerson(String statement) {
        assertThat(CheckScene.sheet().stating(statement).told(check))
                .containsExactly("targetStatement R11.year-of-another-time UNDECIDED");
    }

    @Test
    void namesAndValuesAreReadAsWell() {
        assertThat(
                        CheckScene.sheet()
                                .named("2024年图书采购")
                                .row("11", "2024年采购册数", "2024年11月前")
                                .told(check))
                .containsExactly(
                        "name R11.other-year WARN",
                        "indicators/1/name R11.other-year WARN",
                        "indicators/1/annualValue R11.other-year WARN");
    }

    @ParameterizedTest
    @CsvSource({"2024年书库改造项目", "2022-2024年借阅系统运维", "二〇二四年馆舍维修经费"})
    void theYearOfAContractInANameIsLeftToAPerson(String name) {
        assertThat(CheckScene.sheet().named(name).stating("实施" + name + "，改善借阅条件。").told(check))
                .containsExactly(
                        "name R11.year-of-another-time UNDECIDED",
                        "targetStatement R11.year-of-another-time UNDECIDED");
    }

    @Test
    void theYearToComeIsNoContractYet() {
        assertThat(CheckScene.sheet().named("2026年书库改造项目").told(check))
                .containsExactly("name R11.other-year WARN");
    }

    @Test
    void aStatementWithAnotherYearThanItsNameIsTold() {
        assertThat(CheckScene.sheet().named("2024年书库改造项目").stating("完成2024年度图书采购任务。").told(check))
                .containsExactly(
                        "name R11.year-of-another-time UNDECIDED",
                        "targetStatement R11.other-year WARN");
    }

    @ParameterizedTest
    @CsvSource({"2024年12月前完成", "２０２４年底完成", "二〇二四年完成", "2023-2024年完成"})
    void aPeriodThatIsOverBeforeTheYearBeginsIsTold(String period) {
        assertThat(CheckScene.sheet().row("13", "完成时间", period, "12月前").told(check))
                .containsExactly("indicators/1/periodValue R11.other-year WARN");
    }

    @ParameterizedTest
    @CsvSource({"2026年12月前完成", "2027年完成", "2024年启动，2026年完成", "2024年至2026年", "2023-2025年", "3000册"})
    void aPeriodMayBeginBeforeAndEndAfterTheYear(String period) {
        assertThat(CheckScene.sheet().row("13", "完成时间", period, "12月前").told(check)).isEmpty();
    }

    @Test
    void aPeriodLongOverIsLeftToAPerson() {
        assertThat(CheckScene.sheet().row("13", "完成时间", "2021年完成", "12月前").told(check))
                .containsExactly("indicators/1/periodValue R11.year-of-another-time UNDECIDED");
    }

    @Test
    void aPeriodValueThatRepeatsTheAnnualOneIsToldOnce() {
        assertThat(CheckScene.sheet().row("13", "完成时间", "2024年底", "2024年底").told(check))
                .containsExactly("indicators/1/annualValue R11.other-year WARN");
    }

    @Test
    void theQuoteKeepsTheNumeralsOfTheText() {
        assertThat(CheckScene.sheet().stating("采购图书。完成二〇二四年任务。").by(check))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.quoted()).isEqualTo("完成二〇二四年任务");
                            assertThat(found.arguments()).containsExactly("2024", "2025");
                        });
    }

    @Test
    void theQuoteIsTheSentenceAndTheYearsAreSaid() {
        assertThat(CheckScene.sheet().stating("采购图书。完成2024年度任务。供借阅。").by(check))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.quoted()).isEqualTo("完成2024年度任务");
                            assertThat(found.arguments()).containsExactly("2024", "2025");
                        });
    }
}
