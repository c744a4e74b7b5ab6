package org.jixiao.web.organization;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jixiao.application.organization.ExtensionView;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.RoundView;
import org.jixiao.application.organization.UnitView;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.web.shared.Formats;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The rounds of each fiscal year as a calendar: windows, days left, who has longer. */
@Component
class RoundCalendar {

    private final OrganizationQueries organization;
    private final Formats formats;

    RoundCalendar(OrganizationQueries organization, Formats formats) {
        this.organization = organization;
        this.formats = formats;
    }

    /** The rounds of one fiscal year, in the order in which they open. */
    record Year(int year, List<Entry> entries) {}

    /**
     * One round.
     *
     * @param phase {@code open}, {@code coming} or {@code over}; the end of a message key
     * @param days until it closes, or until it opens while it is coming
     */
    record Entry(RoundView round, String phase, long days, List<ExtensionView> extensions) {}

    /** A unit or district that can be given longer. */
    record Choice(String code, String name) {}

    void show(Model model) {
        List<ExtensionView> extensions = organization.extensions();
        List<RoundView> rounds = organization.rounds();
        model.addAttribute(
                "years",
                rounds.stream()
                        .map(round -> round.id().fiscalYear().value())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(year -> new Year(year, entries(year, rounds, extensions)))
                        .toList());
        model.addAttribute("choices", choices());
        model.addAttribute("kinds", BudgetRound.values());
    }

    private List<Entry> entries(int year, List<RoundView> rounds, List<ExtensionView> extensions) {
        return rounds.stream()
                .filter(round -> round.id().fiscalYear().value() == year)
                .sorted(Comparator.comparing(round -> round.window().opens()))
                .map(round -> entry(round, extensions))
                .toList();
    }

    private Entry entry(RoundView round, List<ExtensionView> extensions) {
        Instant now = formats.now();
        boolean coming = round.window().opens().isAfter(now);
        boolean open = round.window().isOpenAt(now);
        return new Entry(
                round,
                coming ? "coming" : open ? "open" : "over",
                daysUntil(coming ? round.window().opens() : round.window().closes()),
                extensions.stream().filter(x -> x.round().equals(round.id())).toList());
    }

    private long daysUntil(Instant instant) {
        return ChronoUnit.DAYS.between(formats.today(), instant.atZone(Formats.ZONE).toLocalDate());
    }

    /** In the order of their codes every unit stands right below its district. */
    private List<Choice> choices() {
        return organization.units(formats.today()).stream()
                .filter(unit -> unit.level() != UnitLevel.CITY_BUREAU)
                .sorted(Comparator.comparing(UnitView::code))
                .map(unit -> new Choice(unit.code().value(), unit.name()))
                .toList();
    }
}
