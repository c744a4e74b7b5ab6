package org.jixiao.application.table;

import org.jspecify.annotations.Nullable;

/**
 * How a public table is printed.
 *
 * @param watermark null where none is printed
 */
public record TableLook(Zeros zeros, @Nullable Watermark watermark) {

    /** Every zero as {@code 0.00}, no watermark. */
    public static final TableLook PLAIN = new TableLook(Zeros.PRINTED, null);
}
