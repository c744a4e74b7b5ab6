package org.jixiao.web.table;

import java.nio.charset.StandardCharsets;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** A table as a download: type, and a name that every browser understands (RFC 5987). */
public final class TableFile {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private TableFile() {}

    public static ResponseEntity<byte[]> of(
            byte[] content, TableFormat format, PublicTable table, String unitCode) {
        String ending = format == TableFormat.XLSX ? ".xlsx" : ".txt";
        String name = "项目支出绩效目标表-%s-%d%s".formatted(table.department(), table.fiscalYear(), ending);
        String plainName = "targets-%s-%d%s".formatted(unitCode, table.fiscalYear(), ending);
        return ResponseEntity.ok()
                .contentType(format == TableFormat.XLSX ? WORKBOOK : TEXT)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(plainName, name))
                .body(content);
    }

    private static String disposition(String plainName, String name) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(plainName, UriUtils.encode(name, StandardCharsets.UTF_8));
    }
}
