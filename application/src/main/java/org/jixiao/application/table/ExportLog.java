package org.jixiao.application.table;

import java.time.Year;
import java.util.List;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.table.ExportNumber;

/** Port: what was taken out so far, and what the next file is called by. */
public interface ExportLog {

    /** A number that no other export of the year has, though one may stay unused. */
    ExportNumber nextNumber(Year year);

    /**
     * Latest first.
     *
     * @param text a number, the SHA-256 of a file, or part of a name or of who took it out; empty
     *     for all
     * @param page from 0
     * @param size at most so many
     */
    List<ExportView> list(Actor viewer, String text, int page, int size);
}
