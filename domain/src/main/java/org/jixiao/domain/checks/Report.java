package org.jixiao.domain.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.Finding.Severity;

/** Takes down what the checks say, as severely as the fiscal year's rules have it. */
final class Report {

    private final CheckRules rules;
    private final List<Finding> findings = new ArrayList<>();

    Report(CheckRules rules) {
        this.rules = rules;
    }

    /** Plainly wrong: as severe as the rules make the check. */
    void wrong(Flaw flaw, Anchor place, String quoted, Object... arguments) {
        boolean blocks = rules.of(flaw.check()) == CheckSetting.BLOCK;
        add(flaw, blocks ? Severity.BLOCK : Severity.WARN, place, quoted, arguments);
    }

    /** May be right: never more than a warning. */
    void questionable(Flaw flaw, Anchor place, String quoted, Object... arguments) {
        add(flaw, Severity.WARN, place, quoted, arguments);
    }

    /** The check cannot tell; a person has to look. */
    void undecided(Flaw flaw, Anchor place, String quoted, Object... arguments) {
        add(flaw, Severity.UNDECIDED, place, quoted, arguments);
    }

    private void add(Flaw flaw, Severity severity, Anchor place, String quoted, Object[] words) {
        findings.add(
                new Finding(
                        flaw.check().name(),
                        severity,
                        place,
                        quoted,
                        flaw.key(),
                        Arrays.stream(words).map(Object::toString).toList()));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
