package org.jixiao.web.table.imports;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.FilingJob;
import org.jixiao.application.table.imports.FilingOrder;
import org.jixiao.application.table.imports.ImportFilings;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportPreview;
import org.jixiao.application.table.imports.RowChoice;
import org.jixiao.application.table.imports.TableImports;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.table.FilingRounds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 导入: file rows of an upload; many of them are filed while the person watches or does else. */
@PageController
class FilingPages {

    /** What takes no longer needs no page of its own. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Unread unread;
    private final TableImports imports;
    private final ImportFilings filings;
    private final FilingRounds rounds;

    FilingPages(Unread unread, TableImports imports, ImportFilings filings, FilingRounds rounds) {
        this.unread = unread;
        this.imports = imports;
        this.filings = filings;
        this.rounds = rounds;
    }

    /**
     * @param ids the rows ticked
     * @param choice what is wanted of rows that are projects already
     * @param seen the rows that differ with the versions of their projects, where all of these are
     *     to be revised
     */
    record Form(
            @Nullable List<Integer> ids,
            @Nullable List<String> choice,
            @Nullable String action,
            @Nullable String seen) {

        String wanted() {
            return action == null ? "chosen" : action;
        }
    }

    /**
     * {@code action} is {@code all} that need no choice, those {@code matching} the filter and the
     * words of the form, those that were {@code seen} to {@code revise} their project, or the rows
     * {@code chosen} on the page.
     */
    @PostMapping("/imports/{id}/confirmation")
    @PreAuthorize(May.IMPORT)
    public String confirm(
            @PathVariable String id,
            Form form,
            @RequestParam Map<String, String> asked,
            Request request,
            RedirectAttributes redirect) {
        PreviewSearch search = PreviewSearch.of(ImportId.parse(id), asked);
        RoundId round =
                Given.filled(search.round())
                        .map(RoundId::parse)
                        .filter(rounds::exists)
                        .orElse(null);
        if (round == null) {
            return back(search, "project.round.choose", redirect);
        }
        if (isMoving(search.upload(), request)) {
            redirect.addFlashAttribute("refusal", Messages.of("table.filing.underWay"));
            return progressOf(search.upload());
        }
        return confirm(form, search, round, request, redirect);
    }

    private String confirm(
            Form form,
            PreviewSearch search,
            RoundId round,
            Request request,
            RedirectAttributes redirect) {
        ImportPreview preview =
                imports.preview(request.actor(), search.upload(), round.fiscalYear()).orElse(null);
        if (preview == null) {
            return unread.page(search.upload(), request);
        }
        Optional<List<RowChoice>> seen = SeenRows.read(form.seen());
        if (form.wanted().equals("revise") && seen.isEmpty()) {
            return back(search, "table.revise.stale", redirect);
        }
        ChosenRows rows = rows(form, search, preview, seen.orElse(List.of()));
        if (rows.isEmpty()) {
            return back(search, "table.nothingChosen", redirect);
        }
        return begin(search.upload(), rows.order(round, preview), request, redirect);
    }

    private static ChosenRows rows(
            Form form, PreviewSearch search, ImportPreview preview, List<RowChoice> seen) {
        return switch (form.wanted()) {
            case "all" -> ChosenRows.all(preview.rows());
            case "matching" -> ChosenRows.all(search.matching(preview.rows()));
            case "revise" -> ChosenRows.seen(preview, seen);
            default ->
                    ChosenRows.of(
                            preview,
                            form.ids() == null ? List.of() : form.ids(),
                            form.choice() == null ? List.of() : form.choice());
        };
    }

    private String begin(
            ImportId upload, FilingOrder order, Request request, RedirectAttributes redirect) {
        FilingJob job =
                filings.begin(RowByRow.of(request), upload, order, PATIENCE)
                        .orElseThrow(FilingPages::notThere);
        if (job.state().isMoving()) {
            return progressOf(upload);
        }
        redirect.addAttribute("round", order.round().toString());
        return "redirect:/imports/" + upload + "/result";
    }

    private boolean isMoving(ImportId upload, Request request) {
        return filings.latest(request.actor(), upload)
                .filter(job -> job.state().isMoving())
                .isPresent();
    }

    private static String back(PreviewSearch search, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute("refusal", Messages.of(key));
        return "redirect:" + search.address();
    }

    /** Somebody who signs in again in between comes back by GET. */
    @GetMapping("/imports/{id}/confirmation")
    @PreAuthorize(May.IMPORT)
    public String again(@PathVariable String id) {
        return "redirect:/imports/" + ImportId.parse(id);
    }

    static String progressOf(ImportId upload) {
        return "redirect:/imports/" + upload + "/filing";
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
