package org.jixiao.web.project;

import java.util.HashMap;
import java.util.Map;
import org.jixiao.application.shared.Request;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was chosen where two people changed the same sheet: back into the editor, not yet saved. */
@PageController
class MergePages {

    private static final String CHOICE = "choice.";

    private final ProjectViews views;
    private final Editor editor;

    MergePages(ProjectViews views, Editor editor) {
        this.views = views;
        this.editor = editor;
    }

    @PostMapping("/projects/{id}/merge")
    @PreAuthorize(May.WRITE_SHEETS)
    public String merge(
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            SheetForm mine,
            Request request,
            Model model) {
        ProjectPage project = views.present(request.actor(), id);
        Map<String, String> choices = new HashMap<>();
        parameters.forEach(
                (name, value) -> {
                    if (name.startsWith(CHOICE)) {
                        choices.put(name.substring(CHOICE.length()), value);
                    }
                });
        SheetForm theirs = SheetForm.of(project.sheet(), project.version());
        model.addAttribute("project", project);
        model.addAttribute("form", new SheetMerge(mine, theirs, choices).merged());
        model.addAttribute("correcting", editor.corrects(project, request.actor()));
        model.addAttribute("locks", Locks.of(project.snapshot().state()));
        model.addAttribute("action", "/projects/" + id + "/edit");
        model.addAttribute("notice", Messages.of("project.merged"));
        return "project/edit";
    }

    /** Somebody who signs in again after a while comes back by GET. */
    @GetMapping("/projects/{id}/merge")
    @PreAuthorize(May.WRITE_SHEETS)
    public String again(@PathVariable String id) {
        return "redirect:/projects/" + id + "/edit";
    }
}
