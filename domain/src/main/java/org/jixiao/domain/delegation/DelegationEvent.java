package org.jixiao.domain.delegation;

import org.jixiao.domain.shared.ActorId;

/** Everything that can have happened to a delegation. */
public sealed interface DelegationEvent {

    DelegationId id();

    ActorId by();

    record DelegationGranted(DelegationId id, Terms terms, ActorId by) implements DelegationEvent {}

    record DelegationRevoked(DelegationId id, ActorId by) implements DelegationEvent {}
}
