package org.jixiao.web.table.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.ImportedUnit;
import org.jixiao.application.table.imports.ImportPreview;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.table.Wan;
import org.jspecify.annotations.Nullable;

/**
 * A printed total beside the sum of its projects.
 *
 * @param code of the unit; empty when no unit is called so, or for the grand total
 * @param verdict what the difference means, in words
 */
record TotalLine(
        String name,
        String code,
        long projects,
        Wan declared,
        Wan computed,
        Wan difference,
        String verdict,
        String shape,
        String style) {

    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    static TotalLine grand(ImportPreview preview) {
        var total = preview.stored().table().grandTotal();
        return of(
                Messages.of("table.total"),
                "",
                preview.rows(),
                total.declared(),
                preview.computed());
    }

    static List<TotalLine> units(ImportPreview preview) {
        Map<String, List<ImportRow>> rows =
                preview.rows().stream()
                        .filter(row -> row.project().unit() != null)
                        .collect(Collectors.groupingBy(row -> row.project().unit()));
        return preview.stored().table().units().stream()
                .map(unit -> unit(preview, unit, rows.getOrDefault(unit.name(), List.of())))
                .toList();
    }

    private static TotalLine unit(ImportPreview preview, ImportedUnit unit, List<ImportRow> rows) {
        String code =
                rows.stream()
                        .map(row -> row.unit() == null ? "" : row.unit().value())
                        .findFirst()
                        .orElse("");
        return of(unit.name(), code, rows, unit.declared(), preview.computed(unit));
    }

    private static TotalLine of(
            String name,
            String code,
            List<ImportRow> rows,
            @Nullable Amounts declared,
            BigDecimal computed) {
        long missing = rows.stream().filter(row -> row.project().total() == null).count();
        BigDecimal gap =
                declared == null || missing > 0 ? null : declared.total().subtract(computed);
        Verdict verdict =
                gap == null
                        ? Verdict.none(declared != null, missing)
                        : Verdict.of(gap, rows.size());
        return new TotalLine(
                name,
                code,
                rows.size(),
                new Wan(declared == null ? null : declared.total()),
                new Wan(missing == rows.size() && missing > 0 ? null : computed),
                new Wan(gap),
                verdict.word(),
                verdict.shape(),
                verdict.style());
    }

    /** What a difference means; none where an amount of the document is not there. */
    private record Verdict(String word, String shape, String style) {

        static Verdict none(boolean printed, long missing) {
            return printed
                    ? new Verdict(Messages.of("table.verdict.missing", missing), "?", "is-warning")
                    : new Verdict(Messages.of("table.verdict.none"), "○", "");
        }

        static Verdict of(BigDecimal gap, long projects) {
            BigDecimal tolerance = ROUNDING.multiply(BigDecimal.valueOf(projects + 1));
            if (gap.abs().compareTo(tolerance) > 0) {
                return new Verdict(Messages.of("table.verdict.off"), "✕", "is-REJECTED");
            }
            String word = gap.signum() == 0 ? "table.verdict.same" : "table.verdict.rounding";
            return new Verdict(Messages.of(word), "✓", "is-REVIEWED");
        }
    }
}
