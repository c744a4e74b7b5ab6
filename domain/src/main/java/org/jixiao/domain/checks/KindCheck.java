package org.jixiao.domain.checks;

import static org.jixiao.domain.project.IndicatorCategory.BENEFIT;
import static org.jixiao.domain.project.IndicatorCategory.COST;
import static org.jixiao.domain.project.IndicatorCategory.OUTPUT;
import static org.jixiao.domain.project.IndicatorCategory.SATISFACTION;

import java.util.regex.Pattern;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.IndicatorCategory;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorPart;

/**
 * R5: the level-2 kind fits what the name measures. A rate under 数量 is R4's; a bare level-1
 * category is judged by the category alone.
 */
final class KindCheck implements Check {

    private static final String TIMELINESS = "13";
    private static final String QUALITY = "12";
    private static final String QUANTITY = "11";
    private static final String OUTPUT_COST = "14";

    /** Counts that tell of quality rather than of work done. */
    private static final Pattern QUALITY_COUNT =
            Pattern.compile("合格|达标|优秀|优良|等级|获奖|事故|故障|投诉|差错|批评|事件|违|失误|通过");

    @Override
    public CheckCode code() {
        return CheckCode.R5;
    }

    @Override
    public void look(Subject subject, Report report) {
        subject.indicators().forEach(row -> kind(row, report));
    }

    private static void kind(Indicator row, Report report) {
        IndicatorCategory category = row.code().category();
        String name = row.name();
        if (IndicatorWords.isSatisfaction(name)) {
            if (category != SATISFACTION) {
                wrong(Flaw.R5_SATISFACTION_ELSEWHERE, row, report);
            }
        } else if (category == SATISFACTION) {
            notSatisfaction(row, report);
        } else if (IndicatorWords.isCost(name)) {
            cost(row, report);
        } else if (IndicatorWords.isTimeliness(name)) {
            timeliness(row, report);
        } else {
            outputs(row, report);
        }
    }

    private static void notSatisfaction(Indicator row, Report report) {
        if (!IndicatorWords.isVoice(row.name() + row.annualValue().raw())) {
            report.undecided(Flaw.R5_NOT_SATISFACTION, place(row), row.name());
        }
    }

    private static void cost(Indicator row, Report report) {
        String code = row.code().code();
        boolean mayBeCost = row.code().subcategory().isEmpty() && row.code().category() == OUTPUT;
        if (row.code().category() != COST && !code.equals(OUTPUT_COST) && !mayBeCost) {
            wrong(Flaw.R5_COST_ELSEWHERE, row, report);
        }
    }

    private static void timeliness(Indicator row, Report report) {
        String code = row.code().code();
        boolean elsewhere = code.equals(QUALITY) || row.code().category() == BENEFIT;
        boolean countedTime = code.equals(QUANTITY) && !IndicatorWords.isRate(row.name());
        if (elsewhere || countedTime) {
            wrong(Flaw.R5_TIMELINESS_ELSEWHERE, row, report);
        }
    }

    private static void outputs(Indicator row, Report report) {
        String name = row.name();
        switch (row.code().code()) {
            case TIMELINESS -> {
                if (IndicatorWords.isQualityRate(name) || IndicatorWords.isCount(name)) {
                    wrong(Flaw.R5_NOT_TIMELINESS, row, report);
                }
            }
            case QUALITY -> {
                if (IndicatorWords.isCount(name) && !QUALITY_COUNT.matcher(name).find()) {
                    wrong(Flaw.R5_COUNT_AS_QUALITY, row, report);
                }
            }
            default -> {
                if (row.code().category() == BENEFIT && IndicatorWords.isQualityRate(name)) {
                    wrong(Flaw.R5_QUALITY_ELSEWHERE, row, report);
                }
            }
        }
    }

    private static void wrong(Flaw flaw, Indicator row, Report report) {
        report.wrong(flaw, place(row), row.name(), row.code().code());
    }

    private static Anchor place(Indicator row) {
        return Anchor.of(row.id(), IndicatorPart.CODE);
    }
}
