package org.jixiao.domain.shared;

/** One filing round of one fiscal year, written {@code 2025-FIRST_SUBMISSION}. */
public record RoundId(FiscalYear fiscalYear, BudgetRound round) {

    /**
     * @throws IllegalArgumentException when {@code text} is not of the form year-ROUND
     */
    public static RoundId parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("申报批次应写作“年度-批次”，例如 2025-FIRST_SUBMISSION：" + text);
        }
        return new RoundId(
                new FiscalYear(Integer.parseInt(text.substring(0, dash))),
                BudgetRound.valueOf(text.substring(dash + 1)));
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
