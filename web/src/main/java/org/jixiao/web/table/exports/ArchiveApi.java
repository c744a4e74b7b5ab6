package org.jixiao.web.table.exports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.exports.ArchiveDesk;
import org.jixiao.application.table.exports.ArchiveOrder;
import org.jixiao.web.project.ProjectReaders;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.Instants;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.table.FilingRounds;
import org.jixiao.web.table.TableFile;
import org.jixiao.web.table.TableProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All tables of a year in one file. */
@RestController
@RequestMapping(ApiPaths.BASE + "/tables/archive")
@Tag(name = "tables")
class ArchiveApi {

    private final ArchiveDesk archives;
    private final FilingRounds rounds;
    private final Clock clock;

    ArchiveApi(ArchiveDesk archives, FilingRounds rounds, Clock clock) {
        this.archives = archives;
        this.rounds = rounds;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize(ProjectReaders.ANY)
    @Operation(summary = "全年归档：管辖范围内各区、各单位的公开表，一个 zip，每区一个文件夹，另有清单 index.csv；写完才开始传送，请耐心等待")
    @ApiResponse(
            responseCode = "200",
            description = "归档",
            headers =
                    @Header(
                            name = TableFile.NUMBER,
                            description = "导出编号，例如 2026-000123",
                            schema = @Schema(type = "string")),
            content = @Content(mediaType = ArchiveFile.ZIP))
    ResponseEntity<InputStreamResource> archive(
            @RequestParam(required = false) @Nullable String fiscalYear,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(required = false) @Nullable String zeros,
            Request request) {
        Instant then =
                ListParameters.optional(
                        "at", at, Instants::parse, "应为带时区的时间，例如 2025-03-01T08:30:00+08:00。");
        TableFormat wanted =
                ListParameters.optional(
                        "format",
                        format,
                        text -> TableFormat.ofEnding(text).orElseThrow(),
                        "应为 xlsx、docx、pdf、txt 或 json。");
        ArchiveOrder order =
                new ArchiveOrder(
                        TableProblems.year(fiscalYear, rounds),
                        then == null ? clock.instant() : then,
                        wanted == null ? TableFormat.XLSX : wanted,
                        TablesApi.zeros(zeros));
        return ArchiveFile.of(archives.make(order, request), order);
    }
}
