package org.jixiao.web.journey;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up public table of one unit, in the tab-separated layout of the published ones: six
 * projects with three indicators each. Its printed total is a cent off the sum of its rows, as
 * rounded totals are.
 */
final class CentreTable {

    /** In the name of every project of the table, and of no other. */
    static final String MARK = "旅程";

    static final int PROJECTS = 6;
    static final int INDICATORS = 3 * PROJECTS;
    static final String DECLARED = "2,421.02";
    static final String COMPUTED = "2,421.01";

    private static final List<String> NAMES =
            List.of("职业技能培训补贴", "创业带动就业补贴", "公共就业服务专项", "就业见习补贴", "招聘会场地经费", "失业动态监测");

    private static final List<String> AMOUNTS =
            List.of("1,200.50", "600.25", "320.00", "180.26", "80.00", "40.00");

    private CentreTable() {}

    static String nameOf(int number) {
        return NAMES.get(number - 1) + "（" + MARK + "）";
    }

    static String text() {
        String rows =
                IntStream.rangeClosed(1, PROJECTS)
                        .mapToObj(CentreTable::row)
                        .collect(Collectors.joining("\n"));
        return "项目支出绩效目标表（含转移支付项目）\n\n单位名称：广州市花都区劳动就业服务管理中心\n\n单位：万元\n\n"
                + "项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标\n"
                + "合计\t"
                + DECLARED
                + "\t"
                + DECLARED
                + "\t0.00\t0.00\t\t\n"
                + rows
                + "\n";
    }

    private static String row(int number) {
        String amount = AMOUNTS.get(number - 1);
        return String.join(
                "\t",
                nameOf(number),
                amount,
                amount,
                "0.00",
                "0.00",
                "全年按季推进" + NAMES.get(number - 1) + "，服务辖区登记失业人员和用人单位，年底前完成全部拨付并形成总结。",
                "1、1-产出指标；11-数量指标；服务人次；实施周期指标值:≥%1$d00人次；年度指标值:≥%1$d00人次。".formatted(number)
                        + "2、2-效益指标；22-社会效益指标；服务后就业率；实施周期指标值:≥60%；年度指标值:≥60%。"
                        + "3、3-满意度指标；31-服务对象满意度；服务对象满意度；实施周期指标值:≥90%；年度指标值:≥90%。");
    }
}
