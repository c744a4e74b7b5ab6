package org.jixiao.application.organization;

import java.time.LocalDate;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it stands or stood on one day.
 *
 * @param parent null for the city bureau
 * @param from since when it stands like this
 */
public record UnitView(
        UnitCode code, String name, UnitLevel level, @Nullable UnitCode parent, LocalDate from) {}
