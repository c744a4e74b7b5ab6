package org.jixiao.web.project;

import java.util.Map;
import org.jixiao.application.project.UnsavedSheet;
import org.jixiao.application.project.UnsavedSheets.Kept;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what is being typed, every few seconds; no event comes of it. */
@PageController
class UnsavedPages {

    /** More than the largest sheet that can be saved. */
    private static final int MOST_ROWS = 400;

    private static final int CLOCK_BEGINS = 11;

    private final UnsavedWork work;
    private final ProjectViews views;
    private final Editor editor;
    private final Formats formats;

    UnsavedPages(UnsavedWork work, ProjectViews views, Editor editor, Formats formats) {
        this.editor = editor;
        this.work = work;
        this.views = views;
        this.formats = formats;
    }

    /**
     * What the page says of itself.
     *
     * @param page a random name of the open page
     * @param step counts what that page sends
     * @param seen the stamp of the state the page began from
     * @param force whether newer work of another page is written over, as the person has chosen
     */
    record OpenPage(
            @Nullable String page,
            @Nullable Long step,
            @Nullable String seen,
            @Nullable Boolean force) {

        private boolean isNamed() {
            return Given.text(page).matches("[A-Za-z0-9-]{8,64}");
        }

        private UnsavedWork.Sender sender() {
            return new UnsavedWork.Sender(
                    Given.text(page),
                    step == null ? 0 : step,
                    Given.text(seen),
                    Boolean.TRUE.equals(force));
        }
    }

    @PostMapping(path = "/projects/{id}/unsaved", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(May.WRITE_SHEETS)
    public ResponseEntity<Map<String, Object>> keep(
            @PathVariable String id, OpenPage page, SheetForm form, Request request) {
        Rejection refusal = editor.refusal(views.present(request.actor(), id), request.actor());
        return refusal == null
                ? keep(request, id, page, form)
                : refused(HttpStatus.CONFLICT, Messages.of(refusal));
    }

    @PostMapping(
            path = NewForms.ADDRESS + "{form}/unsaved",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(May.FILE)
    public ResponseEntity<Map<String, Object>> keepNew(
            @PathVariable String form, OpenPage page, SheetForm typed, Request request) {
        return keep(request, NewForms.sheet(form), page, typed);
    }

    private ResponseEntity<Map<String, Object>> keep(
            Request request, String sheet, OpenPage page, SheetForm form) {
        if (!page.isNamed() || form.rows().size() > MOST_ROWS) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, Messages.of("filing.unsaved.wrong"));
        }
        if (UnsavedWork.isTooLarge(form)) {
            return refused(HttpStatus.CONTENT_TOO_LARGE, Messages.of("filing.unsaved.large"));
        }
        return answer(work.keep(request.actor(), sheet, form, page.sender()));
    }

    private static ResponseEntity<Map<String, Object>> refused(HttpStatus status, String why) {
        return ResponseEntity.status(status).body(Map.of("kept", false, "why", why));
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
