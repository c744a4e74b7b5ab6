package org.jixiao.application.table;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Who took a document out, when, and under which number: printed across every page.
 *
 * @param name the person
 * @param time of the export, printed to the minute in the city's time
 * @param number what the export is recorded under
 */
public record Watermark(String name, Instant time, String number) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    /** {@code 王敏 2025-03-01 08:30 2025-000017} */
    public String text() {
        return "%s %s %s".formatted(onOneLine(name), MINUTE.format(time), number).strip();
    }

    /** As a line of its own, where a format has no watermarks. */
    public String line() {
        return "导出：" + text();
    }

    private static String onOneLine(String name) {
        return name.replaceAll("\\p{Cntrl}", " ");
    }
}
