package org.jixiao.web.project;

import org.jixiao.application.shared.Request;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.exports.ProjectSheet.Form;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 申报表 and 审核表 of one project, to be taken out from its page. */
@PageController
class SheetFilePages {

    private final SheetFiles files;

    SheetFilePages(SheetFiles files) {
        this.files = files;
    }

    @GetMapping("/projects/{id}/sheet")
    @PreAuthorize(May.READ_PROJECTS)
    public ResponseEntity<byte[]> sheet(
            @PathVariable String id,
            @RequestParam(defaultValue = "pdf") String format,
            @RequestParam(required = false) @Nullable Long version,
            Request request) {
        return files.file(request, id, version, Form.FILING, format(format));
    }

    @GetMapping("/projects/{id}/review-sheet")
    @PreAuthorize(May.READ_PROJECTS)
    public ResponseEntity<byte[]> reviewSheet(
            @PathVariable String id,
            @RequestParam(defaultValue = "pdf") String format,
            @RequestParam(required = false) @Nullable Long version,
            Request request) {
        return files.file(request, id, version, Form.REVIEW, format(format));
    }

    private static TableFormat format(String ending) {
        try {
            return SheetFiles.format(ending);
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
