package org.jixiao.web.shared;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;

/**
 * What the frame offers to work in.
 *
 * @param rounds asked for only by pages that show the choice
 */
public record PeriodChoice(Supplier<List<RoundId>> rounds) {

    /** Empty when all years are shown. */
    public String current() {
        return Period.chosen().map(Period::toString).orElse("");
    }

    /** Latest first. */
    public List<FiscalYear> years() {
        return rounds.get().stream()
                .map(RoundId::fiscalYear)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public List<RoundId> of(FiscalYear year) {
        return rounds.get().stream()
                .filter(round -> round.fiscalYear().equals(year))
                .sorted(Comparator.comparing(RoundId::round))
                .toList();
    }
}
