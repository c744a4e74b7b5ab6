package org.jixiao.application.table.exports;

import java.time.Year;
import java.util.List;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.table.ExportNumber;

/** Port: what was taken out so far, and what the next file is called by. */
public interface ExportLog {

    /** A number that no other export of the year has, though one may stay unused. */
    ExportNumber nextNumber(Year year);

    /** The columns the list can be sorted by, as {@link PageRequest#sort} names them. */
    List<String> SORTABLE =
            List.of("number", "name", "unit", "year", "format", "projects", "asOf", "at", "who");

    /**
     * What was taken out of the viewer's subtree, latest first unless sorted otherwise.
     *
     * @param text a number, the SHA-256 of a file, or part of a name or of who took it out; empty
     *     for all
     * @throws IllegalArgumentException when the sort column is not in {@link #SORTABLE}
     */
    Page<ExportView> list(Actor viewer, String text, PageRequest page);
}
