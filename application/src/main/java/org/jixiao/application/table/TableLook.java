package org.jixiao.application.table;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a public table is printed.
 *
 * @param watermark null where none is printed
 * @param asOf the instant that the table shows, which only JSON tells; null where it is not known
 */
public record TableLook(Zeros zeros, @Nullable Watermark watermark, @Nullable Instant asOf) {

    /** Every zero as {@code 0.00}, no watermark. */
    public static final TableLook PLAIN = new TableLook(Zeros.PRINTED, null);

    public TableLook(Zeros zeros, @Nullable Watermark watermark) {
        this(zeros, watermark, null);
    }
}
