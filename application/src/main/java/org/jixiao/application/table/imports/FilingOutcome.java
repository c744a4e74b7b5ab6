package org.jixiao.application.table.imports;

/**
 * What a job came to for one row.
 *
 * @param place of the row in printed order
 */
public record FilingOutcome(int place, ImportResult result) {}
