package org.jixiao.application.delegation;

import java.util.List;
import java.util.Optional;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;

/** People who have signed in or called the API, as they were then. */
public interface KnownPeople {

    /** Remembers who somebody is; cheap when nothing about them has changed. */
    void seen(Actor person);

    /**
     * Whom the actor may let act in their place: people of the same district, or of anywhere when
     * the actor is of the city bureau; no auditor, no administrator, not the actor. By name.
     */
    List<PersonView> colleaguesOf(Actor actor);

    /** One person whom the actor may know of; auditors and administrators included. */
    Optional<PersonView> colleague(Actor actor, ActorId person);
}
