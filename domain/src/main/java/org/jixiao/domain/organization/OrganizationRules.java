package org.jixiao.domain.organization;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jixiao.domain.organization.RoundCommand.ExtendWindow;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.RoundId;

/**
 * The rules for the unit tree and the rounds, one method each, named as the sentence it enforces.
 */
final class OrganizationRules {

    private static final int NEAR = 3;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private OrganizationRules() {}

    static void onlyTheSystemAdministratorArranges(Actor actor) {
        if (!actor.has(Role.SYSTEM_ADMIN)) {
            throw new Refused(new OrganizationRejection.NotAdministrator());
        }
    }

    static void aNameIsGiven(String name) {
        if (name.isBlank()) {
            throw new Refused(new OrganizationRejection.TextMissing("name", "单位名称"));
        }
    }

    static void aRoundOpensBeforeItCloses(FilingWindow window) {
        if (!window.opens().isBefore(window.closes())) {
            throw new Refused(new OrganizationRejection.WindowUpsideDown(window));
        }
    }

    /** A mistyped year; three years leave room for what is filed early or settled late. */
    static void aRoundIsOpenWithinThreeYearsOfItsOwn(RoundId round, FilingWindow window) {
        int year = round.fiscalYear().value();
        LocalDate earliest = LocalDate.of(year - NEAR, 1, 1);
        LocalDate latest = LocalDate.of(year + NEAR, 12, 31);
        if (window.opens().isBefore(earliest.atStartOfDay(CHINA).toInstant())
                || window.closes().isAfter(latest.plusDays(1).atStartOfDay(CHINA).toInstant())) {
            throw new Refused(new OrganizationRejection.WindowOutOfYear(round, earliest, latest));
        }
    }

    static void aChangeOfARoundSaysWhy(String reason, String label) {
        if (reason.isBlank()) {
            throw new Refused(new OrganizationRejection.TextMissing("reason", label));
        }
    }

    static void anExtensionEndsAfterTheRound(FilingWindow window, ExtendWindow command) {
        if (!command.closes().isAfter(window.closes())) {
            throw new Refused(new OrganizationRejection.ExtensionTooShort(command.round()));
        }
    }
}
