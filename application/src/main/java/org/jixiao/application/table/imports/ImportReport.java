package org.jixiao.application.table.imports;

/**
 * What a report is written from.
 *
 * @param content the uploaded bytes
 * @param preview what was read in them, and what stands against filing it
 */
public record ImportReport(byte[] content, ImportPreview preview) {}
