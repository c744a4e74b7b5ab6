package org.jixiao.web.review;

import java.util.EnumSet;
import java.util.List;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.review.UnitStanding;
import org.jixiao.application.review.UnitStandings;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.web.project.ListPlace;
import org.jixiao.web.project.ListQuery;
import org.jixiao.web.project.ProjectLists;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 汇总上报: all units of the district, and what waits to be forwarded to the city. */
@PageController
class ForwardingPages {

    static final ListPlace PLACE =
            new ListPlace(
                    "menuItem.FORWARDING",
                    "/forwarding",
                    EnumSet.of(Phase.AT_DISTRICT),
                    "changedAt",
                    "/send-back",
                    "district.none");

    private final ProjectLists lists;
    private final UnitStandings standings;
    private final OrganizationQueries organization;
    private final Formats formats;

    ForwardingPages(
            ProjectLists lists,
            UnitStandings standings,
            OrganizationQueries organization,
            Formats formats) {
        this.lists = lists;
        this.standings = standings;
        this.organization = organization;
        this.formats = formats;
    }

    @GetMapping("/forwarding")
    @PreAuthorize(May.FORWARD)
    public String show(ListQuery asked, Request request, Model model) {
        FiscalYear year =
                Given.filled(asked.year())
                        .map(value -> new FiscalYear(Integer.parseInt(value)))
                        .orElseGet(this::latestYear);
        List<UnitStanding> units = standings.standings(request.actor(), year);
        model.addAttribute("list", lists.show(request.actor(), asked, PLACE));
        model.addAttribute("year", year);
        model.addAttribute("units", units);
        model.addAttribute("silent", units.stream().filter(unit -> unit.projects() == 0).count());
        return "review/forwarding";
    }

    private FiscalYear latestYear() {
        return organization.rounds().stream()
                .findFirst()
                .map(round -> round.id().fiscalYear())
                .orElseGet(() -> new FiscalYear(formats.today().getYear()));
    }
}
