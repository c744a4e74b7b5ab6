package org.jixiao.web.table.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.uploads.Reading;
import org.jixiao.application.table.uploads.Uploads;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** 导入: a document that is being read, while the person watches or does else. */
@PageController
class UploadReadingPages {

    /** What takes no longer needs no page of its own. */
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Uploads uploads;

    UploadReadingPages(Uploads uploads) {
        this.uploads = uploads;
    }

    /** The next page for an upload: what was read, or how far it is. */
    static String next(Reading reading) {
        return "redirect:" + address(reading);
    }

    static String address(Reading reading) {
        String upload = "/imports/" + reading.upload();
        return reading.state() == Reading.State.READ ? upload : upload + "/reading";
    }

    @GetMapping("/imports/{id}/reading")
    @PreAuthorize(May.IMPORT)
    public String reading(@PathVariable String id, Request request, Model model) {
        Reading reading = found(id, request);
        if (reading.state() == Reading.State.READ) {
            return next(reading);
        }
        model.addAttribute("reading", ReadingView.of(reading));
        return "table/reading";
    }

    /** The progress alone; once there is nothing to wait for, the whole page is loaded again. */
    @GetMapping("/imports/{id}/reading/progress")
    @PreAuthorize(May.IMPORT)
    public String progress(
            @PathVariable String id, Request request, Model model, HttpServletResponse response) {
        Reading reading = found(id, request);
        if (reading.state() == Reading.State.READ) {
            response.setHeader("HX-Redirect", "/imports/" + reading.upload());
        } else if (!reading.state().isMoving()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("reading", ReadingView.of(reading));
        return "table/reading :: progress";
    }

    /** Reads a document that was not read to its end. */
    @PostMapping("/imports/{id}/reading")
    @PreAuthorize(May.IMPORT)
    public String again(@PathVariable String id, Request request) {
        return next(
                uploads.again(request.actor(), ImportId.parse(id), PATIENCE)
                        .orElseThrow(UploadReadingPages::notThere));
    }

    @PostMapping("/imports/{id}/reading/cancellation")
    @PreAuthorize(May.IMPORT)
    public String cancel(@PathVariable String id, Request request) {
        return next(
                uploads.cancel(request.actor(), ImportId.parse(id))
                        .orElseThrow(UploadReadingPages::notThere));
    }

    /** For those whose session ended while a form was open. */
    @GetMapping("/imports/{id}/reading/cancellation")
    @PreAuthorize(May.IMPORT)
    public String back(@PathVariable String id) {
        return "redirect:/imports/" + ImportId.parse(id) + "/reading";
    }

    private Reading found(String id, Request request) {
        return uploads.find(request.actor(), ImportId.parse(id))
                .orElseThrow(UploadReadingPages::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
