package org.jixiao.domain.checks;

import java.util.Locale;

/** Everything that a check can find; each has its words in every language at the edge. */
public enum Flaw {
    FORM_NAME_MISSING,
    FORM_NAME_TOO_LONG,
    FORM_STATEMENT_MISSING,
    FORM_STATEMENT_TOO_LONG,
    FORM_STATEMENT_SHORT,
    FORM_NO_INDICATORS,
    FORM_INDICATOR_NAME_MISSING,
    FORM_INDICATOR_NAME_TOO_LONG,
    FORM_ANNUAL_VALUE_MISSING,
    R1_NO_OUTPUT,
    R1_NO_BENEFIT,
    R1_NO_SATISFACTION,
    R2_STATEMENT_VAGUE,
    R2_VALUE_VAGUE,
    R3_PLACEHOLDER,
    R3_KIND_INSTEAD_OF_VALUE,
    R3_CUT_OFF,
    R4_RATE_AS_QUANTITY,
    R4_PERCENT_AS_QUANTITY,
    R5_SATISFACTION_ELSEWHERE,
    R5_NOT_SATISFACTION,
    R5_TIMELINESS_ELSEWHERE,
    R5_NOT_TIMELINESS,
    R5_COST_ELSEWHERE,
    R5_QUALITY_ELSEWHERE,
    R5_COUNT_AS_QUALITY,
    R6_FIGURE_IN_NAME,
    R6_DATE_IN_NAME,
    R6_VALUE_REPEATS_NAME,
    R6_NUMBER_IN_NAME,
    R7_UNIT_MISSING,
    R7_UNIT_KNOWN,
    R7_COUNT_IN_PERCENT,
    R7_RATE_IN_UNITS,
    R7_TIME_IN_PERCENT,
    R7_COUNT_IN_OTHERS,
    R7_MORE_THAN_ALL,
    R8_MORE_OF_THE_BAD,
    R8_LESS_OF_THE_GOOD,
    R8_CAP_ON_COUNT,
    R9_PERIOD_BELOW_YEAR,
    R9_NOT_COMPARABLE,
    R10_SHEET,
    R10_STATEMENT,
    R10_INDICATORS,
    R10_INDICATOR_NAMES,
    R10_SHEET_OF_MANY,
    R10_STATEMENT_OF_MANY,
    R10_INDICATORS_OF_MANY,
    R10_INDICATOR_NAMES_OF_MANY,
    R11_OTHER_YEAR,
    R11_YEAR_OF_ANOTHER_TIME,
    R12_NEGATIVE,
    R13_DEARER,
    R13_CHEAPER,
    R13_DEARER_THAN_LAST_YEAR,
    R13_CHEAPER_THAN_LAST_YEAR,
    R13_NOT_COUNTED,
    R14_ALL_FULL_OR_WORDS,
    R15_TOO_FEW,
    R16_SAME_AS_LAST_YEAR,
    R17_PERCENT_MISSING,
    R17_YUAN_BESIDE_WAN_YUAN;

    public CheckCode check() {
        return CheckCode.valueOf(name().substring(0, name().indexOf('_')));
    }

    /** As findings carry it: {@code R7.unit-missing}. */
    public String key() {
        String what = name().substring(name().indexOf('_') + 1);
        return check() + "." + what.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
