package org.jixiao.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jixiao.domain.review.Remark.Reply;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Anchor;
import org.junit.jupiter.api.Test;

class RemarkTest {

    private static final ActorId REVIEWER = new ActorId("reviewer");
    private static final Reply ANSWER = new Reply(new ActorId("filer"), "已改。");
    private static final Reply FOLLOW_UP = new Reply(REVIEWER, "请再看。");
    private static final Remark MADE =
            Remark.made(
                    new RemarkId(2),
                    3,
                    new NewRemark(Anchor.parse("indicators/1"), ReasonCode.R7, "缺单位。"),
                    REVIEWER);

    @Test
    void aRemarkJustMadeAwaitsAnAnswer() {
        assertThat(MADE.id()).isEqualTo(new RemarkId(2));
        assertThat(MADE.revision()).isEqualTo(3);
        assertThat(MADE.anchor()).isEqualTo(Anchor.parse("indicators/1"));
        assertThat(MADE.reason()).isEqualTo(ReasonCode.R7);
        assertThat(MADE.text()).isEqualTo("缺单位。");
        assertThat(MADE.by()).isEqualTo(REVIEWER);
        assertThat(MADE.replies()).isEmpty();
        assertThat(MADE.awaitsAnswer()).isTrue();
    }

    @Test
    void anAnswerSettlesIt() {
        Remark answered = MADE.withReply(ANSWER, true);
        assertThat(answered.replies()).containsExactly(ANSWER);
        assertThat(answered.awaitsAnswer()).isFalse();
        assertThat(answered.answered()).isTrue();
    }

    @Test
    void aFollowUpIsNoAnswerAndTakesNoneAway() {
        assertThat(MADE.withReply(FOLLOW_UP, false).awaitsAnswer()).isTrue();
        Remark thread = MADE.withReply(ANSWER, true).withReply(FOLLOW_UP, false);
        assertThat(thread.replies()).containsExactly(ANSWER, FOLLOW_UP);
        assertThat(thread.answered()).isTrue();
    }

    @Test
    void whatIsResolvedAwaitsNothing() {
        Remark resolved = MADE.withResolved();
        assertThat(resolved.resolved()).isTrue();
        assertThat(resolved.answered()).isFalse();
        assertThat(resolved.awaitsAnswer()).isFalse();
        assertThat(resolved.withReply(ANSWER, true).resolved()).isTrue();
        assertThat(resolved.id()).isEqualTo(MADE.id());
    }

    @Test
    void remarksAreCountedFromOne() {
        assertThat(new RemarkId(1)).hasToString("1").isLessThan(new RemarkId(2));
        assertThatIllegalArgumentException().isThrownBy(() -> new RemarkId(0));
    }

    @Test
    void everyDimensionHasItsOwnGrade() {
        Grades grades = new Grades(Grade.EXCELLENT, Grade.GOOD, Grade.FAIR, Grade.POOR, Grade.GOOD);
        assertThat(Dimension.values())
                .extracting(grades::of)
                .containsExactly(Grade.EXCELLENT, Grade.GOOD, Grade.FAIR, Grade.POOR);
        assertThat(grades.overall()).isEqualTo(Grade.GOOD);
        assertThat(Dimension.values())
                .extracting(Grades.all(Grade.FAIR)::of)
                .containsOnly(Grade.FAIR);
        assertThat(Grades.all(Grade.FAIR).overall()).isEqualTo(Grade.FAIR);
    }
}
