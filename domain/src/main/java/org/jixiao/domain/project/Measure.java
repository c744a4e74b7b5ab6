package org.jixiao.domain.project;

import java.util.Optional;

/**
 * What a number counts.
 *
 * @param unit the unit without multiplier: `人次`, `%`, `元` (never 万元: the 万 is in the number),
 *     `元/人`; empty when the text states none
 * @param thing the noun after the unit (`医院` in `179家医院`), empty when there is none
 * @param recurrence the period the number recurs in (`2次/年`)
 */
public record Measure(String unit, String thing, Optional<Recurrence> recurrence) {

    static final Measure NONE = of("");

    public static Measure of(String unit) {
        return new Measure(unit, "", Optional.empty());
    }

    /** The text that follows the number, with its leading blank where one is customary. */
    String display() {
        String every = recurrence.map(period -> "/" + period.label()).orElse("");
        boolean sticks = unit.isEmpty() || unit.equals("%") || unit.equals("‰");
        return (sticks ? "" : " ") + unit + thing + every;
    }
}
