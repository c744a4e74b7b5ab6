package org.jixiao.domain.checks;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.FiscalYear;

/** Everything that can have happened to the check rules of a fiscal year. */
public sealed interface CheckRulesEvent {

    FiscalYear year();

    /**
     * The rules from now on.
     *
     * @param settings of every check that there was
     */
    record ChecksConfigured(
            FiscalYear year,
            Map<CheckCode, CheckSetting> settings,
            Thresholds thresholds,
            ActorId by)
            implements CheckRulesEvent {

        public ChecksConfigured {
            settings =
                    settings.isEmpty()
                            ? Map.of()
                            : Collections.unmodifiableMap(new EnumMap<>(settings));
        }

        public CheckRules rules() {
            return new CheckRules(settings, thresholds);
        }
    }
}
