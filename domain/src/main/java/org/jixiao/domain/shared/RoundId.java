package org.jixiao.domain.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One filing round of one fiscal year, written {@code 2025-FIRST_SUBMISSION}. */
public record RoundId(FiscalYear fiscalYear, BudgetRound round) {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})-([A-Z_]+)");

    /**
     * @throws IllegalArgumentException when {@code text} is not of the form year-ROUND
     */
    public static RoundId parse(String text) {
        Matcher written = FORM.matcher(text);
        if (!written.matches()) {
            throw unknown(text);
        }
        try {
            return new RoundId(
                    new FiscalYear(Integer.parseInt(written.group(1))),
                    BudgetRound.valueOf(written.group(2)));
        } catch (IllegalArgumentException noSuchYearOrRound) {
            throw unknown(text);
        }
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException("申报批次应写作“年度-批次”，例如 2025-FIRST_SUBMISSION：" + text);
    }

    /** The words clerks use, such as 2025 年一上. */
    public String label() {
        return fiscalYear + " 年" + round.label();
    }

    @Override
    public String toString() {
        return fiscalYear + "-" + round.name();
    }
}
