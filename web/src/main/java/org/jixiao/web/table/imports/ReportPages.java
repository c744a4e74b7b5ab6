package org.jixiao.web.table.imports;

import java.net.URI;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportReports;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.table.FilingRounds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 问题报告: the uploaded workbook with notes where something is wrong. */
@PageController
class ReportPages {

    private final Unread unread;
    private final ImportReports reports;
    private final FilingRounds rounds;

    ReportPages(Unread unread, ImportReports reports, FilingRounds rounds) {
        this.unread = unread;
        this.reports = reports;
        this.rounds = rounds;
    }

    @GetMapping("/imports/{id}/report")
    @PreAuthorize(May.IMPORT)
    public ResponseEntity<byte[]> report(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String round,
            Request request) {
        FiscalYear year =
                Given.filled(round)
                        .map(given -> RoundId.parse(given).fiscalYear())
                        .orElseGet(rounds::year);
        ImportId upload = ImportId.parse(id);
        return reports.of(request.actor(), upload, year)
                .map(ReportApi::file)
                .orElseGet(
                        () ->
                                ResponseEntity.status(HttpStatus.FOUND)
                                        .location(URI.create(unread.address(upload, request)))
                                        .build());
    }
}
