package org.jixiao.domain.organization;

import java.time.LocalDate;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * How one unit stood for a while.
 *
 * @param parent null for the city bureau
 * @param from the first day
 * @param until the first day on which it no longer held; null while it holds
 */
public record UnitSpell(
        UnitCode unit,
        UnitLevel level,
        String name,
        @Nullable UnitCode parent,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    UnitSpell endingOn(LocalDate day) {
        return new UnitSpell(unit, level, name, parent, from, day);
    }
}
