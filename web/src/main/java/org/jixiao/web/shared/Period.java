package org.jixiao.web.shared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * The fiscal year, and perhaps the round, that somebody works in: lists and sums begin with it
 * unless their address says otherwise.
 *
 * @param round null for the whole year
 */
public record Period(FiscalYear year, @Nullable BudgetRound round) {

    static final String COOKIE = "jixiao-period";
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

    /** What this person has chosen in the frame; empty when all years are shown. */
    public static Optional<Period> chosen() {
        return Cookies.value(COOKIE).flatMap(Period::parse);
    }

    /** Reads {@code 2025} or {@code 2025-FIRST_SUBMISSION}; empty for anything else. */
    static Optional<Period> parse(String text) {
        Matcher year = YEAR.matcher(text);
        try {
            return year.matches()
                    ? Optional.of(new Period(new FiscalYear(Integer.parseInt(text)), null))
                    : Optional.of(RoundId.parse(text))
                            .map(id -> new Period(id.fiscalYear(), id.round()));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return round == null ? year.toString() : new RoundId(year, round).toString();
    }
}
