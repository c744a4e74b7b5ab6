package org.jixiao.web.table;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.RoundView;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Messages;
import org.springframework.stereotype.Component;

/** Which rounds and years tables can be filed in and taken out of. */
@Component
class FilingRounds {

    private final OrganizationQueries organization;
    private final Clock clock;
    private final Formats formats;

    FilingRounds(OrganizationQueries organization, Clock clock, Formats formats) {
        this.organization = organization;
        this.clock = clock;
        this.formats = formats;
    }

    /** All rounds, those that are open first, then the latest year first. */
    List<RoundView> all() {
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
    Optional<RoundView> current() {
        return all().stream().findFirst();
    }

    /**
     * All rounds as they hold for a unit: those open for it, the next to close first; those to
     * come, the next first; those that are over, the latest first.
     */
    List<RoundView> of(UnitCode unit) {
        Instant now = clock.instant();
        List<RoundView> rounds = organization.roundsOf(unit, Today.at(now));
        Comparator<RoundView> closing = Comparator.comparing(round -> round.window().closes());
        Comparator<RoundView> opening = Comparator.comparing(round -> round.window().opens());
        return Stream.of(
                        some(rounds, State.OPEN, now).sorted(closing),
                        some(rounds, State.TO_COME, now).sorted(opening),
                        some(rounds, State.OVER, now).sorted(closing.reversed()))
                .flatMap(ordered -> ordered)
                .toList();
    }

    private static Stream<RoundView> some(List<RoundView> rounds, State state, Instant now) {
        return rounds.stream().filter(round -> State.of(round, now) == state);
    }

    /** Whether something can be submitted in a round. */
    enum State {
        OPEN,
        TO_COME,
        OVER;

        static State of(RoundView round, Instant now) {
            if (round.window().isOpenAt(now)) {
                return OPEN;
            }
            return round.window().opens().isAfter(now) ? TO_COME : OVER;
        }
    }

    /** A round to choose, with what is to be said of it. */
    record Choice(RoundId id, String label, String warning) {

        public boolean isOpen() {
            return warning.isEmpty();
        }
    }

    List<Choice> choices(UnitCode unit) {
        return of(unit).stream().map(this::choice).toList();
    }

    private Choice choice(RoundView round) {
        String name = Messages.of(round.id());
        State state = State.of(round, clock.instant());
        Instant turn = state == State.TO_COME ? round.window().opens() : round.window().closes();
        String key = "table.round." + state;
        return new Choice(
                round.id(),
                name + Messages.of(key, formats.minute(turn)),
                state == State.OPEN ? "" : Messages.of(key + ".warning", name));
    }

    boolean exists(RoundId id) {
        return organization.round(id).isPresent();
    }

    /** The year of the current round, else the calendar's. */
    FiscalYear year() {
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

    List<FiscalYear> years() {
        return organization.rounds().stream()
                .map(round -> round.id().fiscalYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
