package org.jixiao.application.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a public table is to print, in print order. Amounts are printed exactly as given, with two
 * decimals at least; sums are given, not computed here. All texts are stripped of blanks of every
 * kind, their line breaks become {@code \n} and other control characters blanks: that is what comes
 * back when the printed table is read.
 */
public record PublicTable(
        TableHeading heading, String department, int fiscalYear, Amounts total, List<Unit> units) {

    public PublicTable {
        department = required("department", department);
        if (department.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("department must stand on one line");
        }
        units = List.copyOf(units);
    }

    /** How many projects it holds. */
    public int projects() {
        return units.stream().mapToInt(unit -> unit.projects().size()).sum();
    }

    /** A unit with its subtotal. */
    public record Unit(String name, Amounts total, List<Project> projects) {
        public Unit {
            name = required("unit name", name);
            projects = List.copyOf(projects);
        }
    }

    /** A project with its amounts in 万元. */
    public record Project(
            String name, Amounts amounts, String targetStatement, List<Indicator> indicators) {
        public Project {
            name = required("project name", name);
            targetStatement = tidy(targetStatement);
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * @param code the level-2 code ({@code 11}, printed in the coded form) or, where only the
     *     category is known, the level-1 code ({@code 1}, printed in the uncoded form)
     * @param periodValue 实施周期指标值, null where there is none
     */
    public record Indicator(
            String code, String name, @Nullable String periodValue, String annualValue) {
        public Indicator {
            name = tidy(name);
            periodValue = periodValue == null ? null : tidy(periodValue);
            annualValue = tidy(annualValue);
        }
    }

    private static String required(String what, String text) {
        String tidy = tidy(text);
        if (tidy.isEmpty()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return tidy;
    }

    /** As it is printed. */
    public static String tidy(String text) {
        String breaks = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder tidy = new StringBuilder(breaks.length());
        for (int i = 0; i < breaks.length(); i++) {
            char c = breaks.charAt(i);
            boolean unprintable = Character.isISOControl(c) && c != '\n' && c != '\t';
            tidy.append(unprintable ? ' ' : c);
        }
        int from = 0;
        int to = tidy.length();
        while (from < to && isBlank(tidy.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(tidy.charAt(to - 1))) {
            to--;
        }
        return tidy.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
