package org.jixiao.web.delegation;

import java.time.LocalDateTime;
import org.jixiao.domain.delegation.DelegationCommand.GrantDelegation;
import org.jixiao.domain.delegation.DelegationId;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Given;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as it is typed; times by the Chinese clock.
 *
 * @param q what the people to choose from are searched by
 */
record GrantForm(
        @Nullable String delegate,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime until,
        @Nullable String reason,
        @Nullable String q) {

    boolean isComplete() {
        return Given.filled(delegate).isPresent() && from != null && until != null;
    }

    /**
     * @throws IllegalStateException when it is not complete
     */
    GrantDelegation command(DelegationId id) {
        LocalDateTime begins = from;
        LocalDateTime ends = until;
        if (begins == null || ends == null) {
            throw new IllegalStateException("not complete");
        }
        return new GrantDelegation(
                id,
                new ActorId(Given.text(delegate)),
                begins.atZone(Formats.ZONE).toInstant(),
                ends.atZone(Formats.ZONE).toInstant(),
                Given.text(reason));
    }
}
