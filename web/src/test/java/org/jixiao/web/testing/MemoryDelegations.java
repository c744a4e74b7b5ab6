package org.jixiao.web.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.application.delegation.DelegationView;
import org.jixiao.application.delegation.DelegationView.Revocation;
import org.jixiao.application.delegation.Delegations;
import org.jixiao.application.delegation.KnownPeople;
import org.jixiao.application.delegation.PersonView;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.delegation.DelegationEvent.DelegationGranted;
import org.jixiao.domain.delegation.DelegationEvent.DelegationRevoked;
import org.jixiao.domain.delegation.Terms;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Role;

/** Delegations read from {@link MemoryEvents}, and whoever has come by. */
final class MemoryDelegations implements Delegations, KnownPeople {

    private static final Set<Role> ADMINISTRATORS =
            Set.of(Role.AUDITOR, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);

    private final Map<ActorId, Actor> seen = new LinkedHashMap<>();
    private final MemoryEvents events;

    MemoryDelegations(MemoryEvents events) {
        this.events = events;
    }

    private List<DelegationView> all() {
        List<DelegationView> views = new ArrayList<>();
        for (List<RecordedEvent<?>> life : events.livesOf(DelegationGranted.class)) {
            RecordedEvent<?> first = life.getFirst();
            DelegationGranted granted = (DelegationGranted) first.event();
            RecordedEvent<?> last = life.getLast();
            Revocation end =
                    last.event() instanceof DelegationRevoked
                            ? new Revocation(last.at(), last.meta().actorName(), "回来了")
                            : null;
            views.add(
                    new DelegationView(granted.id(), granted.terms(), "单位", "出差", first.at(), end));
        }
        return views;
    }

    @Override
    public List<DelegationView> usableBy(ActorId delegate, Instant at) {
        return all().stream()
                .filter(view -> view.terms().delegate().equals(delegate) && view.holdsAt(at))
                .toList();
    }

    @Override
    public Optional<Actor> acting(Actor delegate, ActorId principal, Instant at) {
        return usableBy(delegate.id(), at).stream()
                .filter(view -> view.terms().principal().equals(principal))
                .map(view -> view.terms().acting(delegate.name(), "单位", view.terms().roles()))
                .findFirst();
    }

    @Override
    public List<DelegationView> concerning(ActorId person) {
        return all().stream()
                .filter(
                        view ->
                                Stream.of(view.terms().principal(), view.terms().delegate())
                                        .anyMatch(person::equals))
                .toList();
    }

    @Override
    public List<Terms> grantedBy(ActorId principal, Instant at) {
        return standing(at).stream()
                .map(DelegationView::terms)
                .filter(terms -> terms.principal().equals(principal))
                .toList();
    }

    @Override
    public List<DelegationView> standing(Instant at) {
        return all().stream().filter(view -> view.isAheadOf(at)).toList();
    }

    @Override
    public synchronized void seen(Actor person) {
        seen.put(person.id(), person);
    }

    @Override
    public synchronized List<PersonView> colleaguesOf(Actor actor) {
        return seen.values().stream()
                .filter(person -> !person.id().equals(actor.id()))
                .filter(person -> person.roles().stream().noneMatch(ADMINISTRATORS::contains))
                .map(MemoryDelegations::view)
                .sorted(Comparator.comparing(PersonView::name))
                .toList();
    }

    @Override
    public synchronized Optional<PersonView> colleague(Actor actor, ActorId person) {
        return Optional.ofNullable(seen.get(person)).map(MemoryDelegations::view);
    }

    private static PersonView view(Actor person) {
        return new PersonView(
                person.id(), person.name(), person.unit(), person.unitName(), person.roles());
    }
}
