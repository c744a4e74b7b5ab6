package org.jixiao.application.table.imports;

import org.jixiao.application.table.TableReading;

/**
 * Port: writes the empty form as a workbook, which {@link TableReading} reads when it is filled.
 */
public interface TemplateWriting {

    byte[] write(FilingTemplate template);
}
