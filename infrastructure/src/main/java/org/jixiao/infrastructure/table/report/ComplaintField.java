package org.jixiao.infrastructure.table.report;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.infrastructure.table.assembly.RowAmounts;
import org.jixiao.infrastructure.table.rows.RawRow;

/** Which field of a row a complaint is about, by the name of the project's component. */
final class ComplaintField {

    private static final Set<String> OF_THE_NAME =
            Set.of("missing-name", "broken-name", "duplicate-project", "name-already-filed");
    private static final Set<String> OF_THE_UNIT =
            Set.of("unknown-unit", "not-your-unit", "inferred");
    private static final Set<String> OF_AMOUNTS =
            Set.of(
                    "missing-amount",
                    "unreadable-amount",
                    "row-total-mismatch",
                    "ambiguous-amounts",
                    "negative-amount");
    private static final Set<String> OF_INDICATORS =
            Set.of(
                    "truncated",
                    "missing-indicators",
                    "unreadable-indicators",
                    "incomplete-indicator",
                    "unclosed-indicator",
                    "unknown-indicator-code",
                    "indicator-numbering-gap",
                    "indicator-code-name-mismatch");
    private static final Set<String> OF_CATEGORIES =
            Set.of("unknown-indicator-code", "indicator-code-name-mismatch");
    private static final Pattern AMOUNT =
            Pattern.compile("(?:^|行的)(" + String.join("|", RowAmounts.NAMES) + ")(?:为|不)");

    private ComplaintField() {}

    /**
     * The part of an indicator that a complaint is about, which has a cell of its own in forms
     * only; empty where it is about none.
     */
    static String part(Complaint complaint) {
        String text = complaint.text();
        if (OF_CATEGORIES.contains(complaint.code())) {
            return ImportedProject.INDICATOR_CODE;
        }
        if (text.startsWith("实施周期指标值")) {
            return ImportedProject.PERIOD_VALUES;
        }
        return text.startsWith("年度指标值") || text.equals("这条绩效指标没有年度指标值。")
                ? ImportedProject.ANNUAL_VALUES
                : "";
    }

    /** Empty for the row as a whole. */
    static String of(Complaint complaint) {
        String code = complaint.code();
        if (OF_THE_NAME.contains(code)) {
            return "name";
        }
        if (OF_THE_UNIT.contains(code)) {
            return "unit";
        }
        if (OF_AMOUNTS.contains(code)) {
            return amount(complaint.text());
        }
        if (code.equals("missing-statement") || code.equals("short-statement")) {
            return "targetStatement";
        }
        if (code.equals("beyond-a-sheet")) {
            return beyond(complaint.text());
        }
        boolean indicator = complaint.place().contains(" · 绩效指标");
        return indicator || OF_INDICATORS.contains(code) ? "indicators" : "";
    }

    private static String beyond(String text) {
        if (text.startsWith("项目名称")) {
            return "name";
        }
        if (text.startsWith("绩效目标")) {
            return "targetStatement";
        }
        return AMOUNT.matcher(text).find() ? amount(text) : "indicators";
    }

    /** The amount that the sentence is about, 总计 where it names none. */
    static String amount(String text) {
        List<String> names = RowAmounts.NAMES;
        Matcher named = AMOUNT.matcher(text);
        return RawRow.AMOUNTS.get(named.find() ? names.indexOf(named.group(1)) : 0);
    }
}
