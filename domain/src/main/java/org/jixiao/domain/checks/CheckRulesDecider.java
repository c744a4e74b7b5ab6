package org.jixiao.domain.checks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jixiao.domain.checks.CheckRulesCommand.ConfigureChecks;
import org.jixiao.domain.checks.CheckRulesEvent.ChecksConfigured;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.VisibleText;

/** What happens when the check rules of a fiscal year are asked something. */
public final class CheckRulesDecider {

    private static final int LONGEST_REASON = 2000;

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
        if (!actor.has(Role.SYSTEM_ADMIN)) {
            throw new Refused(new CheckRulesRejection.NotAdministrator());
        }
        if (!c.thresholds().reasonable()) {
            throw new Refused(new CheckRulesRejection.ThresholdOutOfRange(c.thresholds()));
        }
        CheckRules wanted = new CheckRules(settings(state, c), c.thresholds());
        if (wanted.equals(state)) {
            return List.of();
        }
        if (VisibleText.isBlank(c.reason()) || VisibleText.length(c.reason()) > LONGEST_REASON) {
            throw new Refused(new CheckRulesRejection.ReasonMissing());
        }
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
