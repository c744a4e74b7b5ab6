package org.jixiao.domain.table;

import org.jixiao.domain.shared.UnitCode;

/** A district bureau, which receives what the city gives. */
public record District(UnitCode code, String name) {

    /** Whether the bracket of a city row means this district: 花都 is 广州市花都区某局. */
    boolean isCalled(String place) {
        return !place.isEmpty() && name.contains(place + "区");
    }
}
