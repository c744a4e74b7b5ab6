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
     * With more neighbours of one kind (fund, statement, indicators) than this, only this many and
     * one are handed over: enough to know that there are more.
     */
    public static final int MOST = 100;

    /**
     * Another project of the year.
     *
     * @param code its project code, told to nobody outside its unit
     */
    public record Neighbour(String code, UnitCode unit, SheetPrint print) {

        /**
         * Whether it is a row of the same fund in another district. A unit of a district acts
         * there, whatever its names tell; a unit of the city acts where the name of the project
         * says.
         */
        boolean isTheFundElsewhere(UnitCode ownUnit, SheetPrint own) {
            return print.family().equals(own.family())
                    && !district(unit, print).equals(district(ownUnit, own));
        }

        private static String district(UnitCode unit, SheetPrint print) {
            String division = unit.value().substring(0, DIVISION);
            return division.endsWith(OF_A_CITY) ? print.district() : division;
        }
    }

    private static final int DIVISION = 6;
    private static final String OF_A_CITY = "00";

    public CheckSurroundings {
        neighbours = List.copyOf(neighbours);
    }
}
