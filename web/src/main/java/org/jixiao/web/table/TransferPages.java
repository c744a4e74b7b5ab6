package org.jixiao.web.table;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.TransferQueries;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.Transfer;
import org.jixiao.domain.table.Transfer.Verdict;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.shared.Period;
import org.jspecify.annotations.Nullable;
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

    /** What is asked for, as it stands in the address. */
    record Asked(@Nullable String year, @Nullable String district, @Nullable String verdict) {}

    @GetMapping("/transfers")
    @PreAuthorize(May.READ_THE_CITY)
    public String show(Asked asked, Request request, Model model) {
        FiscalYear year = year(asked);
        UnitCode district = Given.filled(asked.district()).map(UnitCode::new).orElse(null);
        Verdict verdict = Given.filled(asked.verdict()).map(Verdict::valueOf).orElse(null);
        List<Transfer> all = transfers.transfers(request.actor(), year, district);
        model.addAttribute("year", year);
        model.addAttribute("years", years());
        model.addAttribute("districts", districts());
        model.addAttribute("asked", asked);
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute("counts", counts(all));
        model.addAttribute(
                "transfers",
                all.stream().filter(one -> verdict == null || one.verdict() == verdict).toList());
        return "table/transfers";
    }

    private FiscalYear year(Asked asked) {
        return Given.filled(asked.year())
                .map(text -> new FiscalYear(Integer.parseInt(text)))
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
