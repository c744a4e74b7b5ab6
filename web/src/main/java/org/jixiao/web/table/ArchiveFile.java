package org.jixiao.web.table;

import org.jixiao.application.table.ArchiveDesk;
import org.jixiao.application.table.ArchiveOrder;
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
