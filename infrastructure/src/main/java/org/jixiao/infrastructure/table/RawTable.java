package org.jixiao.infrastructure.table;

import java.util.List;
import org.jixiao.application.table.Complaint;

/**
 * A table whose rows and cells are told apart.
 *
 * @param wrapped whether cells were put together from lines
 * @param cut whether the bytes end inside a character
 * @param text whether it came from a text, which may be cut off anywhere, unlike a workbook
 */
record RawTable(
        Heading heading,
        List<RawRow> rows,
        boolean wrapped,
        boolean text,
        boolean cut,
        List<Complaint> complaints) {}
