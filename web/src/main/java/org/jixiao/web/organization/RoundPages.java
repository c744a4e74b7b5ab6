package org.jixiao.web.organization;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.RoundView;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.RoundCommand;
import org.jixiao.domain.organization.RoundCommand.RescheduleRound;
import org.jixiao.domain.organization.RoundCommand.ScheduleRound;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.RoundId;
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

/** The filing rounds, as the system administrator sets them. */
@PageController
class RoundPages {

    private final OrganizationQueries organization;
    private final Dispatcher dispatcher;
    private final Formats formats;

    RoundPages(OrganizationQueries organization, Dispatcher dispatcher, Formats formats) {
        this.organization = organization;
        this.dispatcher = dispatcher;
        this.formats = formats;
    }

    /**
     * A round as it is typed; times by the Chinese clock.
     *
     * @param id of the round to reschedule; empty for a new one
     */
    record RoundForm(
            @Nullable String id,
            @Nullable String year,
            @Nullable String round,
            @Nullable LocalDateTime opens,
            @Nullable LocalDateTime closes,
            @Nullable String reason) {

        RoundId roundId() {
            return Given.filled(id)
                    .map(RoundId::parse)
                    .orElseGet(
                            () ->
                                    new RoundId(
                                            new FiscalYear(Integer.parseInt(Given.text(year))),
                                            BudgetRound.valueOf(Given.text(round))));
        }
    }

    @GetMapping("/operations/rounds")
    @PreAuthorize(May.OPERATE)
    public String list(Model model) {
        return show(new RoundForm(null, null, null, null, null, null), model);
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
            dispatcher.send(command(form, window), request);
            redirect.addFlashAttribute(
                    "notice", Messages.of("organization.round.saved", Messages.of(form.roundId())));
            return "redirect:/operations/rounds";
        } catch (Refused refused) {
            response.setStatus(PageRefusals.status(refused.rejection()).value());
            model.addAttribute("refusal", Messages.of(refused.rejection()));
            return show(form, model);
        }
    }

    private static RoundCommand command(RoundForm form, FilingWindow window) {
        return Given.filled(form.id()).isPresent()
                ? new RescheduleRound(form.roundId(), window, Given.text(form.reason()))
                : new ScheduleRound(form.roundId(), window);
    }

    private String show(RoundForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "rounds",
                organization.rounds().stream()
                        .sorted(
                                Comparator.comparing(
                                        (RoundView round) -> round.window().opens(),
                                        Comparator.reverseOrder()))
                        .toList());
        model.addAttribute("kinds", BudgetRound.values());
        model.addAttribute("now", formats.now());
        return "organization/rounds";
    }
}
