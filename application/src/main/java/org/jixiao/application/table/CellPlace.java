package org.jixiao.application.table;

import org.jspecify.annotations.Nullable;

/**
 * Where a cell stands in its source, counted from 1; 0 where a number does not apply.
 *
 * @param page the page of a text that was converted page by page
 * @param line the line of a text, or the row of a worksheet
 * @param column the column of a worksheet
 * @param path of a value in JSON ({@code units[0].projects[3].name}), else null
 */
public record CellPlace(int page, int line, int column, @Nullable String path) {

    public CellPlace(int page, int line, int column) {
        this(page, line, column, null);
    }

    public static CellPlace ofLine(int line) {
        return new CellPlace(0, line, 0);
    }

    /**
     * {@code 第 3 页第 12 行}, {@code 第 12 行第 4 列}, {@code units[0].projects[3].name（第 12 行）}; empty
     * when nothing applies.
     */
    public String words() {
        String place = part(page, "页") + part(line, "行") + part(column, "列");
        return path == null ? place : path + "（" + place + "）";
    }

    private static String part(int number, String counted) {
        return number == 0 ? "" : "第 " + number + " " + counted;
    }
}
