package org.jixiao.domain.organization;

import java.time.LocalDate;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to the unit tree. */
public sealed interface UnitTreeEvent {

    UnitCode unit();

    LocalDate from();

    ActorId by();

    record UnitEstablished(
            UnitCode unit,
            UnitLevel level,
            String name,
            @Nullable UnitCode parent,
            LocalDate from,
            ActorId by)
            implements UnitTreeEvent {}

    record UnitRenamed(UnitCode unit, String name, LocalDate from, ActorId by)
            implements UnitTreeEvent {}

    record UnitMoved(UnitCode unit, UnitCode parent, LocalDate from, ActorId by)
            implements UnitTreeEvent {}

    record UnitClosed(UnitCode unit, LocalDate from, ActorId by) implements UnitTreeEvent {}
}
