package org.jixiao.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.domain.checks.CheckCode;
import org.jixiao.domain.checks.Flaw;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.Finding;
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

    @Test
    void whereARowStandsIsSaidByNameNotByABareCode() {
        assertThat(Messages.wrong(misplaced("1"))).isEqualTo("满意度填在“产出指标”下。");
        assertThat(Messages.wrong(misplaced("13"))).isEqualTo("满意度填在“13 时效指标”下。");
    }

    private static Finding misplaced(String code) {
        return new Finding(
                "R5",
                Finding.Severity.WARN,
                Anchor.parse("indicators/1/code"),
                "读者满意度",
                "R5.satisfaction-elsewhere",
                List.of(code));
    }
}
