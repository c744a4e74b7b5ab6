package org.jixiao.domain.delegation;

import java.util.List;
import org.jixiao.domain.delegation.Delegation.Granted;
import org.jixiao.domain.delegation.Delegation.Revoked;
import org.jixiao.domain.delegation.Delegation.Ungranted;
import org.jixiao.domain.delegation.DelegationCommand.GrantDelegation;
import org.jixiao.domain.delegation.DelegationCommand.RevokeDelegation;
import org.jixiao.domain.delegation.DelegationContext.Candidate;
import org.jixiao.domain.delegation.DelegationEvent.DelegationGranted;
import org.jixiao.domain.delegation.DelegationEvent.DelegationRevoked;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Refused;

/** What happens when a delegation is asked something. */
public final class DelegationDecider {

    private DelegationDecider() {}

    /**
     * @throws Refused with a {@link DelegationRejection}
     */
    public static List<DelegationEvent> decide(
            Delegation state, DelegationCommand command, DelegationContext context) {
        return switch (command) {
            case GrantDelegation c -> grant(state, c, context);
            case RevokeDelegation c -> revoke(state, c, context);
        };
    }

    private static List<DelegationEvent> grant(
            Delegation state, GrantDelegation c, DelegationContext context) {
        Actor actor = context.actor();
        DelegationRules.onlyPeopleWhoWorkOnProjectsDelegate(actor);
        DelegationRules.nobodyPassesOnWhatWasDelegatedToThem(actor);
        DelegationRules.nobodyDelegatesToThemselves(actor, c.delegate());
        Candidate delegate = DelegationRules.theDelegateIsKnown(context.delegate(), c.delegate());
        DelegationRules.administratorsAndAuditorsStandInForNobody(
                delegate.name(), delegate.roles());
        DelegationRules.aDelegationEndsWithinNinetyDays(c.from(), c.until(), context.at());
        DelegationRules.aDelegationSaysWhy(c.reason());
        if (!(state instanceof Ungranted)) {
            throw new IllegalStateException(c.id() + " was granted before");
        }
        Terms terms =
                new Terms(
                        actor.id(),
                        actor.name(),
                        delegate.id(),
                        delegate.name(),
                        actor.unit(),
                        actor.roles(),
                        c.from(),
                        c.until());
        DelegationRules.nobodyGrantsTheSameTwice(terms, context.standing());
        return List.of(new DelegationGranted(c.id(), terms, actor.id()));
    }

    private static List<DelegationEvent> revoke(
            Delegation state, RevokeDelegation c, DelegationContext context) {
        return switch (state) {
            case Ungranted nothing -> throw new Refused(new DelegationRejection.NoSuchDelegation());
            case Revoked over -> throw new Refused(new DelegationRejection.AlreadyRevoked());
            case Granted granted -> {
                Actor actor = context.actor();
                DelegationRules.nobodyPassesOnWhatWasDelegatedToThem(actor);
                DelegationRules.onlyThePrincipalOrTheSecurityAdministratorRevokes(
                        granted.terms(), actor);
                DelegationRules.aDelegationSaysWhy(c.reason());
                yield List.of(new DelegationRevoked(c.id(), actor.id()));
            }
        };
    }
}
