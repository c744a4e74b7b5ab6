package org.jixiao.domain.table;

import java.time.Instant;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What a file shows.
 *
 * @param unit whose table it is with all units below, or the project's
 * @param name of the unit, or of the project, as printed
 * @param project null for tables
 * @param format extension of the file: {@code xlsx}, {@code docx}, {@code pdf}, {@code txt}, {@code
 *     json}, {@code zip}; {@link #PRINT} for the page to be printed
 * @param asOf the instant that it shows
 */
public record Exported(
        Kind kind,
        UnitCode unit,
        String name,
        FiscalYear year,
        @Nullable ProjectId project,
        String format,
        Instant asOf) {

    /** The format of a page that was opened to be printed. */
    public static final String PRINT = "print";

    /** What kind of file it is. */
    public enum Kind {
        /** 目标表 of a unit or department. */
        TABLE,
        /** The tables of all departments of a year in one archive. */
        ARCHIVE,
        /** 申报表 of one project. */
        APPLICATION_SHEET,
        /** 审核表 of one project. */
        REVIEW_SHEET
    }
}
