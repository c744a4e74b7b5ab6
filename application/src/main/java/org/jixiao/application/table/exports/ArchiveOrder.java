package org.jixiao.application.table.exports;

import java.time.Instant;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.Zeros;
import org.jixiao.domain.shared.FiscalYear;

/**
 * Which archive is wanted: the tables of everything below the person's unit.
 *
 * @param at the instant that all tables show
 */
public record ArchiveOrder(FiscalYear year, Instant at, TableFormat format, Zeros zeros) {}
