package org.jixiao.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.delegation.Delegations;
import org.jixiao.application.delegation.KnownPeople;
import org.jixiao.application.delegation.PersonView;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.domain.delegation.DelegationCommand.GrantDelegation;
import org.jixiao.domain.delegation.DelegationCommand.RevokeDelegation;
import org.jixiao.domain.delegation.DelegationId;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.infrastructure.operations.ReadModelOperations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person acts for another, on a real database. */
class DelegationsIT {

    private static final Actor WANG = TestSystem.actor("wang", "440100", Role.CITY_REVIEWER);

    private TestSystem system;
    private DelegationId id;

    @BeforeEach
    void start() {
        system = TestSystem.start();
        Samples.organize(system);
        for (Actor person :
                List.of(
                        WANG,
                        Samples.REVIEWER,
                        Samples.FILER,
                        Samples.CENTRE,
                        Samples.PANYU,
                        Samples.AUDITOR)) {
            people().seen(person);
        }
        id = new DelegationId(UUID.randomUUID());
    }

    @AfterEach
    void stop() {
        system.close();
    }

    private KnownPeople people() {
        return system.bean(KnownPeople.class);
    }

    private void grant(Actor principal, Actor delegate, Duration from, Duration until) {
        Instant now = Instant.now();
        system.bean(Dispatcher.class)
                .send(
                        new GrantDelegation(
                                id, delegate.id(), now.plus(from), now.plus(until), "出差"),
                        TestSystem.request(principal));
    }

    private Actor acting(Actor delegate, Actor principal) {
        return system.bean(Delegations.class)
                .acting(delegate, principal.id(), Instant.now())
                .orElse(null);
    }

    @Test
    void bothNamesStandInTheEvents() {
        grant(Samples.REVIEWER, WANG, Duration.ofSeconds(-1), Duration.ofDays(3));
        ProjectId project = system.draft(Samples.FILER, "花都培训");
        system.send(new SubmitProject(project, List.of()), Samples.FILER);

        Actor standIn = acting(WANG, Samples.REVIEWER);
        system.send(new OpenReview(project), standIn);

        EventMeta meta =
                system.bean(ProjectHistory.class)
                        .history(Samples.AUDITOR, project)
                        .getLast()
                        .recorded()
                        .meta();
        assertThat(meta.actorId()).isEqualTo("wang");
        assertThat(meta.principalId()).isEqualTo(Samples.REVIEWER.id().value());
        assertThat(meta.who()).isEqualTo("姓名wang（代理 姓名reviewer）");
    }

    @Test
    void outsideItsTimeAndOnceRevokedItIsNoDelegation() {
        grant(Samples.REVIEWER, WANG, Duration.ofDays(1), Duration.ofDays(3));
        assertThat(acting(WANG, Samples.REVIEWER)).isNull();

        id = new DelegationId(UUID.randomUUID());
        grant(Samples.REVIEWER, WANG, Duration.ofSeconds(-1), Duration.ofHours(3));
        assertThat(acting(WANG, Samples.REVIEWER)).isNotNull();
        assertThat(acting(Samples.REVIEWER, WANG)).isNull();

        system.bean(Dispatcher.class)
                .send(new RevokeDelegation(id, "回来了"), TestSystem.request(Samples.REVIEWER));
        assertThat(acting(WANG, Samples.REVIEWER)).isNull();
        assertThat(system.bean(Delegations.class).concerning(WANG.id()))
                .hasSize(2)
                .anySatisfy(view -> assertThat(view.revoked()).isNotNull());
    }

    @Test
    void theSamePersonIsDelegatedToAgainOnceTheFirstIsRevoked() {
        grant(Samples.REVIEWER, WANG, Duration.ofDays(1), Duration.ofDays(3));
        DelegationId first = id;
        id = new DelegationId(UUID.randomUUID());
        assertThatThrownBy(() -> grant(Samples.REVIEWER, WANG, Duration.ZERO, Duration.ofDays(2)))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("delegation-overlaps");
        system.bean(Dispatcher.class)
                .send(new RevokeDelegation(first, "改期"), TestSystem.request(Samples.REVIEWER));
        grant(Samples.REVIEWER, WANG, Duration.ofSeconds(-1), Duration.ofDays(2));
        assertThat(acting(WANG, Samples.REVIEWER)).isNotNull();
    }

    @Test
    void whatThePrincipalLosesTheDelegateLosesToo() {
        grant(Samples.REVIEWER, WANG, Duration.ofSeconds(-1), Duration.ofDays(3));
        people().seen(TestSystem.actor("reviewer", "440100", Role.CITY_APPROVER));
        assertThat(acting(WANG, Samples.REVIEWER)).isNull();
        people().seen(TestSystem.actor("reviewer", "440114", Role.CITY_REVIEWER));
        assertThat(acting(WANG, Samples.REVIEWER)).isNull();
        people().seen(Samples.REVIEWER);
        assertThat(acting(WANG, Samples.REVIEWER).roles()).isEqualTo(Set.of(Role.CITY_REVIEWER));
    }

    @Test
    void colleaguesAreOfTheSameDistrictAndNoAuditors() {
        assertThat(people().colleaguesOf(Samples.FILER))
                .extracting(PersonView::id)
                .containsExactly(Samples.CENTRE.id());
        assertThat(people().colleaguesOf(Samples.REVIEWER))
                .extracting(PersonView::id)
                .contains(WANG.id(), Samples.PANYU.id())
                .doesNotContain(Samples.AUDITOR.id(), Samples.REVIEWER.id());
        assertThatThrownBy(
                        () ->
                                grant(
                                        Samples.FILER,
                                        Samples.PANYU,
                                        Duration.ZERO,
                                        Duration.ofDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("no-such-person");
    }

    @Test
    void aRebuildShowsTheSame() {
        grant(Samples.REVIEWER, WANG, Duration.ofSeconds(-1), Duration.ofDays(3));
        system.bean(Dispatcher.class)
                .send(new RevokeDelegation(id, "回来了"), TestSystem.request(Samples.REVIEWER));
        var before = system.bean(Delegations.class).concerning(WANG.id());
        system.bean(ReadModelOperations.class).rebuildNow("delegations");
        assertThat(system.bean(Delegations.class).concerning(WANG.id())).isEqualTo(before);
    }
}
