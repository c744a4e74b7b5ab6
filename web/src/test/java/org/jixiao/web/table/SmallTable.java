package org.jixiao.web.table;

/** Made-up tables of one unit. */
public final class SmallTable {

    public static final String CENTRE = "广州市花都区劳动就业服务管理中心";

    private static final String HEADER = "项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标";

    private SmallTable() {}

    public static String of(String unit, String total, String... rows) {
        return "项目支出绩效目标表（含转移支付项目）\n单位名称："
                + unit
                + "\n单位：万元\n"
                + HEADER
                + "\n合计\t"
                + total
                + "\t"
                + total
                + "\t0.00\t0.00\t\t\n"
                + String.join("\n", rows)
                + "\n";
    }

    public static String row(String name, String amount, String indicators) {
        return "%s\t%s\t%s\t0.00\t0.00\t开展培训并跟踪就业情况。\t%s"
                .formatted(name, amount, amount, indicators);
    }

    /** The row of a unit, above those of its projects. */
    public static String unit(String name, String amount) {
        return "%s\t%s\t%s\t0.00\t0.00\t\t".formatted(name, amount, amount);
    }

    public static String row(String name, String amount) {
        return row(name, amount, "1、1-产出指标；11-数量指标；培训人数；实施周期指标值:≥600人；年度指标值:≥600人。");
    }
}
