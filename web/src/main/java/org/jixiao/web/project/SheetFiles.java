package org.jixiao.web.project;

import org.jixiao.application.table.ProjectSheet;
import org.jixiao.application.table.ProjectSheet.Form;
import org.jixiao.application.table.SheetWriting;
import org.jixiao.application.table.TableFormat;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Refused;
import org.jixiao.web.table.TableFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The official forms of one project as files, for page and API. */
@Component
class SheetFiles {

    private final ProjectViews views;
    private final SheetWriting writing;

    SheetFiles(ProjectViews views, SheetWriting writing) {
        this.views = views;
        this.writing = writing;
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
            Actor viewer, String id, @Nullable Long version, Form form, TableFormat format) {
        ProjectPage project = views.at(viewer, id, version);
        ReviewOutcome outcome = project.outcome();
        ProjectSheet sheet =
                new ProjectSheet(
                        project.snapshot(),
                        project.unitName(),
                        project.history(),
                        outcome == null ? null : outcome.grades(),
                        outcome == null ? "" : outcome.opinion());
        String plain = form == Form.REVIEW ? "review-" : "sheet-";
        return TableFile.of(
                writing.write(sheet, form, format, null),
                format,
                plain + project.code(),
                form.title() + "-" + project.code());
    }
}
