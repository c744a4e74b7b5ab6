package org.jixiao.infrastructure.table.columns;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.infrastructure.table.wording.LooseText;

/**
 * A sum that a page prints above its columns: 合计 or a unit. A blank amount leaves no trace, so
 * there may be fewer than four.
 */
record PageSum(int page, int line, String name, List<BigDecimal> figures) {

    private static final List<String> TOTALS = List.of("合计", "总计", "共计");

    boolean isGrandTotal() {
        return TOTALS.contains(LooseText.squeeze(name));
    }

    BigDecimal total() {
        return figures.getFirst();
    }
}
