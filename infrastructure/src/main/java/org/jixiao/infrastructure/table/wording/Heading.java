package org.jixiao.infrastructure.table.wording;

import java.util.List;
import org.jixiao.application.table.TableHeading;
import org.jspecify.annotations.Nullable;

/**
 * The lines above the column names: {@code 部门名称：…} or {@code 单位名称：…}, {@code 单位：万元}, and the year
 * of the title. All null until found.
 */
public record Heading(
        @Nullable String label,
        @Nullable String department,
        @Nullable String amountUnit,
        @Nullable Integer year) {

    public static final Heading NONE = new Heading(null, null, null, null);

    private static final String AMOUNTS = "金额";
    private static final int LONGEST_LINE = 1000;

    /** What one line says, {@link #NONE} when it is no such line. */
    public static Heading of(String line) {
        if (line.length() > LONGEST_LINE) {
            return NONE;
        }
        String text = LooseText.strip(line);
        for (TableHeading kind : TableHeading.values()) {
            int end = LooseText.match(text, 0, kind.label());
            if (end >= 0 && colonAt(text, end)) {
                return named(kind.label(), text.substring(LooseText.skipSpaces(text, end) + 1));
            }
        }
        int unit = unitAt(text);
        if (unit == 0 || LooseText.match(text, 0, "金额单位") >= 0) {
            return NONE.with(text);
        }
        String said = AmountUnit.ofLine(LooseText.squeeze(text));
        return new Heading(null, null, said, said == null ? TableYear.in(text) : null);
    }

    boolean isNone() {
        return label == null && amountUnit == null;
    }

    /** This heading, completed by another line of it. */
    public Heading and(Heading that) {
        return new Heading(
                label != null ? label : that.label,
                department != null ? department : that.department,
                amountUnit != null ? amountUnit : that.amountUnit,
                year != null ? year : that.year);
    }

    /** Whether another line repeats this heading, as pages do. */
    public boolean isRepeatedBy(Heading that) {
        if (that.label == null && !AmountUnit.isMoney(that.amountUnit)) {
            return false;
        }
        boolean sameName = that.department == null || department != null && isName(that.department);
        return !that.isNone() && sameName;
    }

    /** Whether another line names another department or unit than this heading. */
    public boolean isOfAnother(Heading that) {
        return department != null && that.department != null && !isName(that.department);
    }

    /** Whether it is this name, on a further page perhaps: （续）, 第 2 页. */
    private boolean isName(String other) {
        String own = LooseText.squeeze(department == null ? "" : department);
        String name = LooseText.squeeze(other);
        String more = name.startsWith(own) ? name.substring(own.length()) : "";
        boolean further =
                List.of("（续", "(续", "续").stream().anyMatch(more::startsWith)
                        || PageFurniture.isPageNumber(more);
        return name.equals(own) || further;
    }

    private static Heading named(String label, String rest) {
        int unit = unitAt(rest);
        String name = LooseText.strip(unit < 0 ? rest : unbracketed(rest.substring(0, unit)));
        Heading heading = new Heading(label, name.isEmpty() ? null : name, null, null);
        return unit < 0 ? heading : heading.with(rest.substring(unit));
    }

    private Heading with(String unitText) {
        int colon = Math.max(unitText.indexOf('：'), unitText.indexOf(':'));
        String said = LooseText.squeeze(unitText.substring(colon + 1));
        return new Heading(label, department, AmountUnit.named(said), year);
    }

    private static String unbracketed(String text) {
        return text.replaceFirst("[（(]$", "");
    }

    /**
     * Where {@code 单位：} or {@code 金额单位：} begins, at the start of the text or after a space or
     * bracket; -1 without.
     */
    private static int unitAt(String text) {
        for (int i = text.indexOf("单位"); i >= 0; i = text.indexOf("单位", i + 1)) {
            int start = text.startsWith(AMOUNTS, i - AMOUNTS.length()) ? i - AMOUNTS.length() : i;
            boolean separate = start == 0 || isBreak(text.charAt(start - 1));
            if (separate && colonAt(text, i + 2)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isBreak(char c) {
        return LooseText.isSpace(c) || c == '（' || c == '(';
    }

    private static boolean colonAt(String text, int from) {
        int i = LooseText.skipSpaces(text, from);
        return i < text.length() && (text.charAt(i) == '：' || text.charAt(i) == ':');
    }
}
