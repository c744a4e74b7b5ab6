package org.jixiao.application.table.exports;

import java.time.Instant;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.Exported;

/**
 * One export as the log shows it.
 *
 * @param number as the file's watermark prints it
 * @param projects how many the file holds
 * @param sha256 of the file, in hexadecimal
 * @param watermarked whether the name of who took it out stands in it
 * @param who took it out, and for whom, by name
 * @param byUnit the unit of who took it out
 */
public record ExportView(
        String number,
        Exported what,
        int projects,
        String sha256,
        boolean watermarked,
        Instant at,
        String who,
        UnitCode byUnit) {}
