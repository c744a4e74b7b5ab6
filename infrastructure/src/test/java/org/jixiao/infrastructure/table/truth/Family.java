package org.jixiao.infrastructure.table.truth;

/** The families of text tables that units publish, each with what varies in it. */
enum Family {
    /** Tab-separated. */
    TABULAR,
    /** Lines cut by the width of the page, pages turned anywhere. */
    WRAPPED,
    /**
     * The same with unreliable indentation, blank parts, column names cut into lines, amounts below
     * each other, and 合计 at the end.
     */
    UNEVEN,
    /** Indicators numbered otherwise, some without level 1; tab-separated or wrapped. */
    FORMS,
    /** Columns apart, each beginning with any row. */
    COLUMNS,
    /** The same with pages that lack names or amounts. */
    GAPS;

    Printed print(Dice dice) {
        Truth truth = new MadeUp(dice, isApart()).table();
        return switch (this) {
            case TABULAR -> new TabularPrint(truth, dice).print();
            case WRAPPED -> new WrappedPrint(truth, dice, false).print();
            case UNEVEN -> new WrappedPrint(truth, dice, true).print();
            case FORMS -> forms(truth, dice);
            case COLUMNS -> new ColumnsPrint(truth, dice, false).print();
            case GAPS -> new ColumnsPrint(truth, dice, true).print();
        };
    }

    private static Printed forms(Truth truth, Dice dice) {
        String form = dice.pick("%d.", "%d．", "（%d）", "(%d)", "%d）", "%d、 ", "%d、");
        Truth written = truth.written(form, dice.chance(50));
        return dice.chance(50)
                ? new TabularPrint(written, dice).print()
                : new WrappedPrint(written, dice, false).print();
    }

    /** Whether rows are put together, and need not stand in the printed order. */
    boolean isApart() {
        return this == COLUMNS || this == GAPS;
    }
}
