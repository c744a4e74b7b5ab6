package org.jixiao.domain.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.domain.delegation.Delegation.Granted;
import org.jixiao.domain.delegation.Delegation.Revoked;
import org.jixiao.domain.delegation.Delegation.Ungranted;
import org.jixiao.domain.delegation.DelegationCommand.GrantDelegation;
import org.jixiao.domain.delegation.DelegationCommand.RevokeDelegation;
import org.jixiao.domain.delegation.DelegationContext.Candidate;
import org.jixiao.domain.delegation.DelegationEvent.DelegationGranted;
import org.jixiao.domain.delegation.DelegationEvent.DelegationRevoked;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DelegationTest {

    private static final Instant NOW = Instant.parse("2024-10-15T02:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(7));
    private static final UnitCode CITY = new UnitCode("440100");
    private static final DelegationId ID = new DelegationId(new UUID(1, 2));
    private static final Actor ZHANG = person("zhang", "张伟东", Role.CITY_REVIEWER);
    private static final Actor WANG = person("wang", "王敏", Role.CITY_REVIEWER);
    private static final Candidate CHOSEN = new Candidate(WANG.id(), WANG.name(), WANG.roles());
    private static final Terms TERMS =
            new Terms(ZHANG.id(), "张伟东", WANG.id(), "王敏", CITY, ZHANG.roles(), NOW, UNTIL);
    private static final Delegation NONE = new Ungranted();
    private static final Delegation GRANTED = new Granted(ID, TERMS);

    private static Actor person(String id, String name, Role... roles) {
        return new Actor(new ActorId(id), name, CITY, "市局", Set.of(roles));
    }

    private static GrantDelegation grant(Instant from, Instant until, String reason) {
        return new GrantDelegation(ID, WANG.id(), from, until, reason);
    }

    private static DelegationContext by(Actor actor) {
        return new DelegationContext(actor, NOW, CHOSEN, List.of());
    }

    private static void refused(
            Delegation state,
            DelegationCommand command,
            DelegationContext context,
            DelegationRejection expected) {
        Refused refusal =
                catchThrowableOfType(
                        Refused.class, () -> DelegationDecider.decide(state, command, context));
        assertThat(refusal).isNotNull();
        assertThat(refusal.rejection()).isEqualTo(expected);
    }

    @Test
    void aReviewerLetsAColleagueActForAWeek() {
        DelegationGranted granted = new DelegationGranted(ID, TERMS, ZHANG.id());
        assertThat(DelegationDecider.decide(NONE, grant(NOW, UNTIL, "出差"), by(ZHANG)))
                .containsExactly(granted);
        assertThat(Delegation.evolve(NONE, granted)).isEqualTo(GRANTED);
    }

    @Test
    void aDelegationEndsAfterItBeginsAndWithinNinetyDays() {
        Duration longest = Duration.ofDays(90);
        assertThat(DelegationDecider.decide(NONE, grant(NOW, NOW.plus(longest), "出差"), by(ZHANG)))
                .hasSize(1);
        for (GrantDelegation wrong :
                new GrantDelegation[] {
                    grant(NOW, NOW, "出差"),
                    grant(UNTIL, NOW, "出差"),
                    grant(NOW, NOW.plus(longest).plusNanos(1), "出差"),
                    grant(NOW.minusSeconds(9), NOW, "出差")
                }) {
            refused(NONE, wrong, by(ZHANG), new DelegationRejection.WrongPeriod());
        }
    }

    @Test
    void itHoldsFromItsFirstInstantUntilJustBeforeItsLast() {
        assertThat(TERMS.holdsAt(NOW.minusNanos(1))).isFalse();
        assertThat(TERMS.holdsAt(NOW)).isTrue();
        assertThat(TERMS.holdsAt(UNTIL.minusNanos(1))).isTrue();
        assertThat(TERMS.holdsAt(UNTIL)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "SYSTEM_ADMIN", "SECURITY_ADMIN"})
    void administratorsAndAuditorsNeitherGiveNorTake(Role role) {
        refused(
                NONE,
                grant(NOW, UNTIL, "出差"),
                by(person("zhang", "张伟东", role)),
                new DelegationRejection.MayNotDelegate());
        refused(
                NONE,
                grant(NOW, UNTIL, "出差"),
                new DelegationContext(
                        ZHANG, NOW, new Candidate(WANG.id(), "王敏", Set.of(role)), List.of()),
                new DelegationRejection.DutiesSeparated("王敏"));
    }

    @Test
    void nobodyDelegatesToThemselvesOrToSomebodyUnknown() {
        refused(
                NONE,
                new GrantDelegation(ID, ZHANG.id(), NOW, UNTIL, "出差"),
                by(ZHANG),
                new DelegationRejection.ToOneself());
        refused(
                NONE,
                grant(NOW, UNTIL, "出差"),
                new DelegationContext(ZHANG, NOW, null, List.of()),
                new DelegationRejection.NoSuchPerson());
    }

    @Test
    void whatWasDelegatedIsNotPassedOn() {
        Actor standIn = TERMS.acting("王敏", "市局", ZHANG.roles());
        refused(NONE, grant(NOW, UNTIL, "出差"), by(standIn), new DelegationRejection.Chained());
        refused(
                GRANTED,
                new RevokeDelegation(ID, "回来了"),
                by(standIn),
                new DelegationRejection.Chained());
    }

    @Test
    void theSamePersonIsNotDelegatedToTwiceAtOneTime() {
        DelegationContext granted = new DelegationContext(ZHANG, NOW, CHOSEN, List.of(TERMS));
        Instant after = UNTIL.plus(Duration.ofDays(1));
        for (GrantDelegation again :
                List.of(
                        grant(NOW, UNTIL, "出差"),
                        grant(UNTIL.minusNanos(1), after, "出差"),
                        grant(NOW.minusSeconds(1), NOW.plusNanos(1), "出差"))) {
            refused(NONE, again, granted, new DelegationRejection.GrantedAlready("王敏"));
        }
        assertThat(DelegationDecider.decide(NONE, grant(UNTIL, after, "出差"), granted)).hasSize(1);

        Terms toAnother =
                new Terms(
                        ZHANG.id(),
                        "张伟东",
                        new ActorId("li"),
                        "李群",
                        CITY,
                        ZHANG.roles(),
                        NOW,
                        UNTIL);
        DelegationContext another = new DelegationContext(ZHANG, NOW, CHOSEN, List.of(toAnother));
        assertThat(DelegationDecider.decide(NONE, grant(NOW, UNTIL, "出差"), another)).hasSize(1);
    }

    @Test
    void aDelegationAndItsEndSayWhy() {
        refused(NONE, grant(NOW, UNTIL, " "), by(ZHANG), new DelegationRejection.ReasonMissing());
        refused(
                GRANTED,
                new RevokeDelegation(ID, ""),
                by(ZHANG),
                new DelegationRejection.ReasonMissing());
    }

    @Test
    void thePrincipalRevokesAndSoDoesTheSecurityAdministrator() {
        for (Actor actor : new Actor[] {ZHANG, person("sec", "郑晓安", Role.SECURITY_ADMIN)}) {
            DelegationRevoked revoked = new DelegationRevoked(ID, actor.id());
            assertThat(
                            DelegationDecider.decide(
                                    GRANTED, new RevokeDelegation(ID, "回来了"), by(actor)))
                    .containsExactly(revoked);
            assertThat(Delegation.evolve(GRANTED, revoked)).isEqualTo(new Revoked(ID, TERMS));
        }
        refused(
                GRANTED,
                new RevokeDelegation(ID, "不想代了"),
                by(WANG),
                new DelegationRejection.NotYours());
    }

    @Test
    void onlyWhatStandsIsRevoked() {
        RevokeDelegation revoke = new RevokeDelegation(ID, "回来了");
        refused(NONE, revoke, by(ZHANG), new DelegationRejection.NoSuchDelegation());
        refused(
                new Revoked(ID, TERMS),
                revoke,
                by(ZHANG),
                new DelegationRejection.AlreadyRevoked());
    }

    @Test
    void theDelegateHasTheUnitAndThoseRolesThatThePrincipalStillHas() {
        Terms chief =
                new Terms(
                        ZHANG.id(),
                        "张伟东",
                        WANG.id(),
                        "王敏",
                        CITY,
                        Set.of(Role.CITY_REVIEWER, Role.CITY_APPROVER),
                        NOW,
                        UNTIL);
        Actor acting = chief.acting("王敏", "市局", Set.of(Role.CITY_APPROVER, Role.UNIT_FILER));
        assertThat(acting.roles()).containsExactly(Role.CITY_APPROVER);
        assertThat(acting.unit()).isEqualTo(CITY);
        assertThat(acting.id().people()).containsExactlyInAnyOrder(WANG.id(), ZHANG.id());
        assertThat(acting.actsFor()).isEqualTo("张伟东");
    }

    @Test
    void aBrokenStreamIsNotReplayed() {
        assertThatThrownBy(
                        () ->
                                Delegation.evolve(
                                        GRANTED, new DelegationGranted(ID, TERMS, ZHANG.id())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Delegation.evolve(NONE, new DelegationRevoked(ID, ZHANG.id())))
                .isInstanceOf(IllegalStateException.class);
    }
}
