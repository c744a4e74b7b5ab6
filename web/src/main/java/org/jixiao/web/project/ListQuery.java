package org.jixiao.web.project;

import static org.jixiao.web.shared.Given.filled;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.application.project.Narrowing;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a list was asked for, as it stands in the address.
 *
 * @param min the smallest total, in 万元
 * @param max the largest total, in 万元
 * @param open only with open remarks
 * @param holder ME, NOBODY or OTHERS
 * @param grade the overall grade it passed with
 * @param waiting only what waits longer than so many days
 * @param mine only the districts the person has marked as their own
 * @param adjusting only those whose approved sheet is being adjusted
 */
public record ListQuery(
        @Nullable String year,
        @Nullable String round,
        @Nullable String district,
        @Nullable String unit,
        @Nullable List<String> status,
        @Nullable String text,
        @Nullable String sort,
        @Nullable Integer page,
        @Nullable String min,
        @Nullable String max,
        @Nullable Boolean open,
        @Nullable String holder,
        @Nullable String grade,
        @Nullable Integer waiting,
        @Nullable Boolean mine,
        @Nullable Boolean adjusting) {

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
                Given.text(text),
                narrowing());
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
                        page,
                        min,
                        max,
                        open,
                        holder,
                        grade,
                        waiting,
                        mine,
                        adjusting);
    }

    private Narrowing narrowing() {
        return new Narrowing(
                filled(min).map(ListQuery::money).orElse(null),
                filled(max).map(ListQuery::money).orElse(null),
                Boolean.TRUE.equals(open),
                filled(holder).map(Narrowing.Holder::valueOf).orElse(null),
                filled(grade).map(Grade::valueOf).orElse(null),
                waiting,
                Boolean.TRUE.equals(mine),
                Boolean.TRUE.equals(adjusting));
    }

    private static Money money(String wanYuan) {
        return Money.ofWanYuan(new BigDecimal(wanYuan.replace(",", "")));
    }

    public PageRequest pageRequest(String usualSort) {
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
                || !narrowed().isEmpty()
                || Stream.of(year, round, district, unit, text)
                        .anyMatch(value -> filled(value).isPresent());
    }

    /** What reviewers ask for beside, by parameter; only what is given. */
    public Map<String, String> narrowed() {
        Map<String, String> given = new LinkedHashMap<>();
        filled(min).ifPresent(value -> given.put("min", value));
        filled(max).ifPresent(value -> given.put("max", value));
        filled(holder).ifPresent(value -> given.put("holder", value));
        filled(grade).ifPresent(value -> given.put("grade", value));
        if (waiting != null) {
            given.put("waiting", waiting.toString());
        }
        ticked(given, "open", open);
        ticked(given, "mine", mine);
        ticked(given, "adjusting", adjusting);
        return given;
    }

    private static void ticked(Map<String, String> given, String name, @Nullable Boolean value) {
        if (Boolean.TRUE.equals(value)) {
            given.put(name, "true");
        }
    }

    /** The same question on another part of the address. */
    String address(String path, @Nullable String sorted, int atPage) {
        return address(path, sorted, atPage, "");
    }

    /**
     * @param without a parameter to leave out, with {@code =VALUE} behind it for one of several
     */
    String address(String path, @Nullable String sorted, int atPage, String without) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "text", text, without);
        if (year != null && year.isBlank()) {
            // All years, said so: with nothing said, the year one works in is meant.
            address.queryParam("year", "");
        }
        add(address, "year", year, without);
        add(address, "round", round, without);
        add(address, "district", district, without);
        add(address, "unit", unit, without);
        statusNames().stream()
                .filter(name -> !without.equals("status=" + name))
                .forEach(name -> add(address, "status", name, without));
        narrowed().forEach((name, value) -> add(address, name, value, without));
        add(address, "sort", sorted, without);
        if (atPage > 0) {
            address.queryParam("page", atPage);
        }
        return address.build().encode().toUriString();
    }

    private static void add(
            UriComponentsBuilder address, String name, @Nullable String value, String without) {
        filled(value)
                .filter(given -> !name.equals(without))
                .ifPresent(given -> address.queryParam(name, given.replace("+", "%2B")));
    }

    /** The question alone, without path and page, as one text. */
    public String asText() {
        return address("", sort, 0).replaceFirst("^\\?", "");
    }
}
