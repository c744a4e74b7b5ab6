package org.jixiao.application.table.exports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.application.table.PublicTable;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds, as comma-separated text that spreadsheets open: UTF-8 with a byte-order
 * mark, and no cell that they would take for a formula.
 */
final class ArchiveIndex {

    private static final List<String> COLUMNS =
            List.of("文件", "编号", "SHA-256", "单位代码", "名称", "项目数", "总计（万元）", "说明");

    private final StringBuilder text = new StringBuilder("\uFEFF");

    ArchiveIndex() {
        row(COLUMNS);
    }

    /**
     * @param file null when the table could not be written in this format
     */
    void add(String path, UnitCode unit, PublicTable table, @Nullable ExportedFile file) {
        row(
                List.of(
                        path,
                        file == null ? "" : file.number().value(),
                        file == null ? "" : file.sha256(),
                        unit.value(),
                        table.department(),
                        Integer.toString(table.projects()),
                        table.total().total().toPlainString(),
                        file == null ? "有的内容超过这种格式一格能容纳的长度，没有写出；请改用 txt 或 json。" : ""));
    }

    byte[] content() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void row(List<String> cells) {
        text.append(cells.stream().map(ArchiveIndex::cell).collect(Collectors.joining(",")));
        text.append("\r\n");
    }

    private static String cell(String content) {
        boolean formula = content.matches("(?s)^[=+\\-@＝＋－＠\\t\\r].*");
        return '"' + (formula ? "'" : "") + content.replace("\"", "\"\"") + '"';
    }
}
