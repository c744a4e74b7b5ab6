package org.jixiao.web.table.imports;

import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.application.table.imports.ImportRow;

/**
 * The order in which rows of an upload are shown; those that are alike stay as they are printed.
 */
enum RowOrder {
    /** As printed. */
    PRINTED,
    /** By name, as Chinese is sorted. */
    NAME,
    /** The largest first; rows without a total at the end. */
    TOTAL,
    /** The least certain first. */
    CONFIDENCE;

    /** As it stands in an address; what nobody knows is the printed order. */
    static RowOrder of(String key) {
        return Arrays.stream(values())
                .filter(order -> order.key().equals(key))
                .findFirst()
                .orElse(PRINTED);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<ImportRow> sorted(List<ImportRow> rows) {
        return switch (this) {
            case PRINTED -> rows;
            case NAME -> rows.stream().sorted(byName()).toList();
            case TOTAL ->
                    rows.stream()
                            .sorted(
                                    Comparator.comparing(
                                            row -> row.project().total(),
                                            Comparator.nullsLast(
                                                    Comparator.<BigDecimal>reverseOrder())))
                            .toList();
            case CONFIDENCE ->
                    rows.stream()
                            .sorted(Comparator.comparing(row -> row.project().confidence()))
                            .toList();
        };
    }

    /** With a key for each name, because comparing words anew is slow for 100,000 rows. */
    private static Comparator<ImportRow> byName() {
        Collator chinese = Collator.getInstance(Locale.CHINA);
        Map<String, CollationKey> keys = new HashMap<>();
        return Comparator.comparing(
                row -> keys.computeIfAbsent(row.project().name(), chinese::getCollationKey));
    }
}
