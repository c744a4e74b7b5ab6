package org.jixiao.domain.organization;

import java.time.LocalDate;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of the unit tree; each change holds from the day it names. */
public sealed interface UnitTreeCommand {

    UnitCode unit();

    LocalDate from();

    /**
     * @param parent null for the city bureau only
     */
    record EstablishUnit(
            UnitCode unit, UnitLevel level, String name, @Nullable UnitCode parent, LocalDate from)
            implements UnitTreeCommand {}

    record RenameUnit(UnitCode unit, String name, LocalDate from) implements UnitTreeCommand {}

    record MoveUnit(UnitCode unit, UnitCode parent, LocalDate from) implements UnitTreeCommand {}

    /**
     * @param from the first day on which the unit is no more
     */
    record CloseUnit(UnitCode unit, LocalDate from) implements UnitTreeCommand {}
}
