package org.jixiao.web.table.transfers;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.TransferQueries;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.table.Transfer;
import org.jixiao.domain.table.Transfer.Verdict;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.shared.Period;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 转移支付核对: the city's rows for districts beside the districts' own. */
@PageController
class TransferPages {

    private final TransferQueries transfers;
    private final OrganizationQueries organization;
    private final Formats formats;

    TransferPages(TransferQueries transfers, OrganizationQueries organization, Formats formats) {
        this.transfers = transfers;
        this.organization = organization;
        this.formats = formats;
    }

    @GetMapping("/transfers")
    @PreAuthorize(May.READ_THE_CITY)
    public String show(TransferSearch asked, Request request, Model model) {
        FiscalYear year = year(asked);
        List<Transfer> all = transfers.transfers(request.actor(), year, asked.chosenDistrict());
        model.addAttribute("year", year);
        model.addAttribute("years", years());
        model.addAttribute("districts", districts());
        model.addAttribute("asked", asked);
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute("counts", counts(all));
        model.addAttribute("transfers", asked.of(all));
        return "table/transfers";
    }

    private FiscalYear year(TransferSearch asked) {
        return Optional.ofNullable(asked.chosenYear())
                .or(() -> Period.chosen().map(Period::year))
                .or(() -> years().stream().findFirst())
                .orElseGet(() -> new FiscalYear(formats.today().getYear()));
    }

    private List<FiscalYear> years() {
        return organization.rounds().stream()
                .map(round -> round.id().fiscalYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<UnitView> districts() {
        return organization.units(formats.today()).stream()
                .filter(unit -> unit.level() == UnitLevel.DISTRICT_BUREAU)
                .toList();
    }

    private static Map<Verdict, Long> counts(List<Transfer> all) {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, all.stream().filter(one -> one.verdict() == verdict).count());
        }
        return counts;
    }
}
