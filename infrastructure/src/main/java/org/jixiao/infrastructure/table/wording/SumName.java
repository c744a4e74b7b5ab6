package org.jixiao.infrastructure.table.wording;

import java.util.Set;

/** What rows are called that are sums, not units or projects. */
public final class SumName {

    private static final Set<String> TOTALS = Set.of("合计", "总计", "共计");
    private static final Set<String> SUBTOTALS = Set.of("小计", "本页小计", "本页合计", "单位小计");

    private SumName() {}

    /** The sum of the whole table. */
    public static boolean isTotal(String name) {
        return TOTALS.contains(bare(name));
    }

    /** The sum of a part of it. */
    public static boolean isSubtotal(String name) {
        return SUBTOTALS.contains(bare(name));
    }

    private static String bare(String name) {
        return LooseText.squeeze(name).replaceAll("[：:]$", "");
    }
}
