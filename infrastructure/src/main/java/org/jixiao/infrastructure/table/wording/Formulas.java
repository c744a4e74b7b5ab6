package org.jixiao.infrastructure.table.wording;

/** Tells what a spreadsheet that opens it could take for a formula. */
public final class Formulas {

    private static final String STARTS = "=+-@＝＋－＠";

    private Formulas() {}

    public static boolean couldBe(String content) {
        String stripped = LooseText.strip(content);
        boolean formula = !stripped.isEmpty() && STARTS.indexOf(stripped.charAt(0)) >= 0;
        return formula || !content.isEmpty() && Character.isISOControl(content.charAt(0));
    }
}
