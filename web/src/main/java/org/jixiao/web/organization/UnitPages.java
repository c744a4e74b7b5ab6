package org.jixiao.web.organization;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Comparator;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.shared.Refused;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.shared.PageRefusals;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The unit tree on any day, and its changes, each holding from the day it names. */
@PageController
class UnitPages {

    private final OrganizationQueries organization;
    private final Dispatcher dispatcher;
    private final Formats formats;

    UnitPages(OrganizationQueries organization, Dispatcher dispatcher, Formats formats) {
        this.organization = organization;
        this.dispatcher = dispatcher;
        this.formats = formats;
    }

    @GetMapping("/operations/units")
    @PreAuthorize(May.OPERATE)
    public String tree(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            Model model) {
        return show(on, UnitForm.EMPTY, model);
    }

    @PostMapping("/operations/units")
    @PreAuthorize(May.OPERATE)
    public String change(
            UnitForm form,
            Request request,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            dispatcher.send(form.command(), request);
            redirect.addFlashAttribute(
                    "notice",
                    Messages.of("organization.change.saved", String.valueOf(form.from())));
            return "redirect:/operations/units?on=" + form.from();
        } catch (Refused refused) {
            response.setStatus(PageRefusals.status(refused.rejection()).value());
            model.addAttribute("refusal", Messages.of(refused.rejection()));
        } catch (IllegalArgumentException unreadable) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", unreadable.getMessage());
        }
        return show(form.from(), form, model);
    }

    private String show(@Nullable LocalDate on, UnitForm form, Model model) {
        LocalDate day = on == null ? formats.today() : on;
        model.addAttribute("on", day);
        // In the order of their codes every unit stands right below the one above it.
        model.addAttribute(
                "units",
                organization.units(day).stream()
                        .sorted(Comparator.comparing(UnitView::code))
                        .toList());
        model.addAttribute("levels", UnitLevel.values());
        model.addAttribute("form", form);
        return "organization/units";
    }
}
