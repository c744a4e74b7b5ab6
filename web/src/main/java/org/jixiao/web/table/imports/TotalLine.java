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
                preview.rows().size(),
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
        return of(unit.name(), code, rows.size(), unit.declared(), preview.computed(unit));
    }

    private static TotalLine of(
            String name,
            String code,
            long projects,
            @Nullable Amounts declared,
            BigDecimal computed) {
        if (declared == null) {
            return new TotalLine(
                    name,
                    code,
                    projects,
                    new Wan(null),
                    new Wan(computed),
                    new Wan(null),
                    Messages.of("table.verdict.none"),
                    "○",
                    "");
        }
        BigDecimal gap = declared.total().subtract(computed);
        BigDecimal tolerance = ROUNDING.multiply(BigDecimal.valueOf(projects + 1));
        boolean off = gap.abs().compareTo(tolerance) > 0;
        return new TotalLine(
                name,
                code,
                projects,
                new Wan(declared.total()),
                new Wan(computed),
                new Wan(gap),
                Messages.of(
                        gap.signum() == 0
                                ? "table.verdict.same"
                                : off ? "table.verdict.off" : "table.verdict.rounding"),
                off ? "✕" : "✓",
                off ? "is-REJECTED" : "is-REVIEWED");
    }
}
