package org.jixiao.application.table.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.application.table.ImportedProject;
import org.jspecify.annotations.Nullable;

/** The four amounts of a row, some of which may still be open; in 万元. */
record AnsweredAmounts(
        @Nullable BigDecimal total,
        @Nullable BigDecimal fiscal,
        @Nullable BigDecimal special,
        @Nullable BigDecimal other) {

    /** What rounding can make of three parts and their sum, each printed to 0.01. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.02");

    static AnsweredAmounts of(ImportedProject row) {
        return new AnsweredAmounts(
                row.total(),
                row.fiscalAppropriation(),
                row.specialAccountAppropriation(),
                row.otherFunds());
    }

    boolean complete() {
        return total != null && fiscal != null && special != null && other != null;
    }

    boolean negative() {
        return Stream.of(total, fiscal, special, other)
                .filter(Objects::nonNull)
                .anyMatch(amount -> amount.signum() < 0);
    }

    /** Whether the parts that are there make the total. */
    boolean addUp() {
        return total != null && total.subtract(sum()).abs().compareTo(TOLERANCE) <= 0;
    }

    /**
     * Whether a part is there, and those that are make the total exactly, so that the rest is 0.
     */
    boolean partsMakeTheTotal() {
        return total != null && !parts().isEmpty() && total.compareTo(sum()) == 0;
    }

    BigDecimal sum() {
        return parts().stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private List<BigDecimal> parts() {
        return Stream.of(fiscal, special, other).filter(Objects::nonNull).toList();
    }
}
