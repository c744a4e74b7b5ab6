package org.jixiao.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.domain.checks.CheckCode;
import org.jixiao.domain.checks.Flaw;
import org.junit.jupiter.api.Test;

/** Whatever a check can find is said in both languages, and nothing else is. */
class FindingWordsTest {

    private static List<String> wanted() {
        List<String> keys = new ArrayList<>();
        for (Flaw flaw : Flaw.values()) {
            keys.add("checks." + flaw.key() + ".wrong");
            keys.add("checks." + flaw.key() + ".instead");
        }
        for (CheckCode check : CheckCode.values()) {
            keys.add("checks." + check);
        }
        return keys;
    }

    @Test
    void everyFindingHasASentenceAndAProposalInBothLanguages() {
        for (String language : List.of("", "_en")) {
            Map<String, String> words = BundlesTest.words(language);
            assertThat(wanted())
                    .allSatisfy(key -> assertThat(words).as(key).containsKey(key))
                    .allSatisfy(key -> assertThat(words.get(key)).as(key).isNotBlank());
        }
    }

    @Test
    void noWordsAreLeftOfAFindingThatIsGone() {
        assertThat(BundlesTest.words("").keySet())
                .filteredOn(key -> key.matches("checks\\.(?:FORM|R[0-9]+).*"))
                .containsExactlyInAnyOrderElementsOf(wanted());
    }
}
