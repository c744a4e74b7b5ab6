package org.jixiao.web.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.application.review.PersonalDesk;
import org.jixiao.application.review.PersonalDesk.SavedView;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.project.ListText;
import org.jixiao.web.project.ListView;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a person arranges lists for themselves: views, columns, districts. */
@PageController
class ListChoicePages {

    private static final Set<String> PLACES =
            Set.of("/projects", "/review", "/approval", "/audit", "/forwarding");

    private final PersonalDesk desk;

    ListChoicePages(PersonalDesk desk) {
        this.desk = desk;
    }

    /**
     * @param was the name of the view to change; empty for a new one
     */
    @PostMapping("/lists/views")
    @PreAuthorize(May.READ_PROJECTS)
    public String views(
            @RequestParam String place,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String was,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(required = false) @Nullable Boolean first,
            Request request,
            RedirectAttributes redirect) {
        String question = ListText.read(query).asText();
        String back = back(place, question);
        String called = Given.text(name);
        if (called.isEmpty() || called.length() > SavedView.LONGEST_NAME) {
            redirect.addFlashAttribute("refusal", Messages.of("list.views.nameless"));
            return back;
        }
        ActorId me = request.actor().id();
        switch (change) {
            case "rename" -> desk.renameView(me, place, was, called);
            case "drop" -> desk.dropView(me, place, was);
            case "first" -> desk.keepView(me, place, new SavedView(was, question, true));
            case "last" -> desk.keepView(me, place, new SavedView(was, question, false));
            default ->
                    desk.keepView(
                            me, place, new SavedView(called, question, Boolean.TRUE.equals(first)));
        }
        redirect.addFlashAttribute("notice", done(change, called));
        return back;
    }

    private static String done(String change, String called) {
        return switch (change) {
            case "rename", "first", "last" -> Messages.of("list.views.done");
            case "drop" -> Messages.of("list.views.dropped");
            default -> Messages.of("list.views.saved", called);
        };
    }

    @PostMapping("/lists/columns")
    @PreAuthorize(May.READ_PROJECTS)
    public String columns(
            @RequestParam String place,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(required = false) @Nullable List<String> shown,
            Request request) {
        String back = back(place, ListText.read(query).asText());
        Set<String> hidden = new HashSet<>(ListView.optionalKeys());
        hidden.removeAll(shown == null ? List.of() : shown);
        desk.hideColumns(request.actor().id(), place, hidden);
        return back;
    }

    @PostMapping("/review/districts")
    @PreAuthorize(May.REVIEW)
    public String districts(
            @RequestParam(required = false) @Nullable List<String> districts,
            Request request,
            RedirectAttributes redirect) {
        List<String> chosen = districts == null ? List.of() : districts;
        desk.chooseDistricts(
                request.actor().id(),
                chosen.stream().map(UnitCode::new).collect(Collectors.toSet()));
        redirect.addFlashAttribute("notice", Messages.of("list.districts.done", chosen.size()));
        return "redirect:/review?mine=true";
    }

    /** Somebody who signs in again after a while comes back by GET. */
    @GetMapping({"/lists/views", "/lists/columns"})
    @PreAuthorize(May.READ_PROJECTS)
    public String again() {
        return "redirect:/projects";
    }

    @GetMapping("/review/districts")
    @PreAuthorize(May.REVIEW)
    public String againDistricts() {
        return "redirect:/review";
    }

    /** Only ever a list of this application. */
    private static String back(String place, String question) {
        if (!PLACES.contains(place)) {
            throw new IllegalArgumentException("no list at " + place);
        }
        return "redirect:" + place + "?" + (question.isEmpty() ? "view=none" : question);
    }
}
