package org.jixiao.web.bulk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jixiao.application.bulk.BulkJob;
import org.jixiao.application.bulk.BulkJob.State;
import org.jixiao.application.bulk.BulkJobId;
import org.jixiao.application.bulk.BulkJobItem;
import org.jixiao.application.bulk.BulkJobs;
import org.jixiao.application.bulk.BulkRejection.NoSuchJob;
import org.jixiao.application.bulk.BulkRunner;
import org.jixiao.application.bulk.BulkSelection;
import org.jixiao.application.bulk.BulkWords;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.Refused;
import org.jixiao.web.shared.FormProblem;
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

/** 批量办理: from the preview to the result, project by project. */
@PageController
class BulkJobPages {

    /** So few are done before the page answers. */
    private static final int AT_ONCE = 20;

    private static final int LATEST = 50;
    private static final int ROWS = 50;

    private final BulkJobs jobs;
    private final BulkRunner runner;
    private final JobForecasts forecasts;
    private final BulkPhrases phrases;

    BulkJobPages(BulkJobs jobs, BulkRunner runner, JobForecasts forecasts, BulkPhrases phrases) {
        this.jobs = jobs;
        this.runner = runner;
        this.forecasts = forecasts;
        this.phrases = phrases;
    }

    @GetMapping("/bulk-jobs")
    @PreAuthorize(May.DECIDE)
    public String list(Request request, Model model) {
        model.addAttribute("jobs", jobs.latest(request.actor(), LATEST));
        return "bulk/jobs";
    }

    @GetMapping("/bulk-jobs/{id}")
    @PreAuthorize(May.DECIDE)
    public String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable String from,
            Request request,
            Model model) {
        BulkJob job = own(id, request);
        ItemsAsked asked = new ItemsAsked(id, state, page, from);
        return show(job, asked, WordsForm.EMPTY, Map.of(), request, model);
    }

    private String show(
            BulkJob job,
            ItemsAsked asked,
            WordsForm form,
            Map<String, String> typed,
            Request request,
            Model model) {
        Page<BulkJobItem> items =
                jobs.items(
                        request.actor(),
                        job.id(),
                        asked.wanted(),
                        new PageRequest(asked.number(), ROWS, ""));
        model.addAttribute("job", job);
        model.addAttribute("items", items);
        model.addAttribute("asked", asked);
        model.addAttribute("form", form);
        if (job.state() == State.PREPARED) {
            Forecast forecast = forecasts.of(job, items.items(), typed);
            model.addAttribute("forecast", forecast);
            model.addAttribute("phases", jobs.phases(request.actor(), job.id()));
            model.addAttribute("foreseen", forecast.closedAt(items.items()));
            model.addAttribute("grades", WordsForm.fitting(job.action()));
            model.addAttribute("phrases", phrases.of(request.actor(), job.action()));
            return "bulk/preview";
        }
        return "bulk/job";
    }

    @PostMapping("/bulk-jobs/{id}/start")
    @PreAuthorize(May.DECIDE)
    public String start(
            @PathVariable String id,
            WordsForm form,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable String from,
            Request request,
            Model model,
            HttpServletResponse response) {
        BulkJob job = own(id, request);
        List<FormProblem> problems =
                form.missing(job.action()).entrySet().stream()
                        .map(
                                missing ->
                                        new FormProblem(
                                                missing.getKey(), Messages.of(missing.getValue())))
                        .toList();
        if (!problems.isEmpty() && job.state() == State.PREPARED) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", problems);
            ItemsAsked asked = new ItemsAsked(id, null, null, from);
            return show(job, asked, form, typed, request, model);
        }
        begin(job, form.words(job.action(), JobWarnings.explanations(typed)), request);
        return "redirect:/bulk-jobs/" + job.id();
    }

    private void begin(BulkJob job, BulkWords words, Request request) {
        jobs.start(request.actor(), job.id(), words);
        if (job.counts().total() <= AT_ONCE) {
            runner.all("request-" + UUID.randomUUID(), job.id());
        }
    }

    @PostMapping("/bulk-jobs/{id}/cancellation")
    @PreAuthorize(May.DECIDE)
    public String cancel(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String from,
            Request request) {
        BulkJob before = own(id, request);
        jobs.cancel(request.actor(), before.id());
        return before.state() == State.PREPARED
                ? "redirect:" + new SelectionForm(null, null, null, from).back()
                : "redirect:/bulk-jobs/" + before.id();
    }

    /** Tries once more what was refused, saying the same; asks where checks want another word. */
    @PostMapping("/bulk-jobs/{id}/retry")
    @PreAuthorize(May.DECIDE)
    public String retry(@PathVariable String id, Request request) {
        BulkJob job = own(id, request);
        BulkJob again = jobs.prepare(job.action(), new BulkSelection.RefusedOf(job.id()), request);
        Forecast forecast = forecasts.of(again, List.of(), Map.of());
        if (forecast.warnings().warned().isEmpty()) {
            begin(again, job.words(), request);
        }
        return "redirect:/bulk-jobs/" + again.id();
    }

    /** For those whose session ended while the page was open. */
    @GetMapping("/bulk-jobs/{id}/{action:start|cancellation|retry}")
    @PreAuthorize(May.DECIDE)
    public String back(@PathVariable String id, Request request) {
        return "redirect:/bulk-jobs/" + own(id, request).id();
    }

    /** The progress alone; once the job has ended, the whole page is to be loaded again. */
    @GetMapping("/bulk-jobs/{id}/progress")
    @PreAuthorize(May.DECIDE)
    public String progress(
            @PathVariable String id, Request request, Model model, HttpServletResponse response) {
        BulkJob job = own(id, request);
        if (!job.state().isMoving()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("job", job);
        return "bulk/progress :: progress";
    }

    private BulkJob own(String id, Request request) {
        BulkJobId wanted = BulkJobId.parse(Given.text(id));
        return jobs.find(request.actor(), wanted)
                .orElseThrow(() -> new Refused(new NoSuchJob(wanted)));
    }
}
