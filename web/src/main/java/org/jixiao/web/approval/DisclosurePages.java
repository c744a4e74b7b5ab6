package org.jixiao.web.approval;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jixiao.application.approval.DisclosureResult;
import org.jixiao.application.approval.Disclosures;
import org.jixiao.application.approval.FrozenTable;
import org.jixiao.application.approval.TableDisclosures;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.review.BulkItem;
import org.jixiao.application.shared.Request;
import org.jixiao.application.statistics.SummaryQueries;
import org.jixiao.application.table.TableFormat;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.shared.PageRefusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 公开: the approver freezes tables; everyone else sees those of their scope. */
@PageController
class DisclosurePages {

    private final TableDisclosures tables;
    private final Disclosures disclosures;
    private final DisclosureDownload downloads;
    private final OrganizationQueries organization;
    private final SummaryQueries summaries;
    private final ProjectQueries projects;
    private final Formats formats;

    DisclosurePages(
            TableDisclosures tables,
            Disclosures disclosures,
            DisclosureDownload downloads,
            OrganizationQueries organization,
            SummaryQueries summaries,
            ProjectQueries projects,
            Formats formats) {
        this.tables = tables;
        this.disclosures = disclosures;
        this.downloads = downloads;
        this.organization = organization;
        this.summaries = summaries;
        this.projects = projects;
        this.formats = formats;
    }

    @GetMapping("/disclosure")
    @PreAuthorize(May.READ_PROJECTS)
    public String show(DisclosureForm form, Request request, Model model) {
        List<FiscalYear> years =
                organization.rounds().stream()
                        .map(round -> round.id().fiscalYear())
                        .distinct()
                        .toList();
        FiscalYear latest =
                years.isEmpty() ? new FiscalYear(formats.today().getYear()) : years.getFirst();
        FiscalYear year = form.fiscalYear(latest);
        UnitCode code = form.code();
        model.addAttribute("form", form);
        model.addAttribute("years", years);
        model.addAttribute("year", year);
        model.addAttribute("past", disclosures.list(request.actor(), code, year));
        if (request.actor().has(Role.CITY_APPROVER)) {
            prepare(code, year, request, model);
        }
        return "approval/disclosure";
    }

    private void prepare(@Nullable UnitCode code, FiscalYear year, Request request, Model model) {
        UnitCode own = request.actor().unit();
        model.addAttribute("units", organization.units(formats.today()));
        model.addAttribute(
                "standings",
                DisclosureStanding.of(
                        summaries.summary(request.actor(), own, year).orElse(null),
                        organization.units(formats.today())));
        if (code != null) {
            model.addAttribute("preview", tables.preview(request.actor(), code, year));
        }
    }

    @PostMapping("/disclosure")
    @PreAuthorize(May.APPROVE)
    public String disclose(
            DisclosureForm form,
            Request request,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        UnitCode code = form.code();
        if (code == null || !form.isConfirmed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", Messages.of("approval.disclosure.unconfirmed"));
            return show(form, request, model);
        }
        try {
            FiscalYear year = form.fiscalYear(new FiscalYear(formats.today().getYear()));
            DisclosureResult result = tables.disclose(code, year, form.left(), request);
            tell(result, redirect);
            return "redirect:/disclosure/" + result.id();
        } catch (Refused refused) {
            response.setStatus(PageRefusals.status(refused.rejection()).value());
            model.addAttribute("refusal", Messages.of(refused.rejection()));
            return show(form, request, model);
        }
    }

    private static void tell(DisclosureResult result, RedirectAttributes redirect) {
        List<BulkItem> refused =
                result.projects().stream().filter(item -> item.rejection() != null).toList();
        String key =
                result.outcome().changed()
                        ? "approval.disclosure.done"
                        : "approval.disclosure.same";
        redirect.addFlashAttribute(
                "notice", Messages.of(key, result.projects().size() - refused.size()));
        if (!refused.isEmpty()) {
            redirect.addFlashAttribute(
                    "refusal", Messages.of("approval.disclosure.partly", refused.size()));
        }
    }

    @GetMapping("/disclosure/{id}")
    @PreAuthorize(May.READ_PROJECTS)
    public String one(@PathVariable String id, Request request, Model model) {
        FrozenTable frozen = downloads.frozen(request.actor(), id);
        model.addAttribute("frozen", frozen);
        model.addAttribute("one", frozen.disclosure());
        model.addAttribute("left", LeftOutLine.of(frozen.disclosure(), request.actor(), projects));
        return "approval/disclosed";
    }

    @GetMapping("/disclosure/{id}/table")
    @PreAuthorize(May.READ_PROJECTS)
    public ResponseEntity<byte[]> table(
            @PathVariable String id,
            @RequestParam(defaultValue = "TEXT") String format,
            Request request) {
        return downloads.file(request, id, TableFormat.valueOf(format));
    }
}
