package org.jixiao.application.delegation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jixiao.domain.delegation.Terms;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;

/** Who may act for whom. */
public interface Delegations {

    /** Those the person may use at that instant, by the principal's name. */
    List<DelegationView> usableBy(ActorId delegate, Instant at);

    /**
     * The person in the principal's place, with the unit and roles that were granted as far as the
     * principal still has them; empty when there is no such delegation at that instant, or the
     * principal has moved to another unit or lost every role granted.
     */
    Optional<Actor> acting(Actor delegate, ActorId principal, Instant at);

    /** All that the person gave or was given, latest first. */
    List<DelegationView> concerning(ActorId person);

    /** What the person has let others do, as far as it still holds or is to begin. */
    List<Terms> grantedBy(ActorId principal, Instant at);

    /** All that still hold or are to begin; for the security administrator. */
    List<DelegationView> standing(Instant at);
}
