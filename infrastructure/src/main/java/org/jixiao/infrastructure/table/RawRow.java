package org.jixiao.infrastructure.table;

import java.util.List;
import org.jixiao.application.table.ComplaintKind;

/**
 * A row as a layout recogniser hands it on, before anything is read into its cells.
 *
 * @param line where it begins
 * @param indent blanks before its name; projects are indented under their unit
 * @param amounts the four amount cells, blank where nothing is printed
 * @param notes what the recogniser already knows to be wrong
 */
record RawRow(
        int line,
        String name,
        int indent,
        List<String> amounts,
        SourceText statement,
        SourceText indicators,
        List<Note> notes) {

    /** A complaint that still lacks its place. */
    record Note(ComplaintKind kind, String text) {}

    boolean hasText() {
        return !statement.isBlank() || !indicators.isBlank();
    }

    /** 合计: the sum of the whole table. */
    boolean isGrandTotal() {
        String squeezed = LooseText.squeeze(name);
        return !hasText() && indent == 0 && (squeezed.equals("合计") || squeezed.equals("总计"));
    }
}
