package org.jixiao.web.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.application.project.UnsavedSheets;
import org.jixiao.domain.shared.Actor;
import org.jixiao.web.project.SheetForm.IndicatorRow;
import org.jixiao.web.project.UnsavedWork.Left;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of the sheet editor together. */
@Component
class EditorPage {

    static final String VIEW = "project/edit";

    /** By which words a column of a pasted block is known; spreadsheets are Chinese everywhere. */
    private static final String HEADINGS =
            "skip=序号,备注,说明;category=一级;code=二级,指标类型,指标类别,代码;name=三级,名称,指标内容;"
                    + "periodValue=周期;annualValue=年度,指标值,目标值;suffix=指标";

    /** What the scripts of the page say. */
    private static final List<String> WORDS =
            List.of(
                    "rows",
                    "rows.most",
                    "rows.locked",
                    "cell.code",
                    "cell.name",
                    "cell.periodValue",
                    "cell.annualValue",
                    "row.up",
                    "row.down",
                    "row.copy",
                    "row.remove",
                    "row.below",
                    "row.to-annual",
                    "row.to-period",
                    "row.at",
                    "category.1",
                    "category.2",
                    "category.3",
                    "category.4",
                    "carried",
                    "column.code",
                    "column.category",
                    "column.name",
                    "column.periodValue",
                    "column.annualValue",
                    "column.skip",
                    "column.between",
                    "pasted",
                    "pasted.added",
                    "pasted.over",
                    "pasted.mixed",
                    "pasted.breaks",
                    "pasted.unknown",
                    "pasted.locked",
                    "pasted.left",
                    "undone",
                    "redone",
                    "nothing",
                    "library.offered",
                    "library.common",
                    "library.used",
                    "library.chosen",
                    "state.typing",
                    "state.kept",
                    "state.offline",
                    "state.signedOut",
                    "state.changedHands",
                    "state.revoked",
                    "state.expired",
                    "state.unusable",
                    "acting.ended",
                    "state.clash",
                    "leftHere",
                    "count.over",
                    "amount.malformed",
                    "amount.large",
                    "amount.fine");

    private final Editor editor;
    private final UnsavedWork unsaved;
    private final UnsavedSheets sheets;
    private final Namesakes namesakes;

    EditorPage(Editor editor, UnsavedWork unsaved, UnsavedSheets sheets, Namesakes namesakes) {
        this.namesakes = namesakes;
        this.editor = editor;
        this.unsaved = unsaved;
        this.sheets = sheets;
    }

    String show(Actor actor, ProjectPage project, SheetForm form, Model model) {
        if (isSaved(project, form)) {
            model.addAttribute("fresh", true);
        }
        @Nullable Object findings = model.getAttribute("findings");
        model.addAttribute("checked", findings != null);
        model.addAttribute("project", project);
        model.addAttribute("form", form);
        model.addAttribute("locks", Locks.of(project.snapshot().state()));
        model.addAttribute("removedRows", RemovedRows.of(project, form).rows());
        model.addAttribute("correcting", editor.corrects(project, actor));
        model.addAttribute("others", sheets.others(actor, project.id()));
        model.addAttribute(
                "namesakes",
                namesakes.of(
                        actor,
                        project.file().unit(),
                        project.file().round(),
                        Given.text(form.name()),
                        project.id()));
        model.addAttribute("action", "/projects/" + project.id() + "/edit");
        frame(actor, project.id(), model);
        return VIEW;
    }

    /** What the page needs to keep unsaved work. */
    void frame(Actor actor, String sheet, Model model) {
        model.addAttribute("sheetKey", sheet);
        model.addAttribute("person", actor.id().value());
        model.addAttribute("blankRow", IndicatorRow.EMPTY);
        model.addAttribute("headings", HEADINGS);
        Map<String, String> said = new LinkedHashMap<>();
        WORDS.forEach(key -> said.put(key, Messages.pattern("filing." + key)));
        model.addAttribute("scriptWords", said);
        if (!model.containsAttribute("seen")) {
            model.addAttribute("seen", "");
        }
    }

    /** The page goes on from unsaved work: it may write over what it has seen. */
    void resumes(Left left, Model model) {
        model.addAttribute("seen", left.stamp());
        model.addAttribute("resumed", left.savedAt());
    }

    /** What was left unsaved, unless it says nothing that is not saved already. */
    Optional<Left> left(Actor actor, String sheet, SheetForm saved) {
        Optional<Left> found = unsaved.find(actor, sheet);
        if (found.filter(left -> !same(left.form(), saved)).isEmpty()) {
            found.ifPresent(left -> unsaved.forget(actor, sheet));
            return Optional.empty();
        }
        return found;
    }

    /** Whether the form says nothing but what is saved, as when a saved sheet is only checked. */
    static boolean isSaved(ProjectPage project, SheetForm form) {
        SheetForm saved = SheetForm.of(project.sheet(), project.version());
        SheetReader typed = SheetReader.read(form, project.sheet());
        return Long.valueOf(project.version()).equals(form.version())
                && !answers(form)
                && typed.problems().isEmpty()
                && typed.sheet().equals(SheetReader.read(saved).sheet());
    }

    private static boolean same(SheetForm typed, SheetForm saved) {
        return !answers(typed) && tidy(typed).equals(tidy(saved));
    }

    /** Whether something is typed beside the sheet itself. */
    private static boolean answers(SheetForm typed) {
        return !Given.text(typed.consent()).isEmpty()
                || typed.replies() != null
                        && typed.replies().values().stream().anyMatch(reply -> !reply.isBlank());
    }

    private static List<String> tidy(SheetForm form) {
        List<String> texts = new java.util.ArrayList<>();
        ThreeWay.FIELDS.forEach((key, part) -> texts.add(ThreeWay.read(part, form)));
        for (IndicatorRow row : form.rows()) {
            if (!row.isEmpty()) {
                texts.add(row.cell("id"));
                ThreeWay.CELLS.forEach(cell -> texts.add(row.cell(cell)));
            }
        }
        return texts;
    }
}
