package org.jixiao.web.table;

import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.ImportId;
import org.jixiao.application.table.ImportPreview;
import org.jixiao.application.table.ImportResult;
import org.jixiao.application.table.TableImports;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 导入: file rows of an upload, and see what became of them. */
@PageController
class ImportResultPages {

    private static final String REFUSED = "table.refused.";

    /** So many refusals are remembered for the pages of a result; the rest is in the preview. */
    private static final int REMEMBERED = 1_000;

    private final TableImports imports;
    private final FilingRounds rounds;

    ImportResultPages(TableImports imports, FilingRounds rounds) {
        this.imports = imports;
        this.rounds = rounds;
    }

    /**
     * @param ids the rows ticked
     * @param choice what is wanted of rows that are projects already
     * @param seal what was seen of them, where all are to be revised
     */
    record Form(
            @Nullable List<Integer> ids,
            @Nullable List<String> choice,
            @Nullable String action,
            @Nullable String seal) {

        String wanted() {
            return action == null ? "chosen" : action;
        }
    }

    /**
     * {@code action} is {@code all} that need no choice, those {@code matching} the filter and the
     * words of the form, all of these that can {@code revise} their project, or the rows {@code
     * chosen} on the page.
     */
    @PostMapping("/imports/{id}/confirmation")
    @PreAuthorize(May.IMPORT)
    public String confirm(
            @PathVariable String id,
            Form form,
            @RequestParam Map<String, String> asked,
            Request request,
            HttpSession session,
            RedirectAttributes redirect) {
        PreviewSearch search = PreviewSearch.of(ImportId.parse(id), asked);
        RoundId round = round(search);
        if (round == null) {
            return back(search, "project.round.choose", redirect);
        }
        ImportPreview preview = preview(search.upload(), round.fiscalYear(), request);
        Revisable revisable = Revisable.of(search.matching(preview.rows()));
        if (form.wanted().equals("revise") && !revisable.seal().equals(form.seal())) {
            return back(search, "table.revise.stale", redirect);
        }
        ChosenRows rows = rows(form, search, preview, revisable);
        if (rows.isEmpty()) {
            return back(search, "table.nothingChosen", redirect);
        }
        Map<Integer, String> refused = new HashMap<>();
        rows.undecided().forEach(row -> refused.put(row, Messages.of("table.choice.needed")));
        if (!rows.choices().isEmpty()) {
            imports.confirm(RowByRow.of(request), search.upload(), round, rows.choices())
                    .orElseThrow(ImportResultPages::notThere)
                    .forEach(result -> remember(result, refused));
        }
        session.setAttribute(REFUSED + search.upload(), refused);
        redirect.addAttribute("round", round.toString());
        return "redirect:/imports/" + search.upload() + "/result";
    }

    private @Nullable RoundId round(PreviewSearch search) {
        return Given.filled(search.round()).map(RoundId::parse).filter(rounds::exists).orElse(null);
    }

    private static String back(PreviewSearch search, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute("refusal", Messages.of(key));
        return "redirect:" + search.address();
    }

    private static ChosenRows rows(
            Form form, PreviewSearch search, ImportPreview preview, Revisable revisable) {
        return switch (form.wanted()) {
            case "all" -> ChosenRows.all(preview.rows());
            case "matching" -> ChosenRows.all(search.matching(preview.rows()));
            case "revise" -> new ChosenRows(revisable.choices(), Set.of());
            default ->
                    ChosenRows.of(
                            preview,
                            form.ids() == null ? List.of() : form.ids(),
                            form.choice() == null ? List.of() : form.choice());
        };
    }

    private static void remember(ImportResult result, Map<Integer, String> refused) {
        if (result.problem() != null && refused.size() < REMEMBERED) {
            refused.put(result.row(), result.problem().text());
        }
    }

    /** Somebody who signs in again in between comes back by GET. */
    @GetMapping("/imports/{id}/confirmation")
    @PreAuthorize(May.IMPORT)
    public String again(@PathVariable String id) {
        return "redirect:/imports/" + ImportId.parse(id);
    }

    @GetMapping("/imports/{id}/result")
    @PreAuthorize(May.IMPORT)
    public String result(
            @PathVariable String id,
            @RequestParam Map<String, String> asked,
            Request request,
            HttpSession session,
            Model model) {
        PreviewSearch search = PreviewSearch.of(ImportId.parse(id), asked);
        FiscalYear year =
                Given.filled(search.round())
                        .map(given -> RoundId.parse(given).fiscalYear())
                        .orElseGet(rounds::year);
        Map<Integer, String> refused = new HashMap<>();
        if (session.getAttribute(REFUSED + search.upload()) instanceof Map<?, ?> told) {
            told.forEach((row, text) -> refused.put((Integer) row, String.valueOf(text)));
        }
        ImportPreview preview = preview(search.upload(), year, request);
        model.addAttribute("read", ResultView.of(preview, refused, search.page()));
        model.addAttribute("search", search.pagesOfResult());
        return "table/result";
    }

    private ImportPreview preview(ImportId id, FiscalYear year, Request request) {
        return imports.preview(request.actor(), id, year).orElseThrow(ImportResultPages::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
