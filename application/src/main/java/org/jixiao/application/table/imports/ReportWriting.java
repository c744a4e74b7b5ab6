package org.jixiao.application.table.imports;

import org.jixiao.application.table.TableReading;

/**
 * Port: writes what was complained about into the uploaded workbook, which {@link TableReading}
 * reads as the same table afterwards; where that cannot be, into a workbook of its own, whose first
 * line says why.
 */
public interface ReportWriting {

    /**
     * @param intoUpload whether it is the uploaded workbook
     */
    record Written(byte[] content, boolean intoUpload) {}

    Written write(ImportReport report);
}
