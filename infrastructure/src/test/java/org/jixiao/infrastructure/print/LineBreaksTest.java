package org.jixiao.infrastructure.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    private static List<String> broken(String text, double width) {
        return LineBreaks.of(text, width, code -> code < 0x80 ? 0.5 : 1);
    }

    @Test
    void theLinesTogetherAreTheText() {
        Random random = new Random(7);
        String marks = "项目（，。；≥a1. \n%“”";
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, marks.length())
                    .forEach(at -> text.append(marks.charAt(at)));
            assertThat(String.join("", broken(text.toString(), 6))).isEqualTo(text.toString());
        }
    }

    @Test
    void noLineBeginsWithClosingOrEndsWithOpeningPunctuation() {
        assertThat(broken("项目支出，绩效", 4)).containsExactly("项目支", "出，绩效");
        assertThat(broken("项目支（出）", 4)).containsExactly("项目支", "（出）");
    }

    @Test
    void figuresStayTogetherWhereTheyFit() {
        assertThat(broken("金额为1,234.56元", 5)).containsExactly("金额为", "1,234.56元");
        assertThat(broken("1234567890123", 5)).containsExactly("1234567890", "123");
    }

    @Test
    void aLineBreakOfTheTextEndsItsLine() {
        assertThat(broken("甲\n\n乙", 9)).containsExactly("甲\n", "\n", "乙");
    }
}
