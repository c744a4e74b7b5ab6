package org.jixiao.domain.checks;

import java.util.List;
import java.util.Optional;
import org.jixiao.domain.shared.UnitCode;

/**
 * What lies around a sheet, found beforehand and handed to the checks as data.
 *
 * @param lastYear the same unit's project of the same name, one fiscal year earlier
 * @param neighbours other projects of the same fiscal year that share the fund, the statement or
 *     the indicators
 */
public record CheckSurroundings(Optional<SheetPrint> lastYear, List<Neighbour> neighbours) {

    /** Nothing around it, or nothing known. */
    public static final CheckSurroundings NONE = new CheckSurroundings(Optional.empty(), List.of());

    /**
     * Another project of the year.
     *
     * @param code its project code, told to nobody outside its unit
     */
    public record Neighbour(String code, UnitCode unit, SheetPrint print) {}

    public CheckSurroundings {
        neighbours = List.copyOf(neighbours);
    }
}
