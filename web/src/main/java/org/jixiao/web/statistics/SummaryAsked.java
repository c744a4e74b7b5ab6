package org.jixiao.web.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jixiao.application.organization.RoundView;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What figures were asked for, as it stands in the address. */
public record SummaryAsked(
        @Nullable String year, @Nullable String round, @Nullable String district) {

    /** The years there are rounds in, latest first. */
    static List<FiscalYear> years(List<RoundView> rounds) {
        return rounds.stream()
                .map(round -> round.id().fiscalYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The same, with the latest year where none is named. */
    SummaryAsked orLatest(List<RoundView> rounds, LocalDate today) {
        String latest =
                years(rounds).stream()
                        .findFirst()
                        .map(FiscalYear::toString)
                        .orElse(Integer.toString(today.getYear()));
        String wanted =
                Given.filled(year)
                        .or(() -> Period.chosen().map(chosen -> chosen.year().toString()))
                        .orElse(latest);
        return new SummaryAsked(wanted, round, district);
    }

    FiscalYear fiscalYear() {
        return new FiscalYear(Integer.parseInt(Given.text(year)));
    }

    @Nullable BudgetRound budgetRound() {
        return Given.filled(round).map(BudgetRound::valueOf).orElse(null);
    }

    @Nullable UnitCode unit() {
        return Given.filled(district).map(UnitCode::new).orElse(null);
    }

    /** The list of the projects of a bureau or a unit; null for everything that was asked for. */
    public String projects(@Nullable String place, @Nullable UnitCode code) {
        UriComponentsBuilder address = here("/projects");
        if (place != null && code != null) {
            address.queryParam(place, code);
        } else {
            Given.filled(district).ifPresent(asked -> address.queryParam("district", asked));
        }
        return address.build().encode().toUriString();
    }

    /** The same figures of one bureau, unit by unit. */
    public String zoomed(UnitCode bureau) {
        return here("/summary").queryParam("district", bureau).build().encode().toUriString();
    }

    private UriComponentsBuilder here(String path) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(path).queryParam("year", Given.text(year));
        Given.filled(round).ifPresent(name -> address.queryParam("round", name));
        return address;
    }
}
