package org.jixiao.domain.project;

/** Recognises a way of computing: `（无事故发生天数÷运维天数）×100%`. */
final class FormulaForm {

    private static final String SIGNS = "（）÷×/*+-=%.";

    private FormulaForm() {}

    /** Words joined by calculation signs, a division among them, and no comparison. */
    static boolean isFormula(String text) {
        boolean divides = text.indexOf('÷') >= 0 || text.indexOf('/') >= 0 && scales(text);
        return divides && text.chars().allMatch(FormulaForm::belongs) && balances(text);
    }

    private static boolean scales(String text) {
        return text.endsWith("100%") || text.startsWith("（") && text.endsWith("）");
    }

    private static boolean belongs(int sign) {
        return Character.isLetter(sign) || SIGNS.indexOf(sign) >= 0 || sign >= '0' && sign <= '9';
    }

    private static boolean balances(String text) {
        int depth = 0;
        for (int at = 0; at < text.length() && depth >= 0; at++) {
            depth += text.charAt(at) == '（' ? 1 : text.charAt(at) == '）' ? -1 : 0;
        }
        return depth == 0;
    }
}
