package org.jixiao.domain.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.IndicatorSubcategory;
import org.jixiao.domain.project.Reading;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What of a sheet tells whether another one is the same: digests of its texts with glyphs, blanks
 * and punctuation left out. Equal keys mean near-identical texts; an empty key is equal to none.
 *
 * @param name the project's name without fiscal years
 * @param family the name without district and brackets: the rows of one fund share it
 * @param district the district that the name tells, as words; empty where it tells none
 * @param statement without figures too; empty for fewer than 30 letters
 * @param indicators codes and names; empty for fewer than three
 * @param values codes, names and annual values; empty likewise
 * @param counts what the quantity indicators count
 */
public record SheetPrint(
        String name,
        String family,
        String district,
        String statement,
        String indicators,
        String values,
        Money total,
        List<Count> counts) {

    private static final int SHORTEST_STATEMENT = 30;
    private static final int FEWEST_INDICATORS = 3;

    /**
     * One quantity of a sheet.
     *
     * @param name the indicator's name, glyphs and blanks left out
     * @param number null where the value was not understood as one number
     */
    public record Count(String name, String unit, @Nullable BigDecimal number) {}

    public SheetPrint {
        counts = List.copyOf(counts);
    }

    /** The print of a sheet; the same sheet always gives the same. */
    public static SheetPrint of(Sheet sheet) {
        String statement = Letters.only(sheet.targetStatement());
        List<Named> rows = sheet.indicators().stream().map(Named::of).toList();
        boolean many = rows.size() >= FEWEST_INDICATORS;
        return new SheetPrint(
                Letters.digest(Letters.name(sheet.name())),
                Letters.digest(Letters.family(sheet.name())),
                Letters.district(sheet.name()),
                statement.length() < SHORTEST_STATEMENT ? "" : Letters.digest(statement),
                many ? list(rows.stream().map(Named::named)) : "",
                many ? list(rows.stream().map(Named::valued)) : "",
                sheet.funding().total(),
                rows.stream().filter(Named::counts).map(Named::count).toList());
    }

    private static String list(Stream<String> rows) {
        return Letters.digest(String.join("\n", rows.sorted().toList()));
    }

    /**
     * An indicator of which three keys are made.
     *
     * @param name glyphs and blanks left out
     */
    private record Named(Indicator row, String name) {

        static Named of(Indicator row) {
            return new Named(row, Letters.squeezed(row.name()));
        }

        String named() {
            return row.code().code() + " " + name;
        }

        String valued() {
            return named() + " " + Letters.squeezed(row.annualValue().raw());
        }

        boolean counts() {
            return row.code().subcategory().stream()
                    .anyMatch(kind -> kind == IndicatorSubcategory.QUANTITY);
        }

        Count count() {
            return row.annualValue().reading() instanceof Reading.Quantity amount
                            && amount.number().signum() > 0
                    ? new Count(name, amount.unit(), amount.number())
                    : new Count(name, "", null);
        }
    }
}
