package org.jixiao.web.approval;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jixiao.application.approval.DisclosureResult;
import org.jixiao.application.approval.Disclosures;
import org.jixiao.application.approval.FrozenTable;
import org.jixiao.application.approval.TableDisclosures;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.TableFormat;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.approval.DisclosureBodies.Answer;
import org.jixiao.web.approval.DisclosureBodies.Asked;
import org.jixiao.web.approval.DisclosureBodies.DisclosedTable;
import org.jixiao.web.approval.DisclosureBodies.DisclosureList;
import org.jixiao.web.approval.DisclosureBodies.Wanted;
import org.jixiao.web.project.ProjectReaders;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.table.TableFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 公开 of whole tables. */
@RestController
@RequestMapping(ApiPaths.BASE + "/disclosures")
@Tag(name = "approval")
class DisclosuresApi {

    private final Disclosures disclosures;
    private final TableDisclosures tables;
    private final DisclosureDownload downloads;

    DisclosuresApi(Disclosures disclosures, TableDisclosures tables, DisclosureDownload downloads) {
        this.disclosures = disclosures;
        this.tables = tables;
        this.downloads = downloads;
    }

    @GetMapping
    @PreAuthorize(ProjectReaders.ANY)
    @Operation(summary = "本人管辖范围内的公开记录，最近的在前，最多 500 条")
    DisclosureList list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String fiscalYear,
            Request request) {
        UnitCode code =
                ListParameters.optional(
                        "unit", unit, UnitCode::new, Messages.of("approval.disclosure.code"));
        FiscalYear year =
                ListParameters.optional(
                        "fiscalYear",
                        fiscalYear,
                        text -> new FiscalYear(Integer.parseInt(text)),
                        Messages.of("api.year"));
        return new DisclosureList(
                disclosures.list(request.actor(), code, year).stream()
                        .map(view -> DisclosedTable.of(view, null))
                        .toList());
    }

    @PostMapping
    @PreAuthorize("hasRole('city-approver')")
    @Operation(summary = "公开单位或部门的目标表，并逐个公开已批复的项目；未批复的须逐个说明不列入的理由")
    @ApiResponse(responseCode = "201", description = "已公开", useReturnTypeSchema = true)
    ResponseEntity<Answer> disclose(@RequestBody Asked body, Request request) {
        Wanted wanted = body.read();
        DisclosureResult result =
                tables.disclose(wanted.unit(), wanted.year(), wanted.leftOut(), request);
        return ResponseEntity.created(URI.create(ApiPaths.BASE + "/disclosures/" + result.id()))
                .body(Answer.of(result));
    }

    @GetMapping("/{id}")
    @PreAuthorize(ProjectReaders.ANY)
    @Operation(summary = "一次公开，并核对现在重建的表与公开时是否一致")
    DisclosedTable one(@PathVariable String id, Request request) {
        FrozenTable frozen = downloads.frozen(request.actor(), id);
        return DisclosedTable.of(frozen.disclosure(), frozen.asDisclosed());
    }

    @GetMapping("/{id}/table")
    @PreAuthorize(ProjectReaders.ANY)
    @Operation(summary = "公开时的目标表；format 为 txt（默认）、xlsx、docx、pdf 或 json")
    @ApiResponse(
            responseCode = "200",
            description = "公开表",
            content = {
                @Content(mediaType = MediaType.TEXT_PLAIN_VALUE),
                @Content(mediaType = TableFile.XLSX),
                @Content(mediaType = TableFile.DOCX),
                @Content(mediaType = MediaType.APPLICATION_PDF_VALUE),
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE)
            })
    ResponseEntity<byte[]> table(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String format,
            Request request) {
        TableFormat wanted =
                ListParameters.optional(
                        "format",
                        format,
                        DisclosuresApi::format,
                        Messages.of("approval.disclosure.format"));
        return downloads.file(request, id, wanted == null ? TableFormat.TEXT : wanted);
    }

    private static TableFormat format(String text) {
        return TableFormat.ofEnding(text).orElseThrow(() -> new IllegalArgumentException(text));
    }
}
