package org.jixiao.infrastructure.table.printed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableLook;
import org.jixiao.application.table.Watermark;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jixiao.infrastructure.table.wording.Formulas;
import org.jixiao.infrastructure.table.wording.PageFurniture;
import org.jspecify.annotations.Nullable;

/** The public table as tab-separated UTF-8 text without byte order mark. */
public final class TextTable {

    private TextTable() {}

    public static byte[] write(PublicTable table, TableLook look) {
        StringBuilder text = new StringBuilder();
        text.append(PageFurniture.FULL_TITLE).append('\n');
        text.append(table.fiscalYear()).append("年度\n\n");
        sign(text, look.watermark());
        text.append(table.heading().label()).append('：').append(table.department()).append('\n');
        text.append("单位：万元\n\n");
        text.append(String.join("\t", ColumnMap.PRINTED)).append('\n');
        for (PrintedRow row : PrintedRow.of(table, look.zeros())) {
            List<String> cells = new ArrayList<>();
            cells.add(cell(row.name()));
            cells.addAll(row.figures());
            cells.add(cell(row.statement()));
            cells.add(cell(row.indicators()));
            text.append(String.join("\t", cells)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Above the column names readers look for the heading only. */
    private static void sign(StringBuilder text, @Nullable Watermark watermark) {
        if (watermark != null) {
            text.append(watermark.line()).append('\n');
        }
    }

    /**
     * Quoted where a tab, a line break or a leading quotation mark would be taken for layout; with
     * a blank before what a spreadsheet could take for a formula, which readers strip.
     */
    private static String cell(String text) {
        String safe = Formulas.couldBe(text) && !text.startsWith(" ") ? " " + text : text;
        boolean plain = safe.indexOf('\t') < 0 && safe.indexOf('\n') < 0 && !safe.startsWith("\"");
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
