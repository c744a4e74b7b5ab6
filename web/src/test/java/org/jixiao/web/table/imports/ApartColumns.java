package org.jixiao.web.table.imports;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A made-up table of one unit as a conversion column by column leaves it. */
final class ApartColumns {

    private static final List<String> TRADES =
            List.of(
                    "焊工", "电工", "木工", "厨师", "保育", "养老", "护理", "美发", "茶艺", "园艺", "钳工", "车工", "铣工",
                    "瓦工", "裁缝", "面点", "烘焙", "物流", "仓储", "电商", "客服", "摄影", "陶艺", "漆画", "月嫂");

    private ApartColumns() {}

    /**
     * @param lost an amount that is not in the text, so that nobody knows which are whose
     */
    static String of(String unit, int rows, String lost) {
        String sum = "%,d.00".formatted(2_000 * rows + rows * (rows + 1) / 2);
        List<String> lines =
                List.of(
                        "绩效指标绩效目标其他资金财政专户拨款财政拨款总计",
                        unit + "2025年项目支出绩效目标表（含转移支付项目）",
                        "部门名称：" + unit + " 单位：万元",
                        "项目名称（资金使用单位）",
                        "合计 " + sum + " " + sum + " 0.00 0.00",
                        unit + " " + sum + " " + sum,
                        column(
                                rows,
                                i -> "1、1-产出指标；11-数量指标；" + trade(i) + "培训人数；年度指标值:≥" + i + "00人。"),
                        column(
                                rows,
                                i ->
                                        "组织" + trade(i) + "学员，全年" + trade(i) + "培训" + i + "00人，促进"
                                                + trade(i) + "稳定就业。"),
                        column(rows, i -> amount(i, lost)),
                        column(rows, i -> amount(i, lost)),
                        column(rows, i -> "    " + trade(i) + "培训经费"));
        return String.join("\n", lines).replaceAll("\n\n+", "\n") + "\n";
    }

    private static String trade(int i) {
        return TRADES.get(i - 1);
    }

    private static String amount(int i, String lost) {
        String amount = "%,d.00".formatted(2_000 + i);
        return amount.equals(lost) ? "" : amount;
    }

    private static String column(int rows, IntFunction<String> cell) {
        return IntStream.rangeClosed(1, rows).mapToObj(cell).collect(Collectors.joining("\n"));
    }
}
