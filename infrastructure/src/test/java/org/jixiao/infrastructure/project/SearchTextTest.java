package org.jixiao.infrastructure.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    private static final String CONTENT = "440114003-2027-0029\n高校毕业生岗位补贴（ABC）";

    @ParameterizedTest
    @ValueSource(strings = {"补", "补贴", "毕业生", "高校毕业生", "2027-0029", "abc", "(abc)"})
    void everyPartOfAContentHasOnlyGramsOfIt(String part) {
        assertThat(grams(SearchText.gramsOfContent(SearchText.folded(CONTENT))))
                .containsAll(grams(SearchText.gramsOfWord(part)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"贴补", "校高", "毕业岗", "高校生", "2027-0028", "abd"})
    void whatIsNotThereLacksAGram(String other) {
        Set<Integer> content = grams(SearchText.gramsOfContent(SearchText.folded(CONTENT)));
        assertThat(content.containsAll(grams(SearchText.gramsOfWord(other)))).isFalse();
    }

    @Test
    void onlyLongWordsWithDigitsOrLettersAreLookedAtAgain() {
        assertThat(SearchText.gramsAreExact("高校毕业生")).isTrue();
        assertThat(SearchText.gramsAreExact("202")).isTrue();
        assertThat(SearchText.gramsAreExact("2027-0029")).isFalse();
        assertThat(SearchText.gramsAreExact("就业补贴2027")).isFalse();
    }

    private static Set<Integer> grams(int[] numbers) {
        return Arrays.stream(numbers).boxed().collect(Collectors.toSet());
    }
}
