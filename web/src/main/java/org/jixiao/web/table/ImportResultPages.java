package org.jixiao.web.table;

import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
     * @param action {@code all} that can be filed, {@code matching} the filter and the words of the
     *     form, or the rows {@code chosen} on the page
     */
    @PostMapping("/imports/{id}/confirmation")
    @PreAuthorize(May.IMPORT)
    public String confirm(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<Integer> ids,
            @RequestParam(defaultValue = "chosen") String action,
            @RequestParam Map<String, String> asked,
            Request request,
            HttpSession session,
            RedirectAttributes redirect) {
        PreviewSearch search = PreviewSearch.of(ImportId.parse(id), asked);
        RoundId round = round(search);
        if (round == null) {
            return back(search, "project.round.choose", redirect);
        }
        Set<Integer> rows = rows(search, round, ids, action, request);
        if (rows.isEmpty() && !action.equals("all")) {
            return back(search, "table.nothingChosen", redirect);
        }
        Map<Integer, String> refused = new HashMap<>();
        imports.confirm(RowByRow.of(request), search.upload(), round, rows)
                .orElseThrow(ImportResultPages::notThere)
                .forEach(result -> remember(result, refused));
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

    /** Empty for all; what can be filed is sought again, for the form may be an old one. */
    private Set<Integer> rows(
            PreviewSearch search,
            RoundId round,
            @Nullable List<Integer> ids,
            String action,
            Request request) {
        return switch (action) {
            case "all" -> Set.of();
            case "matching" ->
                    Fileable.of(
                                    search.matching(
                                            preview(search.upload(), round.fiscalYear(), request)
                                                    .rows()))
                            .rows();
            default -> ids == null ? Set.of() : new TreeSet<>(ids);
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
