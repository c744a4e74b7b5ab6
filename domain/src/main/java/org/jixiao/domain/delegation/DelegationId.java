package org.jixiao.domain.delegation;

import java.util.UUID;

/** The generated identity of a delegation. */
public record DelegationId(UUID value) {

    /**
     * @throws IllegalArgumentException when {@code text} is not a UUID
     */
    public static DelegationId parse(String text) {
        return new DelegationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
