package org.jixiao.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.CheckedSheet;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.domain.shared.Rejection.Kind;
import org.jixiao.web.project.UnsavedWork.Left;
import org.jixiao.web.shared.FormProblem;
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

/** The sheet editor of an existing project. */
@PageController
class EditPages {

    private final ProjectViews views;
    private final Editor editor;
    private final EditorPage page;
    private final UnsavedWork unsaved;
    private final SheetCheck check;
    private final ConflictPage conflicts;

    EditPages(
            ProjectViews views,
            Editor editor,
            EditorPage page,
            UnsavedWork unsaved,
            SheetCheck check,
            ConflictPage conflicts) {
        this.views = views;
        this.editor = editor;
        this.page = page;
        this.unsaved = unsaved;
        this.check = check;
        this.conflicts = conflicts;
    }

    /**
     * @param resume there when unsaved work is to be gone on with: in the form, or, where somebody
     *     has saved since, beside what was saved
     */
    @GetMapping("/projects/{id}/edit")
    @PreAuthorize(May.WRITE_SHEETS)
    public String open(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String resume,
            Request request,
            Model model,
            RedirectAttributes redirect) {
        ProjectPage project = views.present(request.actor(), id);
        Rejection refusal = editor.refusal(project, request.actor());
        if (refusal != null) {
            redirect.addFlashAttribute("refusal", Messages.of(refusal));
            return "redirect:/projects/" + id;
        }
        SheetForm saved = SheetForm.of(project.sheet(), project.version());
        Optional<Left> left = page.left(request.actor(), id, saved);
        if (resume != null && left.isPresent()) {
            return resumed(project, left.get(), request, model);
        }
        left.ifPresent(work -> model.addAttribute("left", work));
        model.addAttribute("fresh", true);
        return page.show(request.actor(), project, saved.withSomeRow(), model);
    }

    private String resumed(ProjectPage project, Left left, Request request, Model model) {
        Long version = left.form().version();
        if (version == null || version != project.version()) {
            return conflicts.show(request.actor(), project, left.form(), model);
        }
        page.resumes(left, model);
        return page.show(request.actor(), project, left.form(), model);
    }

    @PostMapping("/projects/{id}/edit")
    @PreAuthorize(May.WRITE_SHEETS)
    public String save(
            @PathVariable String id,
            @RequestParam(defaultValue = "save") String edit,
            SheetForm form,
            UnsavedWork.SavedPage saved,
            Request request,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ProjectPage project = views.present(request.actor(), id);
        if (!edit.equals("save") && !edit.equals("submit")) {
            if (EditorPage.isSaved(project, form)) {
                unsaved.forgetSaved(request.actor(), id, saved);
            }
            return edited(project, form, edit, request, model);
        }
        SheetReader read = SheetReader.read(form, project.sheet());
        List<FormProblem> wrong = new ArrayList<>(read.problems());
        wrong.addAll(Editor.problemsOfReplies(project, form));
        if (!wrong.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(project, form, wrong, request, model);
        }
        try {
            CommandOutcome outcome = editor.save(project, form, read.sheet(), request);
            unsaved.forgetSaved(request.actor(), id, saved);
            redirect.addFlashAttribute("clears", id);
            redirect.addFlashAttribute("notice", saved(form, outcome));
            return "redirect:/projects/" + id + (edit.equals("submit") ? "/submission" : "/edit");
        } catch (Refused refused) {
            response.setStatus(PageRefusals.status(refused.rejection()).value());
            if (refused.rejection().kind() == Kind.STALE) {
                keepAside(project, form, request);
                return conflicts.show(
                        request.actor(), views.present(request.actor(), id), form, model);
            }
            FormProblem problem = Places.problem(refused.rejection(), project, form);
            return again(project, form, List.of(problem), request, model);
        }
    }

    private void keepAside(ProjectPage project, SheetForm form, Request request) {
        if (editor.refusal(project, request.actor()) == null) {
            unsaved.put(request.actor(), project.id(), form);
        }
    }

    private static String saved(SheetForm form, CommandOutcome outcome) {
        Long before = form.version();
        return before != null && before == outcome.version()
                ? Messages.of("filing.saved.unchanged", outcome.version())
                : Messages.of("filing.saved.version", outcome.version());
    }

    private String edited(
            ProjectPage project, SheetForm form, String edit, Request request, Model model) {
        switch (edit) {
            case "check" -> {
                SheetReader read = SheetReader.read(form, project.sheet());
                model.addAttribute("problems", read.problems());
                List<FindingPoint> found =
                        TypedFindings.of(
                                check,
                                read.sheet(),
                                sheet -> CheckedSheet.of(project.file(), sheet));
                model.addAttribute("findings", FindingPoint.grouped(found));
                return page.show(request.actor(), project, form.withEmptyRowsLast(), model);
            }
            case "relock" -> {
                Locks locks = Locks.of(project.snapshot().state());
                SheetForm saved = SheetForm.of(project.sheet(), project.version());
                SheetForm relocked = new LockedParts(locks, saved).backIn(form);
                return page.show(request.actor(), project, relocked, model);
            }
            case "copy" -> {
                keepAside(project, form, request);
                return "redirect:/projects/" + project.id() + "/copy";
            }
            case "discard" -> {
                unsaved.forget(request.actor(), project.id());
                return "redirect:/projects/" + project.id() + "/edit";
            }
            default -> {
                if (edit.startsWith(RemovedRows.ACT)) {
                    SheetForm whole = RemovedRows.of(project, form).putBack(edit, form);
                    return page.show(request.actor(), project, whole, model);
                }
                RowEdit change = RowEdit.parse(edit);
                SheetForm changed = change.on(form);
                model.addAttribute("atRow", change.at(changed));
                return page.show(request.actor(), project, changed, model);
            }
        }
    }

    private String again(
            ProjectPage project,
            SheetForm form,
            List<FormProblem> problems,
            Request request,
            Model model) {
        model.addAttribute("problems", new ArrayList<>(problems));
        return page.show(request.actor(), project, form, model);
    }
}
