package org.jixiao.application.table.imports;

/**
 * An upload with its report.
 *
 * @param name with its ending, that of the upload where it is the uploaded workbook
 */
public record ReportedFile(String name, byte[] content) {}
