package org.jixiao.application.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One project row. A blank part is {@code 0.00}; a blank total, or an amount that is no number, is
 * null and complained about.
 *
 * @param row the line of the text, or the row of the worksheet, where it begins; unique in a table
 * @param unit the unit row above it, or the unit of the heading; null when neither is known
 * @param total 总计 in 万元, as printed
 * @param confidence 0.00 to 1.00, how much of the row was read without inference or complaint
 * @param doubts fields that were inferred, or left empty because the document does not determine
 *     them; previews stored before doubts were known have none
 * @param places where the cell of each field begins, by the name of its component; a field whose
 *     cell is not in the document has none. In forms with a row for each indicator the parts of the
 *     first one, too
 * @param absent amounts, by the name of their component, and {@link #PERIOD_VALUES} where the
 *     document has no column for them: it says nothing of them, not even that they are blank
 */
public record ImportedProject(
        int row,
        @Nullable String unit,
        String name,
        @Nullable BigDecimal total,
        @Nullable BigDecimal fiscalAppropriation,
        @Nullable BigDecimal specialAccountAppropriation,
        @Nullable BigDecimal otherFunds,
        String targetStatement,
        List<ImportedIndicator> indicators,
        BigDecimal confidence,
        List<Complaint> complaints,
        List<Doubt> doubts,
        Map<String, CellPlace> places,
        Set<String> absent) {

    /** Stands in {@link #absent} for the period values of all indicators. */
    public static final String PERIOD_VALUES = "periodValue";

    /** Stands in {@link #places} for the cells of categories, where they have a column. */
    public static final String INDICATOR_CODE = "code";

    /** Stands in {@link #places} for the annual values, where they have a column. */
    public static final String ANNUAL_VALUES = "annualValue";

    public ImportedProject {
        absent = absent == null ? Set.of() : Set.copyOf(absent);
        indicators = List.copyOf(indicators);
        complaints = List.copyOf(complaints);
        doubts = doubts == null ? List.of() : List.copyOf(doubts);
        places = places == null ? Map.of() : Map.copyOf(places);
    }

    public ImportedProject(
            int row,
            @Nullable String unit,
            String name,
            @Nullable BigDecimal total,
            @Nullable BigDecimal fiscalAppropriation,
            @Nullable BigDecimal specialAccountAppropriation,
            @Nullable BigDecimal otherFunds,
            String targetStatement,
            List<ImportedIndicator> indicators,
            BigDecimal confidence,
            List<Complaint> complaints,
            List<Doubt> doubts,
            Map<String, CellPlace> places) {
        this(
                row,
                unit,
                name,
                total,
                fiscalAppropriation,
                specialAccountAppropriation,
                otherFunds,
                targetStatement,
                indicators,
                confidence,
                complaints,
                doubts,
                places,
                Set.of());
    }

    /** The same without statement, indicators and places, which are most of it. */
    public ImportedProject outline() {
        return with("", List.of(), Map.of());
    }

    /** The same with other complaints. */
    public ImportedProject telling(List<Complaint> others) {
        return new ImportedProject(
                row,
                unit,
                name,
                total,
                fiscalAppropriation,
                specialAccountAppropriation,
                otherFunds,
                targetStatement,
                indicators,
                confidence,
                others,
                doubts,
                places,
                absent);
    }

    /** The whole of an outline. */
    public ImportedProject with(
            String statement, List<ImportedIndicator> all, Map<String, CellPlace> cells) {
        return new ImportedProject(
                row,
                unit,
                name,
                total,
                fiscalAppropriation,
                specialAccountAppropriation,
                otherFunds,
                statement,
                all,
                confidence,
                complaints,
                doubts,
                cells,
                absent);
    }

    /** Rows of one key may be the same project: the name without blanks. */
    public String nameKey() {
        return PrintedName.key(name);
    }

    /** Whether a person may confirm this row. */
    public boolean confirmable() {
        return complaints.stream().noneMatch(Complaint::blocks);
    }
}
