package org.jixiao.web.table.imports;

import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.FilingTemplates;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.table.FilingRounds;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** 模板: the empty form to be filled in and uploaded. */
@PageController
class TemplatePages {

    private final FilingTemplates templates;
    private final FilingRounds rounds;

    TemplatePages(FilingTemplates templates, FilingRounds rounds) {
        this.templates = templates;
        this.rounds = rounds;
    }

    @GetMapping("/imports/template")
    @PreAuthorize(May.IMPORT)
    public ResponseEntity<byte[]> template(Request request) {
        return templates
                .workbook(request.actor(), rounds.year())
                .map(content -> TemplateApi.file(content, rounds.year()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
