package org.jixiao.infrastructure.table.wording;

import java.util.List;
import org.jixiao.application.table.PublicTable;

/** Prints the 绩效指标 cell: the coded form where the level-2 code is known, else the uncoded one. */
public final class IndicatorPrint {

    private IndicatorPrint() {}

    public static String cell(List<PublicTable.Indicator> indicators) {
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < indicators.size(); i++) {
            PublicTable.Indicator indicator = indicators.get(i);
            cell.append(i + 1).append('、');
            if (indicator.code().length() == 2) {
                coded(cell, indicator);
            } else {
                uncoded(cell, indicator);
            }
            cell.append('。');
        }
        return cell.toString();
    }

    private static void coded(StringBuilder cell, PublicTable.Indicator indicator) {
        String code1 = indicator.code().substring(0, 1);
        cell.append(code1).append('-').append(nameOf(code1)).append('；');
        cell.append(indicator.code()).append('-').append(nameOf(indicator.code())).append('；');
        fields(cell, indicator, "；", ":");
    }

    private static void uncoded(StringBuilder cell, PublicTable.Indicator indicator) {
        cell.append(nameOf(indicator.code())).append('：');
        fields(cell, indicator, "，", "：");
    }

    public static void fields(
            StringBuilder cell, PublicTable.Indicator indicator, String separator, String colon) {
        cell.append(FieldMarks.set(indicator.name()));
        String period = indicator.periodValue();
        if (period != null) {
            cell.append(separator).append(FieldLabel.PERIOD.printed()).append(colon);
            cell.append(FieldMarks.set(period));
        }
        cell.append(separator).append(FieldLabel.ANNUAL.printed()).append(colon);
        cell.append(FieldMarks.set(indicator.annualValue()));
    }

    private static String nameOf(String code) {
        String name = IndicatorLevels.nameOf(code);
        if (name == null) {
            throw new IllegalArgumentException("no such indicator code: " + code);
        }
        return name;
    }
}
