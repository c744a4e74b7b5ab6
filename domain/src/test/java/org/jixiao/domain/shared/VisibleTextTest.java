package org.jixiao.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\t\n", "\u200B\u2060", "\u3164", "\u2800", "\u0001"})
    void whatPrintsNothingIsBlank(String text) {
        assertThat(VisibleText.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"字", "\u200B字", "𠮷", "-"})
    void whatPrintsAnythingIsNot(String text) {
        assertThat(VisibleText.isBlank(text)).isFalse();
    }

    @Test
    void aRareHanCharacterCountsAsOne() {
        assertThat(VisibleText.length("𠮷野家 ")).isEqualTo(4);
    }
}
