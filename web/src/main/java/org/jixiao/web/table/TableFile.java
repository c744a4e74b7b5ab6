package org.jixiao.web.table;

import java.nio.charset.StandardCharsets;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.exports.ExportedFile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** A document as a download: type, and a name that every browser understands (RFC 5987). */
public final class TableFile {

    public static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The number under which the export is recorded. */
    public static final String NUMBER = "Jixiao-Export-Number";

    private TableFile() {}

    /** 目标表 of a unit or department. */
    public static ResponseEntity<byte[]> of(
            ExportedFile file, TableFormat format, PublicTable table, String plainCode) {
        String name = "项目支出绩效目标表-%s-%d".formatted(table.department(), table.fiscalYear());
        String plainName = "targets-%s-%d".formatted(plainCode, table.fiscalYear());
        return of(file, format, plainName, name);
    }

    /**
     * @param plainName in ASCII, for what does not understand the other one; both without ending
     */
    public static ResponseEntity<byte[]> of(
            ExportedFile file, TableFormat format, String plainName, String name) {
        String ending = "." + format.ending();
        return ResponseEntity.ok()
                .contentType(type(format))
                .header(NUMBER, file.number().value())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition(plainName + ending, name + ending))
                .body(file.content());
    }

    private static MediaType type(TableFormat format) {
        return switch (format) {
            case TEXT -> new MediaType("text", "plain", StandardCharsets.UTF_8);
            case XLSX -> MediaType.parseMediaType(XLSX);
            case DOCX -> MediaType.parseMediaType(DOCX);
            case PDF -> MediaType.APPLICATION_PDF;
            case JSON -> MediaType.APPLICATION_JSON;
        };
    }

    public static String disposition(String plainName, String name) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(
                        plainName, UriUtils.encode(FileName.plain(name), StandardCharsets.UTF_8));
    }
}
