package org.jixiao.web.organization;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.organization.RoundCommand;
import org.jixiao.domain.organization.RoundCommand.ExtendWindow;
import org.jixiao.domain.organization.RoundCommand.WithdrawExtension;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.shared.PageRefusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Longer windows for single units or whole districts. */
@PageController
class ExtensionPages {

    private final KnownUnits units;
    private final RoundCalendar calendar;
    private final Dispatcher dispatcher;

    ExtensionPages(KnownUnits units, RoundCalendar calendar, Dispatcher dispatcher) {
        this.units = units;
        this.calendar = calendar;
        this.dispatcher = dispatcher;
    }

    /**
     * An extension as it is typed.
     *
     * @param closes by the Chinese clock; left out when the extension is withdrawn
     */
    record ExtensionForm(
            @Nullable String round,
            @Nullable String unit,
            @Nullable LocalDateTime closes,
            @Nullable String reason) {

        static final ExtensionForm EMPTY = new ExtensionForm(null, null, null, null);
    }

    @GetMapping({"/operations/rounds/extensions", "/operations/rounds/extensions/withdrawal"})
    @PreAuthorize(May.OPERATE)
    public String back() {
        return "redirect:/operations/rounds";
    }

    @PostMapping("/operations/rounds/extensions")
    @PreAuthorize(May.OPERATE)
    public String extend(
            ExtensionForm form,
            Request request,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        LocalDateTime closes = form.closes();
        if (closes == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", Messages.of("organization.extension.closesMissing"));
            return again(form, model);
        }
        ExtendWindow command =
                new ExtendWindow(
                        RoundId.parse(Given.text(form.round())),
                        new UnitCode(Given.text(form.unit())),
                        closes.atZone(Formats.ZONE).toInstant(),
                        Given.text(form.reason()));
        return send(
                command, "organization.extension.saved", form, request, model, redirect, response);
    }

    @PostMapping("/operations/rounds/extensions/withdrawal")
    @PreAuthorize(May.OPERATE)
    public String withdraw(
            ExtensionForm form,
            Request request,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        WithdrawExtension command =
                new WithdrawExtension(
                        RoundId.parse(Given.text(form.round())),
                        new UnitCode(Given.text(form.unit())),
                        Given.text(form.reason()));
        return send(
                command,
                "organization.extension.withdrawn",
                form,
                request,
                model,
                redirect,
                response);
    }

    private String send(
            RoundCommand command,
            String done,
            ExtensionForm form,
            Request request,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            if (command instanceof ExtendWindow extend) {
                units.check(extend.unit());
            }
            dispatcher.send(command, request);
            redirect.addFlashAttribute("notice", Messages.of(done));
            return "redirect:/operations/rounds";
        } catch (Refused refused) {
            response.setStatus(PageRefusals.status(refused.rejection()).value());
            model.addAttribute("refusal", Messages.of(refused.rejection()));
            return again(form, model);
        }
    }

    private String again(ExtensionForm form, Model model) {
        model.addAttribute("form", RoundForm.EMPTY);
        model.addAttribute("extension", form);
        calendar.show(model);
        return "organization/calendar";
    }
}
