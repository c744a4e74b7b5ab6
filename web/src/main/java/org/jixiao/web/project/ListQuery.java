package org.jixiao.web.project;

import static org.jixiao.web.shared.Given.filled;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What a list was asked for, as it stands in the address; unreadable parts do not restrict. */
public record ListQuery(
        @Nullable String year,
        @Nullable String round,
        @Nullable String district,
        @Nullable String unit,
        @Nullable List<String> status,
        @Nullable String text,
        @Nullable String sort,
        @Nullable Integer page) {

    private static final int ROWS = 50;

    /** The filter; {@code usual} are the phases of a list on which none is chosen. */
    public ProjectFilter filter(Set<Phase> usual) {
        Set<Phase> phases = phases();
        return new ProjectFilter(
                filled(year).map(value -> new FiscalYear(Integer.parseInt(value))).orElse(null),
                filled(round).map(BudgetRound::valueOf).orElse(null),
                filled(district).map(UnitCode::new).orElse(null),
                filled(unit).map(UnitCode::new).orElse(null),
                phases.isEmpty() ? usual : phases,
                Given.text(text));
    }

    /** Where neither year nor round is said, those somebody works in. */
    ListQuery within(Optional<Period> period) {
        return year != null || round != null || period.isEmpty()
                ? this
                : new ListQuery(
                        period.get().year().toString(),
                        period.map(Period::round).map(BudgetRound::name).orElse(null),
                        district,
                        unit,
                        status,
                        text,
                        sort,
                        page);
    }

    PageRequest pageRequest(String usualSort) {
        String column =
                filled(sort)
                        .filter(
                                name ->
                                        ProjectQueries.SORTABLE.contains(
                                                name.replaceFirst("^-", "")))
                        .orElse(usualSort);
        return new PageRequest(page == null ? 0 : Math.max(0, page), ROWS, column);
    }

    Set<Phase> phases() {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        statusNames().forEach(name -> phases.add(Phase.valueOf(name)));
        return phases;
    }

    public List<String> statusNames() {
        return status == null
                ? List.of()
                : status.stream().filter(name -> !name.isBlank()).toList();
    }

    public boolean restricts() {
        return !statusNames().isEmpty()
                || Stream.of(year, round, district, unit, text)
                        .anyMatch(value -> filled(value).isPresent());
    }

    /** The same question on another part of the address. */
    String address(String path, @Nullable String sorted, int atPage) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "text", text);
        if (year != null && year.isBlank()) {
            // All years, said so: with nothing said, the year one works in is meant.
            address.queryParam("year", "");
        }
        add(address, "year", year);
        add(address, "round", round);
        add(address, "district", district);
        add(address, "unit", unit);
        statusNames().forEach(name -> add(address, "status", name));
        add(address, "sort", sorted);
        if (atPage > 0) {
            address.queryParam("page", atPage);
        }
        return address.build().encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        filled(value).ifPresent(text -> address.queryParam(name, text.replace("+", "%2B")));
    }
}
