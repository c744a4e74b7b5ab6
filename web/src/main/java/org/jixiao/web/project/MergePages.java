package org.jixiao.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jixiao.application.shared.Request;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was chosen where two people changed the same sheet: into the editor, or saved at once. */
@PageController
class MergePages {

    private static final String CHOICE = "choice.";
    private static final String OWN = "own.";

    private final ProjectViews views;
    private final ConflictPage conflicts;
    private final UnsavedWork unsaved;
    private final EditPages editing;

    MergePages(ProjectViews views, ConflictPage conflicts, UnsavedWork unsaved, EditPages editing) {
        this.views = views;
        this.conflicts = conflicts;
        this.unsaved = unsaved;
        this.editing = editing;
    }

    /**
     * @param against the version that the choices were made against; what was saved after it is a
     *     conflict of its own
     */
    @PostMapping("/projects/{id}/merge")
    @PreAuthorize(May.WRITE_SHEETS)
    public String merge(
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "0") long against,
            @RequestParam(defaultValue = "edit") String then,
            SheetForm mine,
            Request request,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ProjectPage project = views.present(request.actor(), id);
        long theirs = against > 0 ? against : project.version();
        ThreeWay sides = conflicts.sides(request.actor(), project, mine, theirs);
        Map<String, String> choices = named(CHOICE, parameters);
        boolean undecided =
                sides.differences().stream()
                        .filter(Difference::both)
                        .anyMatch(found -> !choices.containsKey(found.key()));
        if (undecided) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", Messages.of("filing.conflict.undecided"));
            model.addAttribute("chosen", choices);
            return conflicts.show(request.actor(), project, mine, model);
        }
        SheetForm merged = new SheetMerge(sides, choices, named(OWN, parameters)).merged();
        if (then.equals("save")) {
            return editing.save(
                    id,
                    "save",
                    merged,
                    UnsavedWork.SavedPage.EVERYTHING,
                    request,
                    model,
                    redirect,
                    response);
        }
        unsaved.put(request.actor(), id, merged);
        redirect.addFlashAttribute("notice", Messages.of("filing.conflict.merged"));
        return "redirect:/projects/" + id + "/edit?resume=yes";
    }

    private static Map<String, String> named(String prefix, Map<String, String> parameters) {
        Map<String, String> named = new HashMap<>();
        parameters.forEach(
                (name, value) -> {
                    if (name.startsWith(prefix)) {
                        named.put(name.substring(prefix.length()), value);
                    }
                });
        return named;
    }

    /** Somebody who signs in again after a while comes back by GET. */
    @GetMapping("/projects/{id}/merge")
    @PreAuthorize(May.WRITE_SHEETS)
    public String again(@PathVariable String id) {
        return "redirect:/projects/" + id + "/edit";
    }
}
