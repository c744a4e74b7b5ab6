package org.jixiao.web.organization;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.shared.Refused;
import org.jixiao.web.organization.ExtensionPages.ExtensionForm;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.shared.PageRefusals;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The filing rounds, as the system administrator sets them. */
@PageController
class RoundPages {

    private final RoundCalendar calendar;
    private final Dispatcher dispatcher;

    RoundPages(RoundCalendar calendar, Dispatcher dispatcher) {
        this.calendar = calendar;
        this.dispatcher = dispatcher;
    }

    @GetMapping("/operations/rounds")
    @PreAuthorize(May.OPERATE)
    public String list(Model model) {
        return show(RoundForm.EMPTY, model);
    }

    @PostMapping("/operations/rounds")
    @PreAuthorize(May.OPERATE)
    public String set(
            RoundForm form,
            Request request,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        LocalDateTime opens = form.opens();
        LocalDateTime closes = form.closes();
        if (opens == null || closes == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", Messages.of("organization.round.times"));
            return show(form, model);
        }
        FilingWindow window =
                new FilingWindow(
                        opens.atZone(Formats.ZONE).toInstant(),
                        closes.atZone(Formats.ZONE).toInstant());
        try {
            form.commands(window, Messages.of("organization.round.checkAtOnce"))
                    .forEach(command -> dispatcher.send(command, request));
            redirect.addFlashAttribute(
                    "notice", Messages.of("organization.round.saved", Messages.of(form.roundId())));
            return "redirect:/operations/rounds";
        } catch (Refused refused) {
            response.setStatus(PageRefusals.status(refused.rejection()).value());
            model.addAttribute("refusal", Messages.of(refused.rejection()));
            return show(form, model);
        }
    }

    private String show(RoundForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("extension", ExtensionForm.EMPTY);
        calendar.show(model);
        return "organization/calendar";
    }
}
