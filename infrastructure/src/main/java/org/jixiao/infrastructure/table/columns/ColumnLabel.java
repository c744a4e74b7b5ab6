package org.jixiao.infrastructure.table.columns;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jspecify.annotations.Nullable;

/** The names of the columns, which a table converted by columns prints run together. */
public enum ColumnLabel {
    NAME("项目名称（资金使用单位）"),
    NAME_ALONE("项目名称"),
    SPECIAL("财政专户拨款"),
    FISCAL("财政拨款"),
    OTHER("其他资金"),
    TOTAL("总计"),
    STATEMENT("绩效目标"),
    INDICATORS("绩效指标");

    /** So many labels in one place are the head of a page, fewer the head of a column. */
    static final int PAGE_HEAD = 5;

    private static final int LONGEST = 80;

    private final String words;

    ColumnLabel(String words) {
        this.words = words;
    }

    /** The labels of a line that holds nothing else, in printed order; else none. */
    static Set<ColumnLabel> of(String line) {
        Set<ColumnLabel> found = new LinkedHashSet<>();
        String rest = line.length() > LONGEST ? line : LooseText.squeeze(line);
        while (!rest.isEmpty()) {
            ColumnLabel label = startOf(rest);
            if (label == null) {
                return Set.of();
            }
            found.add(label);
            rest = rest.substring(label.words.length());
        }
        return found;
    }

    /** Whether a text without a heading row holds the words of a table converted by columns. */
    public static boolean isTable(String text) {
        Set<ColumnLabel> found = EnumSet.noneOf(ColumnLabel.class);
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int stop = end < 0 ? text.length() : end;
            if (stop - from <= LONGEST) {
                found.addAll(of(text.substring(from, stop)));
            }
            from = stop + 1;
        }
        return found.contains(INDICATORS) && found.contains(STATEMENT) && found.contains(TOTAL);
    }

    private static @Nullable ColumnLabel startOf(String text) {
        for (ColumnLabel label : values()) {
            if (text.startsWith(label.words)) {
                return label;
            }
        }
        return null;
    }
}
