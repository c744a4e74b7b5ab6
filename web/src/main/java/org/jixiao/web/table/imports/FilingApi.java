package org.jixiao.web.table.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.FilingJob;
import org.jixiao.application.table.imports.FilingOrder;
import org.jixiao.application.table.imports.ImportFilings;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportResult.Outcome;
import org.jixiao.application.table.imports.RowChoice;
import org.jixiao.application.table.imports.TableImports;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.BodyReader;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.shared.ListView;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.table.FilingRounds;
import org.jixiao.web.table.TableProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Filing the rows of an upload: at once, or in the background. */
@RestController
@RequestMapping(ApiPaths.BASE + "/imports/{id}")
@Tag(name = "imports", description = "导入公开表")
class FilingApi {

    private final Unread unread;
    private final TableImports imports;
    private final ImportFilings filings;
    private final FilingRounds rounds;

    FilingApi(Unread unread, TableImports imports, ImportFilings filings, FilingRounds rounds) {
        this.unread = unread;
        this.imports = imports;
        this.filings = filings;
        this.rounds = rounds;
    }

    @PostMapping("/confirmation")
    @PreAuthorize(May.IMPORT)
    @Operation(
            summary =
                    "把全部或所选的行建立为草稿（rows），或按行修订已有的同名项目（revise，须写明看到的版本），逐行给出结果；"
                            + "与已有项目相同的为 UNCHANGED；有差异而未选择的、版本已变的、不能修订的为 REFUSED，并说明原因和办法；"
                            + "重复调用无害，不看 Idempotency-Key：同一行总是同一个项目。请求头带 Prefer: respond-async 时在后台建立，"
                            + "立即回答 202，进度和结果见 Location")
    @ApiResponse(
            responseCode = "200",
            description = "全部办成",
            content = @Content(schema = @Schema(implementation = Confirmation.class)))
    @ApiResponse(
            responseCode = "207",
            description = "有的行未办成",
            content = @Content(schema = @Schema(implementation = Confirmation.class)))
    @ApiResponse(
            responseCode = "202",
            description = "已受理，后台建立",
            headers = @Header(name = "Location", description = "进度和结果的地址"),
            content = @Content(schema = @Schema(implementation = FilingBody.class)))
    ResponseEntity<?> confirm(
            @PathVariable String id,
            @RequestHeader(name = Preference.HEADER, required = false)
                    @Nullable List<String> prefer,
            @RequestBody ConfirmationBody body,
            Request request) {
        ImportId upload = TableProblems.id(id);
        FilingOrder order = order(upload, body, request);
        return Preference.isAsync(prefer)
                ? accepted(upload, order, request)
                : answered(upload, order, request);
    }

    private FilingOrder order(ImportId upload, ConfirmationBody body, Request request) {
        BodyReader reader = new BodyReader();
        RoundId round = body.round(reader);
        reader.done();
        Set<Integer> known =
                imports.rows(request.actor(), upload)
                        .orElseThrow(() -> unread.problem(upload, request));
        if (!rounds.exists(round)) {
            reader.wrong("/round", "no-such-round", Messages.of("api.no-such-round", round));
        }
        List<RowChoice> choices = body.choices(reader, known);
        reader.done();
        return new FilingOrder(round, choices);
    }

    private ResponseEntity<?> answered(ImportId upload, FilingOrder order, Request request) {
        FilingJob job =
                filings.confirm(RowByRow.of(request), upload, order)
                        .orElseThrow(() -> unread.problem(upload, request));
        Confirmation outcome =
                Confirmation.of(
                        filings.outcomes(request.actor(), job, null),
                        filings.left(request.actor(), job));
        return ResponseEntity.status(
                        outcome.refusedSome() ? HttpStatus.MULTI_STATUS : HttpStatus.OK)
                .body(outcome);
    }

    private ResponseEntity<?> accepted(ImportId upload, FilingOrder order, Request request) {
        filings.latest(request.actor(), upload)
                .filter(job -> job.state().isMoving())
                .ifPresent(
                        job -> {
                            throw TableProblems.filingUnderWay();
                        });
        FilingJob job =
                filings.begin(RowByRow.of(request), upload, order, Duration.ZERO)
                        .orElseThrow(() -> unread.problem(upload, request));
        return ResponseEntity.accepted()
                .location(URI.create(ApiPaths.BASE + "/imports/" + upload + "/filing"))
                .header(Preference.APPLIED, Preference.ASYNC)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(FilingBody.of(job, null));
    }

    @GetMapping("/filing")
    @PreAuthorize(May.IMPORT)
    @Operation(summary = "最近一次建立的进度，和已有的逐行结果，按表中的先后；outcome 只要某一种")
    FilingBody filing(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Request request) {
        FilingJob job = job(id, request);
        return FilingBody.of(
                job,
                ListView.of(
                        filings.outcomes(
                                request.actor(),
                                job,
                                ListParameters.constant("outcome", outcome, Outcome.class),
                                ListParameters.page(page, size, null, List.of())),
                        Confirmation.Item::of));
    }

    @DeleteMapping("/filing")
    @PreAuthorize(May.IMPORT)
    @Operation(summary = "取消尚未建立的部分；已经建立的不变，已经结束的不变")
    FilingBody cancel(@PathVariable String id, Request request) {
        return filings.cancel(request.actor(), TableProblems.id(id))
                .map(job -> FilingBody.of(job, null))
                .orElseThrow(() -> TableProblems.noFiling(id));
    }

    private FilingJob job(String id, Request request) {
        return filings.latest(request.actor(), TableProblems.id(id))
                .orElseThrow(() -> TableProblems.noFiling(id));
    }
}
