package org.jixiao.web.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.shared.Request;
import org.jixiao.application.statistics.DistrictSummary;
import org.jixiao.application.statistics.SummaryQueries;
import org.jixiao.application.statistics.UnitSummary;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 汇总: district by district, unit by unit, with the way down to the projects. */
@PageController
class SummaryPages {

    private final SummaryQueries summaries;
    private final OrganizationQueries organization;
    private final Formats formats;

    SummaryPages(SummaryQueries summaries, OrganizationQueries organization, Formats formats) {
        this.summaries = summaries;
        this.organization = organization;
        this.formats = formats;
    }

    @GetMapping("/summary")
    @PreAuthorize(May.READ_PROJECTS)
    public String show(
            @RequestParam(required = false) @Nullable String year, Request request, Model model) {
        List<FiscalYear> years = years();
        FiscalYear chosen =
                Given.filled(year)
                        .map(value -> new FiscalYear(Integer.parseInt(value)))
                        .orElseGet(
                                () ->
                                        years.isEmpty()
                                                ? new FiscalYear(formats.today().getYear())
                                                : years.getFirst());
        summaries
                .summary(request.actor(), request.actor().unit(), chosen)
                .ifPresent(whole -> fill(whole, model));
        model.addAttribute("years", years);
        model.addAttribute("year", chosen);
        return "statistics/summary";
    }

    private List<FiscalYear> years() {
        return organization.rounds().stream()
                .map(round -> round.id().fiscalYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private void fill(DistrictSummary whole, Model model) {
        Map<UnitCode, UnitView> tree = new HashMap<>();
        organization.units(formats.today()).forEach(unit -> tree.put(unit.code(), unit));
        Map<String, List<UnitSummary>> byDistrict = new LinkedHashMap<>();
        for (UnitSummary unit : whole.units()) {
            byDistrict
                    .computeIfAbsent(above(unit.unit(), tree), name -> new ArrayList<>())
                    .add(unit);
        }
        model.addAttribute(
                "districts",
                byDistrict.entrySet().stream()
                        .map(entry -> DistrictPart.of(entry.getKey(), entry.getValue()))
                        .toList());
        model.addAttribute("whole", DistrictPart.of(whole.districtName(), whole.units()));
    }

    private static String above(UnitCode unit, Map<UnitCode, UnitView> tree) {
        return Optional.ofNullable(tree.get(unit))
                .flatMap(view -> Optional.ofNullable(view.parent()))
                .flatMap(parent -> Optional.ofNullable(tree.get(parent)))
                .map(UnitView::name)
                .orElseGet(() -> Messages.of("statistics.other"));
    }
}
