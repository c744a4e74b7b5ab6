package org.jixiao.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.web.shared.TextDifference.Piece;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void onlyTheWordsThatDifferAreMarked() {
        TextDifference told =
                TextDifference.of("全年开展技能培训不少于600人次，合格率95%以上。", "全年开展技能培训不少于1,000人次，合格率98%以上。");

        assertThat(shown(told.before())).isEqualTo("全年开展技能培训不少于[600]人次，合格率[95]%以上。");
        assertThat(shown(told.after())).isEqualTo("全年开展技能培训不少于[1,000]人次，合格率[98]%以上。");
        assertThat(told.partly()).isTrue();
    }

    @Test
    void whatWasAddedOrTakenAwayStandsOnOneSideOnly() {
        TextDifference told = TextDifference.of("为登记失业人员提供技能培训服务。", "为本区登记失业人员提供技能培训和创业指导服务。");

        assertThat(shown(told.before())).isEqualTo("为登记失业人员提供技能培训服务。");
        assertThat(shown(told.after())).isEqualTo("为[本区]登记失业人员提供技能培训[和创业指导]服务。");
    }

    @Test
    void shortTextsAndOthersAltogetherDifferAsAWhole() {
        assertThat(shown(TextDifference.of("21.00", "22.50").after())).isEqualTo("[22.50]");
        assertThat(shown(TextDifference.of("", "为登记失业人员提供技能培训服务。").before())).isEmpty();
        TextDifference other = TextDifference.of("为登记失业人员提供技能培训服务。", "购置办公设备，更新一批老旧的电脑。");
        assertThat(other.partly()).isFalse();
        assertThat(shown(other.after())).isEqualTo("[购置办公设备，更新一批老旧的电脑。]");
    }

    @Test
    void noLetterIsLostOfTextsOfAnyKind() {
        List<String> texts =
                List.of(
                        "甲乙丙丁戊己庚辛壬癸子丑寅卯",
                        "甲乙丙丁己庚辛壬癸子丑寅卯辰巳",
                        "𠮷田𠮷野家 abc 1.5 1,5 3. ，。 甲乙丙丁",
                        "𠮷野 abcd 1.55 1,5 3. ，。 甲乙\n丙丁",
                        "甲".repeat(40),
                        "甲".repeat(33));
        for (String one : texts) {
            for (String other : texts) {
                TextDifference told = TextDifference.of(one, other);
                assertThat(text(told.before())).isEqualTo(one);
                assertThat(text(told.after())).isEqualTo(other);
            }
        }
    }

    @Test
    void noLetterIsLostOfLongTextsEither() {
        String one = "年内完成各项任务，".repeat(220);
        String other = "各项年内任务完成，".repeat(220);

        assertThat(text(TextDifference.of(one, other).after())).isEqualTo(other);
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
