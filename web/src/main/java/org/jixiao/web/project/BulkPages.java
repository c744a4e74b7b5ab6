package org.jixiao.web.project;

import java.util.List;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.review.BulkDecisions;
import org.jixiao.application.review.BulkItem;
import org.jixiao.application.review.BulkItem.Outcome;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decisions on many projects at once, told project by project. */
@PageController
class BulkPages {

    private static final int MOST = 1000;

    private final BulkDecisions decisions;
    private final ProjectQueries projects;

    BulkPages(BulkDecisions decisions, ProjectQueries projects) {
        this.decisions = decisions;
        this.projects = projects;
    }

    /** One outcome, in words. */
    record Item(
            String id,
            String code,
            String name,
            String unit,
            String word,
            String shape,
            String style,
            String sentence) {}

    @PostMapping("/projects/decisions")
    @PreAuthorize(May.DECIDE)
    public String decide(
            BulkForm form,
            ListQuery asked,
            Request request,
            Model model,
            RedirectAttributes redirect) {
        String problem = form.problem();
        if (problem != null) {
            redirect.addFlashAttribute("refusal", problem);
            return "redirect:" + form.back();
        }
        List<BulkItem> items =
                decisions.decide(chosen(form, asked, request.actor()), form.decision(), request);
        model.addAttribute("action", form.chosen());
        model.addAttribute("from", form.back());
        model.addAttribute("items", items.stream().map(i -> item(i, request.actor())).toList());
        model.addAttribute("done", count(items, Outcome.DONE));
        model.addAttribute("unchanged", count(items, Outcome.UNCHANGED));
        model.addAttribute("refused", count(items, Outcome.REFUSED));
        return "project/decisions";
    }

    /** Somebody who signs in again after a while comes back by GET. */
    @GetMapping("/projects/decisions")
    @PreAuthorize(May.DECIDE)
    public String again() {
        return "redirect:/projects";
    }

    private List<ProjectId> chosen(BulkForm form, ListQuery asked, Actor actor) {
        if (!form.everything()) {
            List<String> ids = form.ids();
            return ids == null ? List.of() : ids.stream().map(ProjectId::parse).toList();
        }
        ProjectFilter filter = asked.filter(ProjectFilter.ALL.phases());
        return projects.ids(actor, filter, MOST);
    }

    private Item item(BulkItem item, Actor actor) {
        @Nullable ProjectRow row = projects.find(actor, item.id()).orElse(null);
        String sentence = item.rejection() == null ? "" : Messages.of(item.rejection());
        return switch (item.outcome()) {
            case DONE ->
                    item(
                            item,
                            row,
                            "bulk.done",
                            "✓",
                            "is-REVIEWED",
                            Messages.of("bulk.done.version", item.version()));
            case UNCHANGED ->
                    item(item, row, "bulk.unchanged", "○", "", Messages.of("bulk.unchanged.text"));
            case REFUSED -> item(item, row, "bulk.refused", "✕", "is-REJECTED", sentence);
        };
    }

    private static Item item(
            BulkItem item,
            @Nullable ProjectRow row,
            String word,
            String shape,
            String style,
            String sentence) {
        return new Item(
                item.id().toString(),
                row == null ? "" : row.code().value(),
                row == null ? Messages.of("bulk.foreign") : row.name(),
                row == null ? "" : row.unitName(),
                Messages.of(word),
                shape,
                style,
                sentence);
    }

    private static long count(List<BulkItem> items, Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
