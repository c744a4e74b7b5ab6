package org.jixiao.web.organization;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.RoundView;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Messages;
import org.springframework.stereotype.Component;

/** Until when a unit may file, longer windows given to it included. */
@Component
public class Deadlines {

    private final OrganizationQueries organization;
    private final Formats formats;

    Deadlines(OrganizationQueries organization, Formats formats) {
        this.organization = organization;
        this.formats = formats;
    }

    /**
     * When a round closes for a unit.
     *
     * @param daysLeft whole days by the calendar; 0 on the last day, negative afterwards
     * @param over whether it has closed
     * @param extended whether the unit was given longer than the others
     */
    public record Deadline(
            String label, Instant closes, long daysLeft, boolean over, boolean extended) {}

    public Optional<Deadline> of(UnitCode unit, RoundId round) {
        return organization.roundsOf(unit, formats.today()).stream()
                .filter(view -> view.id().equals(round))
                .map(this::deadline)
                .findFirst();
    }

    /** Of the rounds that are open for the unit now. */
    public List<Deadline> open(UnitCode unit) {
        Instant now = formats.now();
        return organization.roundsOf(unit, formats.today()).stream()
                .filter(round -> round.window().isOpenAt(now))
                .map(this::deadline)
                .toList();
    }

    /**
     * The fiscal year one works on: of the round that opened last, else of the one that opens
     * first, else this year.
     */
    public FiscalYear presentYear() {
        Comparator<RoundView> byOpening = Comparator.comparing(view -> view.window().opens());
        List<RoundView> rounds = organization.rounds();
        return rounds.stream()
                .filter(view -> !view.window().opens().isAfter(formats.now()))
                .max(byOpening)
                .or(() -> rounds.stream().min(byOpening))
                .map(view -> view.id().fiscalYear())
                .orElseGet(() -> new FiscalYear(formats.today().getYear()));
    }

    private Deadline deadline(RoundView round) {
        Instant closes = round.window().closes();
        return new Deadline(
                Messages.of(round.id()),
                closes,
                ChronoUnit.DAYS.between(formats.today(), closes.atZone(Formats.ZONE).toLocalDate()),
                !closes.isAfter(formats.now()),
                round.extended());
    }
}
