package org.jixiao.web.project;

import java.util.Map;
import org.jixiao.application.project.UnsavedSheet;
import org.jixiao.application.project.UnsavedSheets;
import org.jixiao.application.project.UnsavedSheets.Kept;
import org.jixiao.application.shared.Request;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what is being typed, every few seconds; no event comes of it. */
@PageController
class UnsavedPages {

    /** More than the largest sheet that can be saved. */
    private static final int MOST_ROWS = 400;

    private static final int CLOCK_BEGINS = 11;

    private final UnsavedWork work;
    private final ProjectViews views;
    private final Formats formats;

    UnsavedPages(UnsavedWork work, ProjectViews views, Formats formats) {
        this.work = work;
        this.views = views;
        this.formats = formats;
    }

    /**
     * @param id a project, or {@code new}
     * @param page a random name of the open page
     * @param step counts what that page sends
     * @param seen the stamp of the state the page began from
     * @param force whether newer work of another page is written over, as the person has chosen
     */
    @PostMapping(path = "/projects/{id}/unsaved", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(May.WRITE_SHEETS)
    public ResponseEntity<Map<String, Object>> keep(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "0") long step,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "false") boolean force,
            SheetForm form,
            Request request) {
        if (!page.matches("[A-Za-z0-9-]{8,64}") || form.rows().size() > MOST_ROWS) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(Map.of("kept", false));
        }
        if (!id.equals(UnsavedSheets.NEW)) {
            views.present(request.actor(), id);
        }
        UnsavedWork.Sender sender = new UnsavedWork.Sender(page, step, seen, force);
        Kept kept = work.keep(request.actor(), id, form, sender);
        return answer(kept);
    }

    private ResponseEntity<Map<String, Object>> answer(Kept kept) {
        UnsavedSheet present = kept.present();
        return ResponseEntity.status(kept.kept() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(
                        Map.of(
                                "kept",
                                kept.kept(),
                                "stamp",
                                present == null ? "" : present.stamp(),
                                "at",
                                present == null
                                        ? ""
                                        : formats.minute(present.savedAt())
                                                .substring(CLOCK_BEGINS)));
    }
}
