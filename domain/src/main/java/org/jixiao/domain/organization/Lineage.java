package org.jixiao.domain.organization;

import java.util.List;
import org.jixiao.domain.shared.UnitCode;

/** A unit with everything above it on one day, from the unit itself up to the city bureau. */
public record Lineage(List<UnitCode> upwards) {

    public Lineage {
        upwards = List.copyOf(upwards);
    }

    /** Whether the unit is {@code ancestor} or stands below it. */
    public boolean isWithin(UnitCode ancestor) {
        return upwards.contains(ancestor);
    }
}
