package org.jixiao.web.table.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.Zeros;
import org.jixiao.application.table.exports.PrintOut;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.web.table.Wan;

/**
 * The public table as a page to be printed: in Chinese and worded as the files are.
 *
 * @param mark who prints it, when and under which number; empty where watermarks are off
 * @param number that it is recorded under
 */
public record PrintPage(String heading, List<Row> rows, String mark, String number) {

    private static final List<String> COLUMNS =
            List.of("项目名称（资金使用单位）", "总计", "财政拨款", "财政专户拨款", "其他资金", "绩效目标", "绩效指标");

    public String title() {
        return "项目支出绩效目标表（含转移支付项目）";
    }

    public String unit() {
        return "单位：万元";
    }

    public List<String> columns() {
        return COLUMNS;
    }

    /**
     * One row.
     *
     * @param project whether it stands below a unit
     * @param amounts four, blank where nothing is printed
     * @param indicators each as the files word it
     */
    public record Row(
            String name,
            boolean project,
            List<String> amounts,
            String statement,
            List<String> indicators) {}

    static PrintPage of(PublicTable table, Zeros zeros, PrintOut out) {
        List<Row> rows = new ArrayList<>();
        rows.add(sum("合计", table.total(), zeros));
        for (PublicTable.Unit unit : table.units()) {
            rows.add(sum(unit.name(), unit.total(), zeros));
            unit.projects().forEach(project -> rows.add(row(project, zeros)));
        }
        return new PrintPage(
                table.heading().label() + "：" + table.department(),
                rows,
                out.mark() == null ? "" : out.mark().text(),
                out.number().value());
    }

    private static Row sum(String name, Amounts amounts, Zeros zeros) {
        return new Row(name, false, figures(amounts, zeros), "", List.of());
    }

    private static Row row(PublicTable.Project project, Zeros zeros) {
        List<String> indicators = new ArrayList<>();
        for (PublicTable.Indicator indicator : project.indicators()) {
            indicators.add(worded(indicators.size() + 1, indicator));
        }
        return new Row(
                project.name(),
                true,
                figures(project.amounts(), zeros),
                project.targetStatement(),
                indicators);
    }

    private static List<String> figures(Amounts amounts, Zeros zeros) {
        List<String> figures = new ArrayList<>();
        figures.add(new Wan(amounts.total()).text());
        Stream.of(
                        amounts.fiscalAppropriation(),
                        amounts.specialAccountAppropriation(),
                        amounts.otherFunds())
                .map(part -> part(part, zeros))
                .forEach(figures::add);
        return figures;
    }

    private static String part(BigDecimal part, Zeros zeros) {
        return zeros == Zeros.BLANK && part.signum() == 0 ? "" : new Wan(part).text();
    }

    private static String worded(int no, PublicTable.Indicator indicator) {
        IndicatorCode code = IndicatorCode.of(indicator.code());
        String category = code.category().label();
        String period = indicator.periodValue();
        if (code.subcategory().isEmpty()) {
            String periodValue = period == null ? "" : "，实施周期指标值：" + period;
            return no
                    + "、"
                    + category
                    + "："
                    + indicator.name()
                    + periodValue
                    + "，年度指标值："
                    + indicator.annualValue()
                    + "。";
        }
        String periodValue = period == null ? "" : "；实施周期指标值:" + period;
        return "%d、%s-%s；%s-%s；%s%s；年度指标值:%s。"
                .formatted(
                        no,
                        code.code().charAt(0),
                        category,
                        code.code(),
                        code.label(),
                        indicator.name(),
                        periodValue,
                        indicator.annualValue());
    }
}
