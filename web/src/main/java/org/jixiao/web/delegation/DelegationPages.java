package org.jixiao.web.delegation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jixiao.application.delegation.DelegationView;
import org.jixiao.application.delegation.Delegations;
import org.jixiao.application.delegation.KnownPeople;
import org.jixiao.application.delegation.PersonView;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.delegation.DelegationCommand.RevokeDelegation;
import org.jixiao.domain.delegation.DelegationId;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 代理: whom I let act for me, who lets me act for them. */
@PageController
class DelegationPages {

    private static final String BACK = "redirect:/delegations";

    private final Delegations delegations;
    private final KnownPeople people;
    private final Dispatcher dispatcher;
    private final Formats formats;

    DelegationPages(
            Delegations delegations, KnownPeople people, Dispatcher dispatcher, Formats formats) {
        this.delegations = delegations;
        this.people = people;
        this.dispatcher = dispatcher;
        this.formats = formats;
    }

    @GetMapping("/delegations")
    @PreAuthorize(May.SEE_DELEGATIONS)
    public String list(
            GrantForm form,
            @RequestParam(defaultValue = "false") boolean ended,
            Request request,
            Model model) {
        if (ended) {
            model.addAttribute("refusal", Messages.of("delegation.ended"));
        }
        return show(form, request, model);
    }

    @PostMapping("/delegations")
    @PreAuthorize(May.DELEGATE)
    public String grant(
            GrantForm form,
            Request request,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!form.isComplete()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", Messages.of("delegation.incomplete"));
            return show(form, request, model);
        }
        try {
            dispatcher.send(form.command(new DelegationId(UUID.randomUUID())), request);
            redirect.addFlashAttribute("notice", Messages.of("delegation.granted"));
            return BACK;
        } catch (Refused refused) {
            response.setStatus(PageRefusals.status(refused.rejection()).value());
            model.addAttribute("refusal", Messages.of(refused.rejection()));
            return show(form, request, model);
        }
    }

    /** Where somebody comes back to whose session ended over the reason. */
    @GetMapping("/delegations/{id}/revocation")
    @PreAuthorize(May.SEE_DELEGATIONS)
    public String back() {
        return BACK;
    }

    @PostMapping("/delegations/{id}/revocation")
    @PreAuthorize(May.SEE_DELEGATIONS)
    public String revoke(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Request request,
            RedirectAttributes redirect) {
        try {
            dispatcher.send(
                    new RevokeDelegation(DelegationId.parse(id), Given.text(reason)), request);
            redirect.addFlashAttribute("notice", Messages.of("delegation.revoked"));
        } catch (Refused refused) {
            redirect.addFlashAttribute("refusal", Messages.of(refused.rejection()));
        }
        return BACK;
    }

    private String show(GrantForm form, Request request, Model model) {
        Actor actor = request.actor();
        ActorId self = actor.id().person();
        boolean manages = actor.has(Role.SECURITY_ADMIN);
        List<DelegationView> all =
                manages ? delegations.standing(formats.now()) : delegations.concerning(self);
        model.addAttribute("form", form);
        model.addAttribute("manages", manages);
        model.addAttribute("given", of(all, self, manages, true));
        model.addAttribute("taken", of(all, self, manages, false));
        model.addAttribute("grants", !manages && !actor.actsForAnother());
        model.addAttribute("people", manages ? List.of() : candidates(actor, form.q()));
        return "delegation/list";
    }

    private static List<DelegationView> of(
            List<DelegationView> all, ActorId self, boolean manages, boolean given) {
        return all.stream()
                .filter(view -> (manages || view.terms().principal().equals(self)) == given)
                .toList();
    }

    private List<PersonView> candidates(Actor actor, @Nullable String search) {
        String wanted = Given.text(search);
        return people.colleaguesOf(actor).stream()
                .filter(p -> p.name().contains(wanted) || p.unitName().contains(wanted))
                .toList();
    }
}
