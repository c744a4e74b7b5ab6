package org.jixiao.domain.organization;

import java.time.Instant;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;

/** Everything that can have happened to a filing round. */
public sealed interface RoundEvent {

    RoundId round();

    ActorId by();

    record RoundScheduled(RoundId round, FilingWindow window, ActorId by) implements RoundEvent {}

    record RoundRescheduled(RoundId round, FilingWindow window, ActorId by) implements RoundEvent {}

    record DistrictCheckArranged(RoundId round, boolean required, ActorId by)
            implements RoundEvent {}

    record WindowExtended(RoundId round, UnitCode unit, Instant closes, ActorId by)
            implements RoundEvent {}

    record ExtensionWithdrawn(RoundId round, UnitCode unit, ActorId by) implements RoundEvent {}
}
