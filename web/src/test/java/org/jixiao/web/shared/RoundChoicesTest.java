package org.jixiao.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.organization.ExtensionView;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.RoundView;
import org.jixiao.application.organization.UnitView;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.RoundChoices.Choice;
import org.junit.jupiter.api.Test;

/** Which rounds are offered, in which order, and what is said of each. */
class RoundChoicesTest {

    private static final UnitCode UNIT = new UnitCode("440114002");
    private final Rounds rounds = new Rounds();

    private List<Choice> choices() {
        Clock noon = Clock.fixed(Instant.parse("2025-06-15T04:00:00Z"), ZoneOffset.UTC);
        return new RoundChoices(rounds, noon, new Formats(noon)).of(UNIT);
    }

    @Test
    void theRoundOpenForEverybodyThatClosesNextStandsFirst() {
        rounds.add(BudgetRound.SECOND_SUBMISSION, "2025-08-01", "2025-08-31", null);
        rounds.add(BudgetRound.ADJUSTMENT, "2025-06-01", "2025-12-31", null);
        rounds.add(BudgetRound.FIRST_SUBMISSION, "2025-06-01", "2025-06-30", null);
        assertThat(choices())
                .extracting(Choice::label)
                .containsExactly(
                        "2025 年一上（开放中，2025-06-30 12:00 截止）",
                        "2025 年调整（开放中，2025-12-31 12:00 截止）",
                        "2025 年二上（未开放，2025-08-01 12:00 开始）");
    }

    @Test
    void whatOneUnitWasGivenLongerIsMarkedAndNotChosenByItself() {
        rounds.add(BudgetRound.MID_YEAR_ADDITION, "2025-05-01", "2025-05-31", "2025-06-18");
        rounds.add(BudgetRound.FIRST_SUBMISSION, "2025-06-01", "2025-06-30", null);
        assertThat(choices())
                .extracting(Choice::label)
                .containsExactly(
                        "2025 年一上（开放中，2025-06-30 12:00 截止）",
                        "2025 年年中追加（已为本单位延期，2025-06-18 12:00 截止）");
        assertThat(choices()).allMatch(Choice::isOpen);
    }

    @Test
    void whatIsNotOpenSaysSoWhenItIsChosen() {
        rounds.add(BudgetRound.SECOND_SUBMISSION, "2025-08-01", "2025-08-31", null);
        rounds.add(BudgetRound.FIRST_SUBMISSION, "2025-01-01", "2025-01-31", null);
        assertThat(choices().get(0).warning()).contains("二上还没有开放");
        assertThat(choices().get(1).warning()).contains("一上已经截止");
    }

    /** Rounds as one unit sees them. */
    private static final class Rounds implements OrganizationQueries {

        private final List<RoundView> common = new ArrayList<>();
        private final List<RoundView> own = new ArrayList<>();

        void add(BudgetRound round, String opens, String closes, String extended) {
            RoundId id = new RoundId(new FiscalYear(2025), round);
            FilingWindow window = new FilingWindow(noon(opens), noon(closes));
            common.add(new RoundView(id, window, false, false));
            own.add(
                    extended == null
                            ? new RoundView(id, window, false, false)
                            : new RoundView(
                                    id, window.closingNotBefore(noon(extended)), false, true));
        }

        private static Instant noon(String day) {
            return Instant.parse(day + "T04:00:00Z");
        }

        @Override
        public List<UnitView> units(LocalDate on) {
            return List.of();
        }

        @Override
        public Optional<UnitView> unit(UnitCode code, LocalDate on) {
            return Optional.empty();
        }

        @Override
        public Optional<UnitView> unitNamed(String name, LocalDate on) {
            return Optional.empty();
        }

        @Override
        public List<RoundView> rounds() {
            return common;
        }

        @Override
        public Optional<RoundView> round(RoundId id) {
            return Optional.empty();
        }

        @Override
        public List<RoundView> roundsOf(UnitCode unit, LocalDate on) {
            return own;
        }

        @Override
        public List<ExtensionView> extensions() {
            return List.of();
        }
    }
}
