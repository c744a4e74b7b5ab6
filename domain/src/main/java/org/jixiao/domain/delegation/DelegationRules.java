package org.jixiao.domain.delegation;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jixiao.domain.delegation.DelegationContext.Candidate;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.VisibleText;
import org.jspecify.annotations.Nullable;

/** The rules for delegations, one method each, named as the sentence it enforces. */
public final class DelegationRules {

    static final int LONGEST_DAYS = 90;
    static final int LONGEST_TEXT = 2000;

    private static final Set<Role> BUSINESS =
            EnumSet.of(
                    Role.UNIT_FILER, Role.DISTRICT_MANAGER, Role.CITY_REVIEWER, Role.CITY_APPROVER);

    private DelegationRules() {}

    static void onlyPeopleWhoWorkOnProjectsDelegate(Actor actor) {
        if (!BUSINESS.containsAll(actor.roles()) || actor.roles().isEmpty()) {
            throw new Refused(new DelegationRejection.MayNotDelegate());
        }
    }

    static void nobodyPassesOnWhatWasDelegatedToThem(Actor actor) {
        if (actor.actsForAnother()) {
            throw new Refused(new DelegationRejection.Chained());
        }
    }

    static void nobodyDelegatesToThemselves(Actor actor, ActorId delegate) {
        if (actor.id().equals(delegate)) {
            throw new Refused(new DelegationRejection.ToOneself());
        }
    }

    static Candidate theDelegateIsKnown(@Nullable Candidate known, ActorId delegate) {
        if (known == null || !known.id().equals(delegate)) {
            throw new Refused(new DelegationRejection.NoSuchPerson());
        }
        return known;
    }

    /** 三员分立: asked when it is granted, and again whenever somebody wants to act. */
    public static void administratorsAndAuditorsStandInForNobody(String name, Set<Role> roles) {
        if (!BUSINESS.containsAll(roles)) {
            throw new Refused(new DelegationRejection.DutiesSeparated(name));
        }
    }

    static void aDelegationEndsWithinNinetyDays(Instant from, Instant until, Instant now) {
        boolean fits =
                from.isBefore(until)
                        && now.isBefore(until)
                        && !until.isAfter(from.plus(Duration.ofDays(LONGEST_DAYS)));
        if (!fits) {
            throw new Refused(new DelegationRejection.WrongPeriod());
        }
    }

    static void aDelegationSaysWhy(String reason) {
        if (VisibleText.isBlank(reason) || VisibleText.length(reason) > LONGEST_TEXT) {
            throw new Refused(new DelegationRejection.ReasonMissing());
        }
    }

    /** Else revoking one would leave the other, and the delegate acting. */
    static void nobodyGrantsTheSameTwice(Terms wanted, List<Terms> standing) {
        standing.stream()
                .filter(wanted::overlaps)
                .findFirst()
                .ifPresent(
                        there -> {
                            throw new Refused(
                                    new DelegationRejection.GrantedAlready(there.delegateName()));
                        });
    }

    static void onlyThePrincipalOrTheSecurityAdministratorRevokes(Terms terms, Actor actor) {
        if (!terms.principal().equals(actor.id()) && !actor.has(Role.SECURITY_ADMIN)) {
            throw new Refused(new DelegationRejection.NotYours());
        }
    }
}
