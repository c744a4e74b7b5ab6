package org.jixiao.web.project;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.exports.ProjectSheet.Form;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The official forms of one project as documents. */
@RestController
@RequestMapping(ApiPaths.BASE + "/projects/{id}")
@Tag(name = "projects")
class SheetFilesApi {

    private final SheetFiles files;

    SheetFilesApi(SheetFiles files) {
        this.files = files;
    }

    @GetMapping("/sheet")
    @PreAuthorize(ProjectReaders.ANY)
    @Operation(summary = "申报表；format 为 pdf（默认）或 docx")
    @ApiResponse(
            responseCode = "200",
            description = "申报表",
            content = {
                @Content(mediaType = MediaType.APPLICATION_PDF_VALUE),
                @Content(mediaType = TableFile.DOCX)
            })
    ResponseEntity<byte[]> sheet(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String format,
            Request request) {
        return file(id, Form.FILING, format, request);
    }

    @GetMapping("/review-sheet")
    @PreAuthorize(ProjectReaders.ANY)
    @Operation(summary = "审核表：申报表加评级、意见与答复、办理过程；format 为 pdf（默认）或 docx")
    @ApiResponse(
            responseCode = "200",
            description = "审核表",
            content = {
                @Content(mediaType = MediaType.APPLICATION_PDF_VALUE),
                @Content(mediaType = TableFile.DOCX)
            })
    ResponseEntity<byte[]> reviewSheet(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String format,
            Request request) {
        return file(id, Form.REVIEW, format, request);
    }

    private ResponseEntity<byte[]> file(
            String id, Form form, @Nullable String format, Request request) {
        TableFormat wanted =
                ListParameters.optional(
                        "format", format, SheetFiles::format, Messages.of("project.sheet.format"));
        return files.file(
                request,
                ProjectDoor.id(id).toString(),
                null,
                form,
                wanted == null ? TableFormat.PDF : wanted);
    }
}
