package org.jixiao.application.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ComplaintTest {

    @Test
    void everyCodeIsKebabCaseAndUnique() {
        assertThat(Arrays.stream(ComplaintKind.values()).map(ComplaintKind::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void anErrorBlocksAndAWarningDoesNot() {
        Complaint error = Complaint.of(ComplaintKind.MISSING_AMOUNT, "第 1 行", "没有填写总计。");

        assertThat(error.blocks()).isTrue();
        assertThat(error.asWarning().blocks()).isFalse();
        assertThat(error.asWarning().code()).isEqualTo("missing-amount");
    }
}
