package org.jixiao.web.table.imports;

import jakarta.servlet.http.HttpServletResponse;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.FilingJob;
import org.jixiao.application.table.imports.ImportFilings;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** 导入: how far the filing of an upload is, and ending it. */
@PageController
class FilingProgressPages {

    private final ImportFilings filings;

    FilingProgressPages(ImportFilings filings) {
        this.filings = filings;
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
        filings.cancel(request.actor(), upload).orElseThrow(FilingProgressPages::notThere);
        return FilingPages.progressOf(upload);
    }

    /** For those whose session ended while a form was open. */
    @GetMapping("/imports/{id}/filing/cancellation")
    @PreAuthorize(May.IMPORT)
    public String back(@PathVariable String id) {
        return FilingPages.progressOf(ImportId.parse(id));
    }

    private FilingJob job(String id, Request request) {
        return filings.latest(request.actor(), ImportId.parse(id))
                .orElseThrow(FilingProgressPages::notThere);
    }

    private static String resultOf(FilingJob job) {
        return "/imports/" + job.upload() + "/result?round=" + job.order().round();
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
