package org.jixiao.web.project;

import java.util.List;
import java.util.Optional;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.CheckedSheet;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.web.project.UnsavedWork.Left;
import org.jixiao.web.shared.FormProblem;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starts a new project: the same editor, on nothing yet. */
@PageController
class NewProjectPages {

    private static final String FORM = NewForms.ADDRESS + "{form}";

    private final ProjectFiling filing;
    private final SheetCheck check;
    private final Formats formats;
    private final EditorPage page;
    private final UnsavedWork unsaved;
    private final NewForms forms;
    private final NewProjectChoices choices;

    NewProjectPages(
            ProjectFiling filing,
            SheetCheck check,
            Formats formats,
            EditorPage page,
            UnsavedWork unsaved,
            NewForms forms,
            NewProjectChoices choices) {
        this.filing = filing;
        this.check = check;
        this.formats = formats;
        this.page = page;
        this.unsaved = unsaved;
        this.forms = forms;
        this.choices = choices;
    }

    @GetMapping("/projects/new")
    @PreAuthorize(May.FILE)
    public String begin() {
        return "redirect:" + forms.begin();
    }

    @GetMapping(FORM)
    @PreAuthorize(May.FILE)
    public String open(
            @PathVariable String form,
            @RequestParam(required = false) @Nullable String resume,
            Request request,
            Model model,
            RedirectAttributes redirect) {
        Optional<ProjectRow> made = forms.made(request.actor(), form);
        if (made.isPresent()) {
            return forms.leadOn(made.get(), redirect);
        }
        SheetForm blank = choices.blank(request.actor());
        Optional<Left> left = page.left(request.actor(), NewForms.sheet(form), blank);
        if (resume != null && left.isPresent()) {
            page.resumes(left.get(), model);
            return show(form, left.get().form(), request, model);
        }
        left.ifPresentOrElse(
                work -> model.addAttribute("left", work),
                () -> forms.offer(request.actor(), form, model));
        model.addAttribute("fresh", true);
        return show(form, blank, request, model);
    }

    @PostMapping(FORM)
    @PreAuthorize(May.FILE)
    public String create(
            @PathVariable String form,
            @RequestParam(defaultValue = "save") String edit,
            SheetForm typed,
            UnsavedWork.SavedPage saved,
            Request request,
            Model model,
            RedirectAttributes redirect) {
        Optional<ProjectRow> made = forms.made(request.actor(), form);
        if (made.isPresent()) {
            return forms.leadOn(request.actor(), made.get(), typed, redirect);
        }
        SheetReader read = SheetReader.read(typed);
        if (!edit.equals("save")) {
            return edited(form, typed, edit, request, model);
        }
        if (!read.problems().isEmpty() || Given.text(typed.round()).isEmpty()) {
            return again(form, typed, read.problems(), request, model);
        }
        try {
            CommandOutcome outcome =
                    filing.draft(
                            NewForms.project(form),
                            request.actor().unit(),
                            RoundId.parse(Given.text(typed.round())),
                            read.sheet(),
                            request);
            unsaved.forgetSaved(request.actor(), NewForms.sheet(form), saved);
            redirect.addFlashAttribute("clears", NewForms.sheet(form));
            redirect.addFlashAttribute("notice", Messages.of("filing.saved.new"));
            return "redirect:/projects/" + outcome.aggregateId() + "/edit";
        } catch (Refused refused) {
            FormProblem problem = new FormProblem("name", Messages.of(refused.rejection()));
            return again(form, typed, List.of(problem), request, model);
        }
    }

    private String edited(String form, SheetForm typed, String edit, Request request, Model model) {
        switch (edit) {
            case "check" -> {
                SheetReader read = SheetReader.read(typed);
                model.addAttribute("problems", read.problems());
                model.addAttribute(
                        "findings", FindingPoint.grouped(findings(typed, read, request)));
                model.addAttribute("checked", true);
                choices.warn(request.actor(), typed, model);
                return show(form, typed.withEmptyRowsLast(), request, model);
            }
            case "copy" -> {
                unsaved.put(request.actor(), NewForms.sheet(form), typed);
                return "redirect:" + NewForms.ADDRESS + form + "/copy";
            }
            case "discard" -> {
                unsaved.forget(request.actor(), NewForms.sheet(form));
                return "redirect:" + NewForms.ADDRESS + form;
            }
            default -> {
                RowEdit change = RowEdit.parse(edit);
                SheetForm changed = change.on(typed);
                model.addAttribute("atRow", change.at(changed));
                return show(form, changed, request, model);
            }
        }
    }

    /** Of the chosen round's year; of this year while none is chosen. */
    private List<FindingPoint> findings(SheetForm form, SheetReader read, Request request) {
        FiscalYear year =
                Given.filled(form.round())
                        .map(round -> RoundId.parse(round).fiscalYear())
                        .orElseGet(() -> new FiscalYear(formats.today().getYear()));
        return TypedFindings.of(
                check,
                read.sheet(),
                sheet -> new CheckedSheet(sheet, request.actor().unit(), year, Optional.empty()));
    }

    private String again(
            String form,
            SheetForm typed,
            List<FormProblem> problems,
            Request request,
            Model model) {
        model.addAttribute(
                "problems",
                problems.isEmpty()
                        ? List.of(new FormProblem("round", Messages.of("filing.round.missing")))
                        : problems);
        return show(form, typed, request, model);
    }

    private String show(String form, SheetForm typed, Request request, Model model) {
        model.addAttribute("form", typed);
        model.addAttribute("locks", Locks.NONE);
        choices.show(request.actor(), typed, model);
        model.addAttribute("action", NewForms.ADDRESS + form);
        page.frame(request.actor(), NewForms.sheet(form), model);
        return EditorPage.VIEW;
    }
}
