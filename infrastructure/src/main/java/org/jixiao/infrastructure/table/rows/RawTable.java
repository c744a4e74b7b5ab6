package org.jixiao.infrastructure.table.rows;

import java.util.List;
import org.jixiao.application.table.Complaint;
import org.jixiao.infrastructure.table.wording.Heading;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows and cells are told apart.
 *
 * @param wrapped whether cells were put together from lines
 * @param cut whether the bytes end inside a character
 * @param text whether it came from a text, which may be cut off anywhere, unlike a workbook
 * @param form null unless it has a row for each indicator, as the template has
 */
public record RawTable(
        Heading heading,
        List<RawRow> rows,
        boolean wrapped,
        boolean text,
        boolean cut,
        List<Complaint> complaints,
        @Nullable Form form) {

    /**
     * A filled form.
     *
     * @param version of the template, as printed above the table; null where none is
     */
    public record Form(@Nullable String version) {}

    public RawTable(
            Heading heading,
            List<RawRow> rows,
            boolean wrapped,
            boolean text,
            boolean cut,
            List<Complaint> complaints) {
        this(heading, rows, wrapped, text, cut, complaints, null);
    }
}
