package org.jixiao.application.delegation;

import java.time.Instant;
import org.jixiao.domain.delegation.DelegationId;
import org.jixiao.domain.delegation.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A delegation with what became of it.
 *
 * @param unitName the principal's unit as it is called today
 * @param revoked null while nobody has ended it early
 */
public record DelegationView(
        DelegationId id,
        Terms terms,
        String unitName,
        String reason,
        Instant grantedAt,
        @Nullable Revocation revoked) {

    /** Who ended it early, and why. */
    public record Revocation(Instant at, String by, String reason) {}

    public boolean holdsAt(Instant instant) {
        return revoked == null && terms.holdsAt(instant);
    }

    /** Whether it can still begin or go on. */
    public boolean isAheadOf(Instant instant) {
        return revoked == null && instant.isBefore(terms.until());
    }
}
