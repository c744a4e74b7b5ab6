package org.jixiao.web.project;

import java.time.Clock;
import java.time.Instant;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.exports.Exports;
import org.jixiao.application.table.exports.ProjectSheet;
import org.jixiao.application.table.exports.ProjectSheet.Form;
import org.jixiao.domain.shared.Refused;
import org.jixiao.web.table.TableFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The official forms of one project as files, for page and API. */
@Component
class SheetFiles {

    private final ProjectViews views;
    private final Exports exports;
    private final Clock clock;

    SheetFiles(ProjectViews views, Exports exports, Clock clock) {
        this.views = views;
        this.exports = exports;
        this.clock = clock;
    }

    /**
     * The format of that name.
     *
     * @throws IllegalArgumentException when forms are not given so
     */
    static TableFormat format(String ending) {
        return TableFormat.ofEnding(ending)
                .filter(format -> format == TableFormat.DOCX || format == TableFormat.PDF)
                .orElseThrow(() -> new IllegalArgumentException(ending));
    }

    /**
     * @param version which one, null for the present one
     * @throws Refused when the project does not exist for this viewer
     */
    ResponseEntity<byte[]> file(
            Request request, String id, @Nullable Long version, Form form, TableFormat format) {
        ProjectPage project = views.at(request.actor(), id, version);
        ReviewOutcome outcome = project.outcome();
        ProjectSheet sheet =
                new ProjectSheet(
                        project.snapshot(),
                        project.unitName(),
                        project.history(),
                        outcome == null ? null : outcome.grades(),
                        outcome == null ? "" : outcome.opinion());
        Instant asOf = project.isPast() ? project.snapshot().last().at() : clock.instant();
        String plain = form == Form.REVIEW ? "review-" : "sheet-";
        return TableFile.of(
                exports.sheet(sheet, form, format, asOf, request),
                format,
                plain + project.code(),
                form.title() + "-" + project.code());
    }
}
