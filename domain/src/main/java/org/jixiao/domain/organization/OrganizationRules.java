package org.jixiao.domain.organization;

import org.jixiao.domain.organization.RoundCommand.ExtendWindow;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;

/**
 * The rules for the unit tree and the rounds, one method each, named as the sentence it enforces.
 */
final class OrganizationRules {

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
