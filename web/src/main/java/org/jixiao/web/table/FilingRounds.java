package org.jixiao.web.table;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.RoundView;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;
import org.springframework.stereotype.Component;

/** Which rounds and years tables can be filed in and taken out of. */
@Component
public class FilingRounds {

    private final OrganizationQueries organization;
    private final Clock clock;

    public FilingRounds(OrganizationQueries organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** All rounds, those that are open first, then the latest year first. */
    public List<RoundView> all() {
        Instant now = clock.instant();
        return organization.rounds().stream()
                .sorted(
                        Comparator.comparing((RoundView round) -> !round.window().isOpenAt(now))
                                .thenComparing(
                                        round -> round.id().fiscalYear(), Comparator.reverseOrder())
                                .thenComparing(round -> round.window().closes()))
                .toList();
    }

    /** The open round that closes first, else one of the latest year; empty when there is none. */
    public Optional<RoundView> current() {
        return all().stream().findFirst();
    }

    public boolean exists(RoundId id) {
        return organization.round(id).isPresent();
    }

    /** The year of the current round, else the calendar's. */
    public FiscalYear year() {
        return current()
                .map(round -> round.id().fiscalYear())
                .orElseGet(
                        () ->
                                new FiscalYear(
                                        clock.instant()
                                                .atZone(Today.CHINA)
                                                .toLocalDate()
                                                .getYear()));
    }

    public List<FiscalYear> years() {
        return organization.rounds().stream()
                .map(round -> round.id().fiscalYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
