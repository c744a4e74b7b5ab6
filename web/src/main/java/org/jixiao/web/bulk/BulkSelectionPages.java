package org.jixiao.web.bulk;

import org.jixiao.application.bulk.BulkJob;
import org.jixiao.application.bulk.BulkJobs;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.Refused;
import org.jixiao.web.project.ListQuery;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From what is selected in a list to a job that asks for confirmation. */
@PageController
class BulkSelectionPages {

    private final BulkJobs jobs;

    BulkSelectionPages(BulkJobs jobs) {
        this.jobs = jobs;
    }

    /** Freezes what is selected in a list; the preview asks for confirmation. */
    @PostMapping("/projects/decisions")
    @PreAuthorize(May.DECIDE)
    public String prepare(
            SelectionForm form, ListQuery asked, Request request, RedirectAttributes redirect) {
        try {
            BulkJob job = jobs.prepare(form.chosen(), form.selection(asked), request);
            redirect.addAttribute("from", form.back());
            return "redirect:/bulk-jobs/" + job.id();
        } catch (Refused refused) {
            redirect.addFlashAttribute("refusal", Messages.of(refused.rejection()));
            return "redirect:" + form.back();
        }
    }

    /** Somebody who signs in again after a while comes back by GET. */
    @GetMapping("/projects/decisions")
    @PreAuthorize(May.DECIDE)
    public String again() {
        return "redirect:/projects";
    }
}
