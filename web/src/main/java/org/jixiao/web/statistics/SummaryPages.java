package org.jixiao.web.statistics;

import java.util.List;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.shared.Request;
import org.jixiao.application.statistics.CourseFilter;
import org.jixiao.application.statistics.CourseQueries;
import org.jixiao.application.statistics.DeclaredGaps;
import org.jixiao.application.statistics.DistrictSummary;
import org.jixiao.application.statistics.SummaryQueries;
import org.jixiao.application.statistics.UnitSummary;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 汇总: charts and sums, district by district or unit by unit, with the way down to the projects. */
@PageController
class SummaryPages {

    private final SummaryQueries summaries;
    private final CourseQueries courses;
    private final OrganizationQueries organization;
    private final Formats formats;
    private final GapWords gaps;

    SummaryPages(
            SummaryQueries summaries,
            CourseQueries courses,
            OrganizationQueries organization,
            DeclaredGaps gaps,
            Formats formats) {
        this.summaries = summaries;
        this.courses = courses;
        this.organization = organization;
        this.formats = formats;
        this.gaps = new GapWords(gaps, formats);
    }

    @GetMapping("/summary")
    @PreAuthorize(May.READ_PROJECTS)
    public String show(SummaryAsked asked, Request request, Model model) {
        Actor actor = request.actor();
        SummaryAsked sure = asked.orLatest(organization.rounds(), formats.today());
        List<UnitView> tree = organization.units(formats.today());
        boolean byUnit = sure.unit() != null || !isCity(actor, tree);
        UnitCode top = sure.unit() == null ? actor.unit() : sure.unit();
        summaries
                .summary(actor, top, sure.fiscalYear(), sure.budgetRound())
                .filter(found -> found.projects() > 0)
                .ifPresent(found -> fill(found, sure, byUnit, tree, actor, model));
        model.addAttribute("years", SummaryAsked.years(organization.rounds()));
        model.addAttribute("rounds", BudgetRound.values());
        model.addAttribute(
                "bureaus",
                isCity(actor, tree)
                        ? tree.stream().filter(SummaryPages::isBureau).toList()
                        : List.of());
        model.addAttribute("asked", sure);
        return "statistics/summary";
    }

    private static boolean isBureau(UnitView unit) {
        return unit.level() == UnitLevel.DISTRICT_BUREAU;
    }

    private static boolean isCity(Actor actor, List<UnitView> tree) {
        return tree.stream()
                .anyMatch(
                        unit ->
                                unit.code().equals(actor.unit())
                                        && unit.level() == UnitLevel.CITY_BUREAU);
    }

    private void fill(
            DistrictSummary found,
            SummaryAsked asked,
            boolean byUnit,
            List<UnitView> tree,
            Actor actor,
            Model model) {
        List<DistrictPart> districts = Districts.of(found, tree);
        CourseFilter filter =
                new CourseFilter(
                        asked.fiscalYear(), asked.budgetRound(), byUnit ? found.district() : null);
        DashboardMaker maker = new DashboardMaker(formats, asked, byUnit);
        Dashboard dashboard = maker.of(found, districts, courses.figures(actor, filter));
        DistrictPart whole = DistrictPart.of(null, found.districtName(), found.units());
        List<UnitSummary> told =
                districts.stream().flatMap(part -> dashboard.told(part, whole).stream()).toList();
        model.addAttribute("dashboard", dashboard);
        model.addAttribute("districts", districts);
        model.addAttribute("whole", whole);
        model.addAttribute("gaps", gaps.of(actor, told, asked));
    }
}
