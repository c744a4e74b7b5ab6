package org.jixiao.web.table.exports;

import org.jixiao.application.table.exports.ArchiveDesk;
import org.jixiao.application.table.exports.ArchiveOrder;
import org.jixiao.web.table.TableFile;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An archive as a download. */
final class ArchiveFile {

    static final String ZIP = "application/zip";

    private ArchiveFile() {}

    static ResponseEntity<InputStreamResource> of(ArchiveDesk.Ready ready, ArchiveOrder order) {
        String ending = "-%s-%s.zip".formatted(order.year(), order.format().ending());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ZIP))
                .contentLength(ready.size())
                .header(TableFile.NUMBER, ready.made().number().value())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        TableFile.disposition("targets" + ending, "项目支出绩效目标表" + ending))
                .body(new InputStreamResource(ready.content()));
    }
}
