package org.jixiao.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutliersTest {

    private static List<BigDecimal> numbers(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }

    private static List<BigDecimal> apart(String... texts) {
        List<BigDecimal> all = numbers(texts);
        return all.stream().filter(Outliers.among(all)::standsApart).toList();
    }

    @Test
    void ofThreeNumbersNoneStandsApart() {
        assertThat(apart("1", "1", "1000")).isEmpty();
    }

    @Test
    void threeTimesTheMedianAndAThirdOfItStandApart() {
        assertThat(apart("90", "30", "100", "110", "330", "100"))
                .containsExactlyElementsOf(numbers("30", "330"));
    }

    @Test
    void withEqualNumbersOnlyTheFactorCounts() {
        assertThat(apart("95", "95", "95", "95", "90")).isEmpty();
        assertThat(apart("100", "100", "100", "100", "300")).containsExactly(new BigDecimal("300"));
    }

    @Test
    void aNumberFarOffForHowCloseTheOthersAreStandsApart() {
        assertThat(apart("100", "101", "99", "100", "102", "140"))
                .containsExactly(new BigDecimal("140"));
    }

    @Test
    void nothingAmongManyStandsApart() {
        assertThat(apart("0", "50", "60", "55", "58")).containsExactly(BigDecimal.ZERO);
    }
}
