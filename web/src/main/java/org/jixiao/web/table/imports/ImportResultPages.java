package org.jixiao.web.table.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.imports.FilingJob;
import org.jixiao.application.table.imports.FilingOutcome;
import org.jixiao.application.table.imports.ImportFilings;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportPreview;
import org.jixiao.application.table.imports.ImportResult.Outcome;
import org.jixiao.application.table.imports.TableImports;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.table.FilingRounds;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 导入: what became of the rows of an upload. */
@PageController
class ImportResultPages {

    /** More of those that stayed as they were are not looked through for a word on them. */
    private static final int FEW = 2000;

    private final Unread unread;
    private final TableImports imports;
    private final ImportFilings filings;
    private final FilingRounds rounds;

    ImportResultPages(
            Unread unread, TableImports imports, ImportFilings filings, FilingRounds rounds) {
        this.unread = unread;
        this.imports = imports;
        this.filings = filings;
        this.rounds = rounds;
    }

    @GetMapping("/imports/{id}/result")
    @PreAuthorize(May.IMPORT)
    public String result(
            @PathVariable String id,
            @RequestParam Map<String, String> asked,
            Request request,
            Model model) {
        PreviewSearch search = PreviewSearch.of(ImportId.parse(id), asked);
        FiscalYear year =
                Given.filled(search.round())
                        .map(given -> RoundId.parse(given).fiscalYear())
                        .orElseGet(rounds::year);
        Actor actor = request.actor();
        ImportPreview preview = imports.preview(actor, search.upload(), year).orElse(null);
        if (preview == null) {
            return unread.page(search.upload(), request);
        }
        Map<Integer, NotFiled> refused = new HashMap<>();
        filings.latest(actor, search.upload())
                .ifPresent(
                        job -> {
                            refused.putAll(refused(actor, job));
                            model.addAttribute("job", job);
                        });
        model.addAttribute(
                "before", preview.stored().filed().isEmpty() && !model.containsAttribute("job"));
        model.addAttribute("read", ResultView.of(preview, refused, search.page()));
        model.addAttribute("search", search.pagesOfResult());
        model.addAttribute("round", search.round());
        return "table/result";
    }

    /** What the last confirmation did nothing with, and why. */
    private Map<Integer, NotFiled> refused(Actor actor, FilingJob job) {
        Map<Integer, NotFiled> refused = new HashMap<>();
        note(filings.outcomes(actor, job, Outcome.REFUSED), refused);
        if (job.counts().unchanged() <= FEW) {
            note(filings.outcomes(actor, job, Outcome.UNCHANGED), refused);
        }
        if (!job.state().isMoving()) {
            NotFiled left = new NotFiled(null, job.state());
            filings.left(actor, job).forEach(row -> refused.put(row, left));
        }
        return refused;
    }

    private static void note(List<FilingOutcome> outcomes, Map<Integer, NotFiled> refused) {
        for (FilingOutcome outcome : outcomes) {
            Complaint problem = outcome.result().problem();
            if (problem != null) {
                refused.put(outcome.result().row(), new NotFiled(problem, null));
            }
        }
    }
}
