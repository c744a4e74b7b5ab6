package org.jixiao.web.shared;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.RoundView;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.springframework.stereotype.Component;

/**
 * The rounds a unit can choose from, each with what is to be said of it: those open for everybody,
 * the next to close first; those open only because the unit was given longer; those to come, the
 * next first; those that are over, the latest first.
 */
@Component
public class RoundChoices {

    private final OrganizationQueries organization;
    private final Clock clock;
    private final Formats formats;

    RoundChoices(OrganizationQueries organization, Clock clock, Formats formats) {
        this.organization = organization;
        this.clock = clock;
        this.formats = formats;
    }

    /** Whether something can be submitted in a round, and by whom. */
    enum State {
        OPEN,
        EXTENDED,
        TO_COME,
        OVER;

        static State of(FilingWindow own, FilingWindow common, Instant now) {
            if (common.isOpenAt(now)) {
                return OPEN;
            }
            if (own.isOpenAt(now)) {
                return EXTENDED;
            }
            return own.opens().isAfter(now) ? TO_COME : OVER;
        }
    }

    /**
     * A round to choose.
     *
     * @param warning what to consider before it is chosen; empty when it is open
     */
    public record Choice(RoundId id, String label, String warning) {

        public boolean isOpen() {
            return warning.isEmpty();
        }
    }

    private record Standing(RoundView round, State state, FilingWindow common) {

        /** Rounds of one state are compared by this. */
        private long turn() {
            return switch (state) {
                case OPEN -> common.closes().toEpochMilli();
                case EXTENDED -> round.window().closes().toEpochMilli();
                case TO_COME -> round.window().opens().toEpochMilli();
                case OVER -> -round.window().closes().toEpochMilli();
            };
        }
    }

    public List<Choice> of(UnitCode unit) {
        Instant now = clock.instant();
        Map<RoundId, FilingWindow> common =
                organization.rounds().stream()
                        .collect(Collectors.toMap(RoundView::id, RoundView::window));
        return organization.roundsOf(unit, Today.at(now)).stream()
                .map(round -> standing(round, common, now))
                .sorted(Comparator.comparing(Standing::state).thenComparing(Standing::turn))
                .map(this::choice)
                .toList();
    }

    private static Standing standing(
            RoundView round, Map<RoundId, FilingWindow> common, Instant now) {
        FilingWindow window = common.getOrDefault(round.id(), round.window());
        return new Standing(round, State.of(round.window(), window, now), window);
    }

    private Choice choice(Standing standing) {
        RoundView round = standing.round();
        String name = Messages.of(round.id());
        boolean toCome = standing.state() == State.TO_COME;
        Instant turn = toCome ? round.window().opens() : round.window().closes();
        boolean longer = round.extended() && standing.state() == State.OPEN;
        String key = "table.round." + (longer ? State.EXTENDED : standing.state());
        boolean open = standing.state() == State.OPEN || standing.state() == State.EXTENDED;
        return new Choice(
                round.id(),
                name + Messages.of(key, formats.minute(turn)),
                open ? "" : Messages.of(key + ".warning", name));
    }
}
