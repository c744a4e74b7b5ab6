package org.jixiao.domain.checks;

import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.VisibleText;

/** The rules for configuring the checks, one method each, named as the sentence it enforces. */
final class ConfigurationRules {

    private static final int LONGEST_REASON = 2000;

    private ConfigurationRules() {}

    static void onlyTheSystemAdministratorConfiguresChecks(Actor actor) {
        if (!actor.has(Role.SYSTEM_ADMIN)) {
            throw new Refused(new CheckRulesRejection.NotAdministrator());
        }
    }

    static void thresholdsStayWithinReason(Thresholds thresholds) {
        if (!thresholds.reasonable()) {
            throw new Refused(new CheckRulesRejection.ThresholdOutOfRange(thresholds));
        }
    }

    static void aChangeOfTheChecksHasAReason(String reason) {
        if (VisibleText.isBlank(reason) || VisibleText.length(reason) > LONGEST_REASON) {
            throw new Refused(new CheckRulesRejection.ReasonMissing());
        }
    }
}
