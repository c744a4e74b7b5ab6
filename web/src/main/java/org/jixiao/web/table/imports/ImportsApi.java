package org.jixiao.web.table.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.TableImports;
import org.jixiao.application.table.uploads.NotRead;
import org.jixiao.application.table.uploads.Reading;
import org.jixiao.application.table.uploads.UploadSummary;
import org.jixiao.application.table.uploads.UploadedDocument;
import org.jixiao.application.table.uploads.Uploads;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.Instants;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.shared.ListView;
import org.jixiao.web.shared.May;
import org.jixiao.web.table.FilingRounds;
import org.jixiao.web.table.TableProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Published tables in: read, look at. */
@RestController
@RequestMapping(ApiPaths.BASE + "/imports")
@Tag(name = "imports", description = "导入公开表")
class ImportsApi {

    private final Uploads uploads;
    private final Unread unread;
    private final TableImports imports;
    private final FilingRounds rounds;

    ImportsApi(Uploads uploads, Unread unread, TableImports imports, FilingRounds rounds) {
        this.uploads = uploads;
        this.unread = unread;
        this.imports = imports;
        this.rounds = rounds;
    }

    /**
     * One upload.
     *
     * @param reading WAITING, READING, READ, REFUSED, CANCELLED or FAILED
     * @param projects how many were read in it
     * @param filed how many of them have become projects
     */
    record Item(
            String id,
            String fileName,
            @Nullable String department,
            OffsetDateTime uploadedAt,
            String uploadedBy,
            Reading.State reading,
            int projects,
            int filed) {

        static Item of(UploadSummary stored) {
            return new Item(
                    stored.id().toString(),
                    stored.fileName(),
                    stored.department(),
                    Instants.show(stored.uploadedAt()),
                    stored.uploadedBy(),
                    stored.reading(),
                    stored.projects(),
                    stored.filed());
        }
    }

    /** The form of an upload, for the description only. */
    record FileField(@Schema(type = "string", format = "binary") String file) {}

    @PostMapping
    @PreAuthorize(May.IMPORT)
    @Operation(
            summary =
                    "上传公开表（multipart，字段 file），读出内容供核对。请求头带 Prefer: respond-async 时"
                            + "先收下文件、在后台读取，立即回答 202，进度见 Location",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = FileField.class))))
    @ApiResponse(
            responseCode = "201",
            description = "已建立",
            content = @Content(schema = @Schema(implementation = PreviewBody.class)),
            headers = @Header(name = "Location", description = "新的地址"))
    @ApiResponse(
            responseCode = "202",
            description = "已收下，后台读取",
            headers = @Header(name = "Location", description = "进度的地址"),
            content = @Content(schema = @Schema(implementation = ReadingBody.class)))
    ResponseEntity<?> upload(
            @RequestHeader(name = Preference.HEADER, required = false)
                    @Nullable List<String> prefer,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Request request) {
        UploadedDocument document = Upload.of(file).orElseThrow(TableProblems::noFile);
        try {
            return Preference.isAsync(prefer)
                    ? accepted(uploads.begin(request, document, Duration.ZERO))
                    : read(uploads.read(request, document), request);
        } catch (UnreadableTable refused) {
            throw TableProblems.of(refused);
        } catch (NotRead ended) {
            throw TableProblems.unread(ended.reading().state());
        }
    }

    private static ResponseEntity<ReadingBody> accepted(Reading reading) {
        return ReadingApi.accepted(reading.upload().toString())
                .header(Preference.APPLIED, Preference.ASYNC)
                .body(ReadingBody.of(reading));
    }

    private ResponseEntity<PreviewBody> read(ImportId id, Request request) {
        return ResponseEntity.created(URI.create(ApiPaths.BASE + "/imports/" + id))
                .body(body(id, rounds.year(), request));
    }

    @GetMapping
    @PreAuthorize(May.IMPORT)
    @Operation(summary = "最近的上传，最新的在前")
    ListView<Item> latest(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Request request) {
        return ListView.of(
                uploads.latest(request.actor(), ListParameters.page(page, size, null, List.of())),
                Item::of);
    }

    @GetMapping("/{id}")
    @PreAuthorize(May.IMPORT)
    @Operation(summary = "读出的内容，逐项列出出处、可信度和疑点；fiscalYear 为拟填报的年度，默认为当前批次的年度")
    PreviewBody read(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String fiscalYear,
            Request request) {
        FiscalYear year = TableProblems.year(fiscalYear, rounds);
        return body(TableProblems.id(id), year, request);
    }

    private PreviewBody body(ImportId id, FiscalYear year, Request request) {
        return imports.preview(request.actor(), id, year)
                .map(
                        preview ->
                                PreviewBody.of(
                                        preview, rows -> imports.whole(request.actor(), id, rows)))
                .orElseThrow(() -> unread.problem(id, request));
    }
}
