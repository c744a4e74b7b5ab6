package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random and hostile texts: the reader neither fails nor slows down, and the raw text stays. */
class IndicatorValueRobustnessTest {

    @Test
    void noTextMakesTheReaderFailAndTheRawTextStaysAsItWas() {
        String alphabet =
                "0123456789０９.,，、；;：:%％‰≥≤≧≦<>=＞＜》《约不超过低于少大等以上下内左右万亿千百十零一二两三分之人次元/月年日底前每季度的（）()÷×*-~至到 \t\n完成率为X𠮷";
        int[] letters = alphabet.codePoints().toArray();
        Random random = new Random(20_251_231);
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(round % 100 == 0 ? 240 : 14);
            for (int at = 0; at < length; at++) {
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            IndicatorValue value = new IndicatorValue(text.toString());
            Reading reading = value.reading();
            assertThat(reading.display()).isNotNull();
            assertThat(reading).isEqualTo(new IndicatorValue(text.toString()).reading());
            assertThat(value.raw()).isEqualTo(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "一", "1人（", "（", "≥", "不超过", "1,111", "1/", "一分之", "2-", "年底", "每年1次", "1年1月",
                "5,", "的1%"
            })
    void repetitionDoesNotMakeTheReaderSlow(String piece) {
        String text = piece.repeat(500 / piece.length());
        long start = System.nanoTime();
        for (int round = 0; round < 200; round++) {
            new IndicatorValue(text).reading();
        }
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }
}
