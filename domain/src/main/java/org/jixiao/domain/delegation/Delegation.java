package org.jixiao.domain.delegation;

import org.jixiao.domain.delegation.DelegationEvent.DelegationGranted;
import org.jixiao.domain.delegation.DelegationEvent.DelegationRevoked;

/** The state of a delegation. */
public sealed interface Delegation {

    record Ungranted() implements Delegation {}

    record Granted(DelegationId id, Terms terms) implements Delegation {}

    record Revoked(DelegationId id, Terms terms) implements Delegation {}

    static Delegation evolve(Delegation state, DelegationEvent event) {
        return switch (event) {
            case DelegationGranted e -> {
                if (state instanceof Ungranted) {
                    yield new Granted(e.id(), e.terms());
                }
                throw broken(event);
            }
            case DelegationRevoked e -> {
                if (state instanceof Granted granted) {
                    yield new Revoked(granted.id(), granted.terms());
                }
                throw broken(event);
            }
        };
    }

    private static IllegalStateException broken(DelegationEvent event) {
        return new IllegalStateException(
                event.id() + " cannot have " + event.getClass().getSimpleName());
    }
}
