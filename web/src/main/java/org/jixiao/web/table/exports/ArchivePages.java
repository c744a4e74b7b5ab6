package org.jixiao.web.table.exports;

import jakarta.servlet.http.HttpServletResponse;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.exports.ArchiveDesk;
import org.jixiao.application.table.exports.ArchiveJob;
import org.jixiao.application.table.exports.ArchiveOrder;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.table.TableDesk;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 全年归档: all tables of a year in one file, made in the background. */
@PageController
class ArchivePages {

    private final ArchiveDesk archives;
    private final Formats formats;

    ArchivePages(ArchiveDesk archives, Formats formats) {
        this.archives = archives;
        this.formats = formats;
    }

    @PostMapping("/imports/archives")
    @PreAuthorize(May.READ_PROJECTS)
    public String start(TableDesk.ExportForm form, Request request, RedirectAttributes redirect) {
        FiscalYear year;
        try {
            year = new FiscalYear(Integer.parseInt(Given.text(form.year())));
        } catch (IllegalArgumentException unreadable) {
            redirect.addFlashAttribute("refusal", Messages.of("archive.choose"));
            return "redirect:/imports";
        }
        TableFormat format =
                TableFormat.ofEnding(Given.text(form.format())).orElse(TableFormat.XLSX);
        ArchiveOrder order = new ArchiveOrder(year, formats.now(), format, form.look());
        return "redirect:/imports/archives/" + archives.start(order, request).id();
    }

    @GetMapping("/imports/archives/{id}")
    @PreAuthorize(May.READ_PROJECTS)
    public String show(@PathVariable String id, Request request, Model model) {
        model.addAttribute("job", own(id, request));
        return "table/archive";
    }

    /** The progress alone; once there is nothing to wait for, the whole page is loaded again. */
    @GetMapping("/imports/archives/{id}/progress")
    @PreAuthorize(May.READ_PROJECTS)
    public String progress(
            @PathVariable String id, Request request, Model model, HttpServletResponse response) {
        ArchiveJob job = own(id, request);
        if (!job.state().isMoving()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("job", job);
        return "table/archive :: progress";
    }

    @PostMapping("/imports/archives/{id}/cancellation")
    @PreAuthorize(May.READ_PROJECTS)
    public String cancel(@PathVariable String id, Request request) {
        archives.cancel(request.actor(), own(id, request).id());
        return "redirect:/imports/archives/" + id;
    }

    @GetMapping("/imports/archives/{id}/file")
    @PreAuthorize(May.READ_PROJECTS)
    public ResponseEntity<InputStreamResource> file(@PathVariable String id, Request request) {
        ArchiveJob job = own(id, request);
        return archives.open(request.actor(), job.id())
                .map(ready -> ArchiveFile.of(ready, job.order()))
                .orElseThrow(ArchivePages::notThere);
    }

    /** For those whose session ended while a form was open. */
    @GetMapping("/imports/archives")
    @PreAuthorize(May.READ_PROJECTS)
    public String back() {
        return "redirect:/imports";
    }

    @GetMapping("/imports/archives/{id}/cancellation")
    @PreAuthorize(May.READ_PROJECTS)
    public String back(@PathVariable String id, Request request) {
        return "redirect:/imports/archives/" + own(id, request).id();
    }

    private ArchiveJob own(String id, Request request) {
        return archives.find(request.actor(), id).orElseThrow(ArchivePages::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
