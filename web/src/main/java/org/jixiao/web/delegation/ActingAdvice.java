package org.jixiao.web.delegation;

import java.util.List;
import org.jixiao.application.delegation.DelegationView;
import org.jixiao.application.delegation.Delegations;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Role;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page in whose place it is shown, and in whose places it could be. */
@ControllerAdvice(annotations = PageController.class)
class ActingAdvice {

    private final Delegations delegations;
    private final Formats formats;

    ActingAdvice(Delegations delegations, Formats formats) {
        this.delegations = delegations;
        this.formats = formats;
    }

    /** Somebody in whose place one may work now. */
    record Choice(String id, String name) {}

    /**
     * What stands in the top bar.
     *
     * @param principal the one acted for now; null for nobody
     * @param delegates whether this person has to do with delegations at all
     */
    record Acting(@Nullable String principal, List<Choice> choices, boolean delegates) {}

    @ModelAttribute("acting")
    Acting acting(Request request) {
        Actor actor = request.actor();
        boolean manages = actor.has(Role.SECURITY_ADMIN);
        boolean delegates = !manages && !actor.has(Role.SYSTEM_ADMIN) && !actor.has(Role.AUDITOR);
        List<Choice> choices =
                delegates && !actor.actsForAnother()
                        ? delegations.usableBy(actor.id(), formats.now()).stream()
                                .map(ActingAdvice::choice)
                                .distinct()
                                .toList()
                        : List.of();
        return new Acting(actor.actsFor(), choices, delegates || manages);
    }

    private static Choice choice(DelegationView view) {
        return new Choice(view.terms().principal().value(), view.terms().principalName());
    }
}
