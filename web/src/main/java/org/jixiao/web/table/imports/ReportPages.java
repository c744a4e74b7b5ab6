package org.jixiao.web.table.imports;

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
import org.springframework.web.server.ResponseStatusException;

/** 问题报告: the uploaded workbook with notes where something is wrong. */
@PageController
class ReportPages {

    private final ImportReports reports;
    private final FilingRounds rounds;

    ReportPages(ImportReports reports, FilingRounds rounds) {
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
        return reports.of(request.actor(), ImportId.parse(id), year)
                .map(ReportApi::file)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
