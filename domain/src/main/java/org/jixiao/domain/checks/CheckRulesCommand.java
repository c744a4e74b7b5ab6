package org.jixiao.domain.checks;

import java.util.Map;
import org.jixiao.domain.shared.FiscalYear;

/** Everything that can be asked of the check rules of a fiscal year. */
public sealed interface CheckRulesCommand {

    FiscalYear year();

    String reason();

    /**
     * Says which checks block, warn or are off from now on; what was submitted before stays so.
     *
     * @param settings checks that are not named keep their present setting
     */
    record ConfigureChecks(
            FiscalYear year,
            Map<CheckCode, CheckSetting> settings,
            Thresholds thresholds,
            String reason)
            implements CheckRulesCommand {

        public ConfigureChecks {
            settings = Map.copyOf(settings);
        }
    }
}
