package org.jixiao.web.table.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.uploads.Reading;
import org.jixiao.application.table.uploads.Uploads;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.May;
import org.jixiao.web.table.TableProblems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reading of an upload in the background. */
@RestController
@RequestMapping(ApiPaths.BASE + "/imports/{id}/reading")
@Tag(name = "imports", description = "导入公开表")
class ReadingApi {

    private final Uploads uploads;

    ReadingApi(Uploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping
    @PreAuthorize(May.IMPORT)
    @Operation(summary = "读取的进度；读完为 READ，不能读取为 REFUSED 并说明原因")
    ReadingBody reading(@PathVariable String id, Request request) {
        return body(id, uploads.find(request.actor(), TableProblems.id(id)));
    }

    @PostMapping
    @PreAuthorize(May.IMPORT)
    @Operation(summary = "重新读取没有读完的文件（已取消、不能读取或读取中断的）；已经读完的不变")
    ResponseEntity<ReadingBody> again(@PathVariable String id, Request request) {
        ReadingBody reading =
                body(id, uploads.again(request.actor(), TableProblems.id(id), Duration.ZERO));
        return accepted(reading.id()).body(reading);
    }

    @DeleteMapping
    @PreAuthorize(May.IMPORT)
    @Operation(summary = "取消读取；文件保留，以后可以重新读取；已经读完的不变")
    ReadingBody cancel(@PathVariable String id, Request request) {
        return body(id, uploads.cancel(request.actor(), TableProblems.id(id)));
    }

    private static ReadingBody body(String id, Optional<Reading> reading) {
        return reading.map(ReadingBody::of).orElseThrow(() -> TableProblems.noSuchImport(id));
    }

    /** 202 with the address of the progress. */
    static ResponseEntity.BodyBuilder accepted(String id) {
        return ResponseEntity.accepted()
                .location(URI.create(ApiPaths.BASE + "/imports/" + id + "/reading"))
                .header(HttpHeaders.RETRY_AFTER, "1");
    }
}
