package org.jixiao.web.table;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.FilingJob;
import org.jixiao.application.table.FilingOrder;
import org.jixiao.application.table.ImportFilings;
import org.jixiao.application.table.ImportId;
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

/** 导入: file rows of an upload; many of them are filed while the person watches or does else. */
@PageController
class FilingPages {

    /** What takes no longer needs no page of its own. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final TableImports imports;
    private final ImportFilings filings;
    private final FilingRounds rounds;

    FilingPages(TableImports imports, ImportFilings filings, FilingRounds rounds) {
        this.imports = imports;
        this.filings = filings;
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
        Set<Integer> rows = rows(search, round, ids, action, request);
        if (rows.isEmpty() && !action.equals("all")) {
            return back(search, "table.nothingChosen", redirect);
        }
        if (isMoving(search.upload(), request)) {
            redirect.addFlashAttribute("refusal", Messages.of("table.filing.underWay"));
            return progressOf(search.upload());
        }
        return begin(search.upload(), FilingOrder.of(round, rows), request, redirect);
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

    /** Empty for all; what can be filed is sought again, for the form may be an old one. */
    private Set<Integer> rows(
            PreviewSearch search,
            RoundId round,
            @Nullable List<Integer> ids,
            String action,
            Request request) {
        return switch (action) {
            case "all" -> Set.of();
            case "matching" -> matching(search, round.fiscalYear(), request);
            default -> ids == null ? Set.of() : new TreeSet<>(ids);
        };
    }

    private Set<Integer> matching(PreviewSearch search, FiscalYear year, Request request) {
        return imports.preview(request.actor(), search.upload(), year)
                .map(preview -> Fileable.of(search.matching(preview.rows())).rows())
                .orElseThrow(FilingPages::notThere);
    }

    /** Somebody who signs in again in between comes back by GET. */
    @GetMapping("/imports/{id}/confirmation")
    @PreAuthorize(May.IMPORT)
    public String again(@PathVariable String id) {
        return "redirect:/imports/" + ImportId.parse(id);
    }

    @GetMapping("/imports/{id}/filing")
    @PreAuthorize(May.IMPORT)
    public String filing(@PathVariable String id, Request request, Model model) {
        model.addAttribute("job", job(id, request));
        return "table/filing";
    }

    /** The progress alone; once there is nothing to wait for, the whole page is loaded again. */
    @GetMapping("/imports/{id}/filing/progress")
    @PreAuthorize(May.IMPORT)
    public String progress(
            @PathVariable String id, Request request, Model model, HttpServletResponse response) {
        FilingJob job = job(id, request);
        if (job.state() == FilingJob.State.FINISHED) {
            response.setHeader("HX-Redirect", resultOf(job));
        } else if (!job.state().isMoving()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("job", job);
        return "table/filing :: progress";
    }

    @PostMapping("/imports/{id}/filing/cancellation")
    @PreAuthorize(May.IMPORT)
    public String cancel(@PathVariable String id, Request request) {
        ImportId upload = ImportId.parse(id);
        filings.cancel(request.actor(), upload).orElseThrow(FilingPages::notThere);
        return progressOf(upload);
    }

    /** For those whose session ended while a form was open. */
    @GetMapping("/imports/{id}/filing/cancellation")
    @PreAuthorize(May.IMPORT)
    public String back(@PathVariable String id) {
        return progressOf(ImportId.parse(id));
    }

    private FilingJob job(String id, Request request) {
        return filings.latest(request.actor(), ImportId.parse(id))
                .orElseThrow(FilingPages::notThere);
    }

    private static String progressOf(ImportId upload) {
        return "redirect:/imports/" + upload + "/filing";
    }

    private static String resultOf(FilingJob job) {
        return "/imports/" + job.upload() + "/result?round=" + job.order().round();
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
