package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void whateverIsBlankIsLeftOut() {
        assertThat(Letters.squeezed(" Ａ培训　１\t2\u00a0人\u2028次\r\n")).isEqualTo("a培训12人次");
    }

    @Test
    void everyCharacterIsBlankOrNotAsRegularExpressionsHaveIt() {
        assertThat(
                        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                                .filter(letter -> letter < 0xD800 || letter > 0xDFFF)
                                .mapToObj(Character::toString)
                                .filter(
                                        letter ->
                                                !Letters.squeezed(letter).isEmpty()
                                                        && letter.matches("[\\s\\p{Z}]")))
                .isEmpty();
        assertThat(
                        IntStream.rangeClosed(1, 0x2FF)
                                .mapToObj(Character::toString)
                                .filter(letter -> Letters.squeezed(letter).isEmpty())
                                .allMatch(letter -> letter.matches("[\\s\\p{Z}]")))
                .isTrue();
    }
}
