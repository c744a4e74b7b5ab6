package org.jixiao.application.table.exports;

import org.jixiao.domain.table.ExportNumber;

/**
 * An archive that is recorded and may be handed over.
 *
 * @param sha256 in lower-case hexadecimal
 */
public record MadeArchive(ExportNumber number, String sha256) {}
