package org.jixiao.web.project;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.RoundView;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.project.UnsavedSheets;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starts a new project: the same editor, on nothing yet. */
@PageController
class NewProjectPages {

    private final ProjectFiling filing;
    private final OrganizationQueries organization;
    private final SheetCheck check;
    private final Formats formats;
    private final EditorPage page;
    private final UnsavedWork unsaved;

    NewProjectPages(
            ProjectFiling filing,
            OrganizationQueries organization,
            SheetCheck check,
            Formats formats,
            EditorPage page,
            UnsavedWork unsaved) {
        this.filing = filing;
        this.organization = organization;
        this.check = check;
        this.formats = formats;
        this.page = page;
        this.unsaved = unsaved;
    }

    @GetMapping("/projects/new")
    @PreAuthorize(May.FILE)
    public String open(
            @RequestParam(required = false) @Nullable String resume, Request request, Model model) {
        String round = rounds(request).stream().findFirst().map(r -> r.id().toString()).orElse("");
        SheetForm blank = SheetForm.blank(round);
        Optional<Left> left = page.left(request.actor(), UnsavedSheets.NEW, blank);
        if (resume != null && left.isPresent()) {
            page.resumes(left.get(), model);
            return show(left.get().form(), request, model);
        }
        left.ifPresent(work -> model.addAttribute("left", work));
        model.addAttribute("fresh", true);
        return show(blank, request, model);
    }

    @PostMapping("/projects/new")
    @PreAuthorize(May.FILE)
    public String create(
            @RequestParam(defaultValue = "save") String edit,
            SheetForm form,
            UnsavedWork.SavedPage saved,
            Request request,
            Model model,
            RedirectAttributes redirect) {
        SheetReader read = SheetReader.read(form);
        if (!edit.equals("save")) {
            return edited(form, edit, request, model);
        }
        if (!read.problems().isEmpty() || Given.text(form.round()).isEmpty()) {
            return again(form, read.problems(), request, model);
        }
        try {
            CommandOutcome outcome =
                    filing.draft(
                            request.actor().unit(),
                            RoundId.parse(Given.text(form.round())),
                            read.sheet(),
                            request);
            unsaved.forgetSaved(request.actor(), UnsavedSheets.NEW, saved);
            redirect.addFlashAttribute("clears", UnsavedSheets.NEW);
            redirect.addFlashAttribute("notice", Messages.of("filing.saved.new"));
            return "redirect:/projects/" + outcome.aggregateId() + "/edit";
        } catch (Refused refused) {
            FormProblem problem = new FormProblem("name", Messages.of(refused.rejection()));
            return again(form, List.of(problem), request, model);
        }
    }

    private String edited(SheetForm form, String edit, Request request, Model model) {
        switch (edit) {
            case "check" -> {
                SheetReader read = SheetReader.read(form);
                model.addAttribute("problems", read.problems());
                model.addAttribute("findings", FindingPoint.grouped(findings(form, read, request)));
                model.addAttribute("checked", true);
                return show(form.withEmptyRowsLast(), request, model);
            }
            case "copy" -> {
                unsaved.put(request.actor(), UnsavedSheets.NEW, form);
                return "redirect:/projects/new/copy";
            }
            case "discard" -> {
                unsaved.forget(request.actor(), UnsavedSheets.NEW);
                return "redirect:/projects/new";
            }
            default -> {
                RowEdit change = RowEdit.parse(edit);
                SheetForm changed = change.on(form);
                model.addAttribute("atRow", change.at(changed));
                return show(changed, request, model);
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

    private String again(SheetForm form, List<FormProblem> problems, Request request, Model model) {
        model.addAttribute(
                "problems",
                problems.isEmpty()
                        ? List.of(new FormProblem("round", Messages.of("filing.round.missing")))
                        : problems);
        return show(form, request, model);
    }

    private String show(SheetForm form, Request request, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("locks", Locks.NONE);
        model.addAttribute("rounds", rounds(request));
        model.addAttribute("action", "/projects/new");
        page.frame(request.actor(), UnsavedSheets.NEW, model);
        return EditorPage.VIEW;
    }

    /** Rounds that are not over for the unit, the one that closes first at the top. */
    private List<RoundView> rounds(Request request) {
        Instant now = formats.now();
        return organization.roundsOf(request.actor().unit(), formats.today()).stream()
                .filter(round -> round.window().closes().isAfter(now))
                .sorted(Comparator.comparing(round -> round.window().closes()))
                .toList();
    }
}
