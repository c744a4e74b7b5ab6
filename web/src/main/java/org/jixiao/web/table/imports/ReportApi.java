package org.jixiao.web.table.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.ImportReports;
import org.jixiao.application.table.imports.ReportedFile;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.May;
import org.jixiao.web.table.FilingRounds;
import org.jixiao.web.table.TableFile;
import org.jixiao.web.table.TableProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An upload handed back with its complaints, cell by cell. */
@RestController
@RequestMapping(ApiPaths.BASE + "/imports/{id}/report")
@Tag(name = "imports")
class ReportApi {

    private final Unread unread;
    private final ImportReports reports;
    private final FilingRounds rounds;

    ReportApi(Unread unread, ImportReports reports, FilingRounds rounds) {
        this.unread = unread;
        this.reports = reports;
        this.rounds = rounds;
    }

    @GetMapping
    @PreAuthorize(May.IMPORT)
    @Operation(
            summary =
                    "问题报告（xlsx）：上传的工作簿原样返回，有问题的格加底色和批注，末尾加工作表“导入问题”；"
                            + "其他格式和过大的工作簿另成一个工作簿，首行说明原因。fiscalYear 为拟填报的年度")
    @ApiResponse(
            responseCode = "200",
            description = "问题报告",
            content = @Content(mediaType = TableFile.XLSX))
    ResponseEntity<byte[]> report(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String fiscalYear,
            Request request) {
        FiscalYear year = TableProblems.year(fiscalYear, rounds);
        return reports.of(request.actor(), TableProblems.id(id), year)
                .map(ReportApi::file)
                .orElseThrow(() -> unread.problem(TableProblems.id(id), request));
    }

    /** No export that is recorded: it holds what the person's own unit has uploaded. */
    static ResponseEntity<byte[]> file(ReportedFile report) {
        String name = report.name();
        boolean plain = name.endsWith(".xlsx");
        String ending = name.substring(name.lastIndexOf('.'));
        return ResponseEntity.ok()
                .contentType(
                        plain
                                ? MediaType.parseMediaType(TableFile.XLSX)
                                : MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        TableFile.disposition("import-report" + ending, name))
                .body(report.content());
    }
}
