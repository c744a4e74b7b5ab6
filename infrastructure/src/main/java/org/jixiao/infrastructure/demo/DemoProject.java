package org.jixiao.infrastructure.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.ProposedSheet.ProposedIndicator;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.UnitCode;

/**
 * One project of the demo data, as {@code demo/projects.json} has it: names, amounts and figures
 * follow published tables, the prose is our own.
 *
 * @param fiscalAppropriation in 万元
 * @param otherFunds in 万元
 * @param indicators each: code, name, implementation-period value, annual value
 */
record DemoProject(
        String unit,
        String name,
        String fiscalAppropriation,
        String otherFunds,
        List<List<String>> indicators,
        DemoJourney journey) {

    UnitCode unitCode() {
        return new UnitCode(unit);
    }

    ProposedSheet sheet() {
        return sheet(new BigDecimal(fiscalAppropriation), rate().get(3));
    }

    /** As the unit rewrites it after a return: a tenth less money and one rate made firmer. */
    ProposedSheet revised() {
        BigDecimal less =
                new BigDecimal(fiscalAppropriation)
                        .multiply(new BigDecimal("0.9"))
                        .setScale(2, RoundingMode.HALF_UP);
        return sheet(less, rate().get(3).endsWith("%") ? "≥96%" : rate().get(3));
    }

    /** The number of the indicator that the demo's reviewers remark on. */
    int remarkedIndicator() {
        return indicators.indexOf(rate()) + 1;
    }

    /** The last indicator whose value is a percentage, or simply the last. */
    private List<String> rate() {
        return indicators.reversed().stream()
                .filter(row -> row.get(3).endsWith("%"))
                .findFirst()
                .orElse(indicators.getLast());
    }

    private ProposedSheet sheet(BigDecimal fiscal, String rateValue) {
        Funding funding =
                new Funding(
                        Money.ofWanYuan(fiscal),
                        Money.ZERO,
                        Money.ofWanYuan(new BigDecimal(otherFunds)));
        List<ProposedIndicator> rows =
                indicators.stream()
                        .map(row -> indicator(row, row == rate() ? rateValue : row.get(3)))
                        .toList();
        return new ProposedSheet(name, funding, statement(), rows);
    }

    private String statement() {
        List<String> first = indicators.getFirst();
        List<String> last = indicators.getLast();
        return "本年度安排“%s”，按季推进并逐项核对完成情况：%s达到%s，%s达到%s，资金按进度支付，年底前形成绩效自评。"
                .formatted(name, first.get(1), first.get(3), last.get(1), last.get(3));
    }

    private static ProposedIndicator indicator(List<String> row, String annualValue) {
        return new ProposedIndicator(
                null,
                IndicatorCode.of(row.get(0)),
                row.get(1),
                new IndicatorValue(row.get(2)),
                new IndicatorValue(annualValue));
    }
}
