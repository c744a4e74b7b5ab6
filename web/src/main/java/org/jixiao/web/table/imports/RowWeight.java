package org.jixiao.web.table.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.imports.ImportRow;
import org.jspecify.annotations.Nullable;

/**
 * What the statements, indicators and doubts of rows weigh in a page. Those of ordinary rows are
 * sent along; rows of long ones are asked for one at a time, so that a page stays below 300 KB
 * whatever a table holds.
 */
final class RowWeight {

    /** What a page may weigh less its frame, fifty rows and what was noticed. */
    private static final int BYTES = 90_000;

    /** Of the markup around an indicator or a doubt. */
    private static final int AROUND = 130;

    private RowWeight() {}

    /**
     * The rows that are sent with what is inside them.
     *
     * @param wanted the row that was asked for; null when none was
     */
    static Set<Integer> sent(List<ImportRow> rows, @Nullable Integer wanted) {
        Set<Integer> sent = new TreeSet<>();
        int left = BYTES;
        for (ImportRow row : rows) {
            int number = row.project().row();
            left -= of(row);
            if (left >= 0 || (wanted != null && wanted == number)) {
                sent.add(number);
            }
        }
        return sent;
    }

    private static int of(ImportRow row) {
        return bytes(row.project().targetStatement())
                + row.project().indicators().stream().mapToInt(RowWeight::of).sum()
                + row.project().doubts().stream()
                        .mapToInt(doubt -> AROUND + bytes(doubt.reason()))
                        .sum();
    }

    private static int of(ImportedIndicator indicator) {
        return AROUND
                + bytes(indicator.level1())
                + bytes(indicator.level2())
                + bytes(indicator.name())
                + bytes(indicator.periodValue())
                + bytes(indicator.annualValue());
    }

    private static int bytes(@Nullable String text) {
        return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
    }
}
