package org.jixiao.application.review;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.application.project.ProjectRow;
import org.jspecify.annotations.Nullable;

/**
 * One project beside the same of other districts and of last year.
 *
 * @param columns the project itself first, then last year's, then the others by district
 */
public record Comparison(List<Column> columns, List<Line> lines) {

    /** Why a project stands there. */
    public enum Kind {
        ITSELF,
        LAST_YEAR,
        ELSEWHERE
    }

    public record Column(ProjectRow project, Kind kind) {}

    /** What a line compares. */
    public enum Measured {
        /** The total, in 元. */
        TOTAL,
        /** The annual value of one indicator. */
        VALUE,
        /** The total divided by the annual value of one quantity, in 元. */
        AMOUNT_PER_UNIT
    }

    /**
     * One line: a cell for each column.
     *
     * @param code of the indicator's level-2 kind; empty for the total
     * @param name of the indicator; empty for the total
     * @param unit in which the numbers are compared; empty where there is none
     * @param median of this year's numbers; null where there are too few
     */
    public record Line(
            Measured measured,
            String code,
            String name,
            String unit,
            @Nullable BigDecimal median,
            List<Cell> cells) {}

    /**
     * @param raw as it is written; empty where the project has no such indicator
     * @param number what is understood of it; null for words, ranges and dates
     * @param apart whether it stands apart from this year's others
     */
    public record Cell(String raw, @Nullable BigDecimal number, String unit, boolean apart) {

        static final Cell EMPTY = new Cell("", null, "", false);
    }
}
