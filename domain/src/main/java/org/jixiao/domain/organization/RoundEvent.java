package org.jixiao.domain.organization;

import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.RoundId;

/** Everything that can have happened to a filing round. */
public sealed interface RoundEvent {

    RoundId round();

    FilingWindow window();

    ActorId by();

    record RoundScheduled(RoundId round, FilingWindow window, ActorId by) implements RoundEvent {}

    record RoundRescheduled(RoundId round, FilingWindow window, ActorId by) implements RoundEvent {}
}
