package org.jixiao.infrastructure.fuzz;

/**
 * One case.
 *
 * @param number all of it follows from this
 * @param kind what was done to get it, for the figures
 */
record Fuzzed(long number, Kind kind, byte[] content) {

    enum Kind {
        TEXT,
        WORKBOOK,
        DOCUMENT,
        PDF,
        BYTES,
        BOMB
    }
}
