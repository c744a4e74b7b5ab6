package org.jixiao.domain.checks;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which checks of a fiscal year block, warn or are off, and what they measure against.
 *
 * @param settings complete: a check that is not named is as usual
 */
public record CheckRules(Map<CheckCode, CheckSetting> settings, Thresholds thresholds) {

    /** Where nobody has configured anything. */
    public static final CheckRules USUAL = new CheckRules(Map.of(), Thresholds.USUAL);

    public CheckRules {
        Map<CheckCode, CheckSetting> complete = new EnumMap<>(CheckCode.class);
        for (CheckCode check : CheckCode.values()) {
            complete.put(check, settings.getOrDefault(check, check.usual()));
        }
        settings = Collections.unmodifiableMap(complete);
    }

    public CheckSetting of(CheckCode check) {
        return settings.getOrDefault(check, check.usual());
    }
}
