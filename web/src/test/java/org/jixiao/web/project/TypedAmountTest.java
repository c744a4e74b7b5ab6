package org.jixiao.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jixiao.application.shared.TypedAmount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Amounts as people type them; the browser reads the same table in {@code FilingJourneyIT}. */
class TypedAmountTest {

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvFileSource(
            resources = "/amounts.csv",
            delimiter = '|',
            useHeadersInDisplayName = true,
            ignoreLeadingAndTrailingWhitespace = false)
    void isReadAsTheTableSays(String typed, String read) {
        TypedAmount amount = TypedAmount.read(typed);
        if (read.matches("[a-z]+")) {
            assertThat(amount.wrong()).isEqualTo(read);
        } else {
            assertThat(amount.wrong()).isNull();
            assertThat(amount.money().wanYuan()).isEqualByComparingTo(new BigDecimal(read));
        }
    }
}
