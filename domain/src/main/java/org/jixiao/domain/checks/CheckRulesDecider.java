package org.jixiao.domain.checks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jixiao.domain.checks.CheckRulesCommand.ConfigureChecks;
import org.jixiao.domain.checks.CheckRulesEvent.ChecksConfigured;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Refused;

/** What happens when the check rules of a fiscal year are asked something. */
public final class CheckRulesDecider {

    private CheckRulesDecider() {}

    /**
     * @throws Refused with a {@link CheckRulesRejection}
     */
    public static List<CheckRulesEvent> decide(
            CheckRules state, CheckRulesCommand command, Actor actor) {
        return switch (command) {
            case ConfigureChecks c -> configure(state, c, actor);
        };
    }

    private static List<CheckRulesEvent> configure(
            CheckRules state, ConfigureChecks c, Actor actor) {
        ConfigurationRules.onlyTheSystemAdministratorConfiguresChecks(actor);
        ConfigurationRules.thresholdsStayWithinReason(c.thresholds());
        CheckRules wanted = new CheckRules(settings(state, c), c.thresholds());
        if (wanted.equals(state)) {
            return List.of();
        }
        ConfigurationRules.aChangeOfTheChecksHasAReason(c.reason());
        return List.of(
                new ChecksConfigured(c.year(), wanted.settings(), c.thresholds(), actor.id()));
    }

    private static Map<CheckCode, CheckSetting> settings(CheckRules state, ConfigureChecks c) {
        Map<CheckCode, CheckSetting> settings = new EnumMap<>(state.settings());
        settings.putAll(c.settings());
        return settings;
    }

    /** The rules once {@code event} has happened. */
    public static CheckRules evolve(CheckRules state, CheckRulesEvent event) {
        return switch (event) {
            case ChecksConfigured e -> e.rules();
        };
    }
}
