package org.jixiao.infrastructure.table.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields of an indicator although it belongs to another one: a second label, a
 * level, or the number that comes next. A line is lost there, or a mark.
 */
final class Leftover {

    private static final int SHOWN = 20;

    private static final List<String> CATEGORIES =
            List.of("产出指标", "效益指标", "满意度指标", "数量指标", "质量指标", "时效指标", "成本指标");

    /** Nobody writes these into a name or a value. */
    private static final List<String> LABELS =
            List.of("实施周期指标", "年度指标值", "；实施周期", "，实施周期", "；年度指标", "，年度指标");

    private Leftover() {}

    /**
     * The first such part, null without, and where the text says itself what is its own.
     *
     * @param body what follows the head of the item
     */
    static @Nullable String in(String body, int no) {
        if (FieldMarks.areIn(body)) {
            return null;
        }
        int at = secondLabel(body);
        at = at < 0 ? level(body) : at;
        at = at < 0 ? category(body) : at;
        at = at < 0 ? next(body, no + 1) : at;
        return at < 0 ? null : body.substring(at, Math.min(body.length(), at + SHOWN));
    }

    /** Whether a text of its own could be taken for such a part, whatever the number. */
    static boolean mayBeIn(String text) {
        boolean numbered = false;
        for (int i = text.indexOf('。'); i >= 0 && !numbered; i = text.indexOf('。', i + 1)) {
            int from = LooseText.skipSpaces(text, i + 1);
            numbered = from < text.length() && LooseText.isDigit(text.charAt(from));
        }
        return numbered || secondLabel(text) >= 0 || level(text) >= 0 || category(text) >= 0;
    }

    /** A label, or a part of one, that is not the item's own. */
    private static int secondLabel(String body) {
        int found = -1;
        String rest = body;
        for (FieldLabel label : FieldLabel.values()) {
            FieldLabel.Found own = label.find(rest);
            rest = own == null ? rest : blanked(rest, own);
        }
        found = endOfLabel(rest);
        for (String part : LABELS) {
            int at = rest.indexOf(part.charAt(0));
            while (at >= 0 && LooseText.match(rest, at, part) < 0) {
                at = rest.indexOf(part.charAt(0), at + 1);
            }
            found = Math.max(found, at);
        }
        return found;
    }

    /** {@code 标值:}, but not of 目标值. */
    private static int endOfLabel(String text) {
        for (int i = text.indexOf("标值"); i >= 0; i = text.indexOf("标值", i + 1)) {
            boolean target = i > 0 && text.charAt(i - 1) == '目';
            int colon = LooseText.skipSpaces(text, i + 2);
            if (!target && colon < text.length() && isMark(text.charAt(colon), "：:")) {
                return i;
            }
        }
        return -1;
    }

    private static String blanked(String text, FieldLabel.Found label) {
        String blanks = "；".repeat(label.end() - label.start());
        return text.substring(0, label.start()) + blanks + text.substring(label.end());
    }

    /** {@code -数量指标；} */
    private static int level(String body) {
        for (int i = body.indexOf('-'); i >= 0; i = body.indexOf('-', i + 1)) {
            int from = LooseText.skipSpaces(body, i + 1);
            for (String name : IndicatorLevels.names()) {
                int end = LooseText.match(body, from, name);
                boolean closed = end >= 0 && end < body.length() && isMark(body.charAt(end), "；;");
                if (closed) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** {@code 产出指标：} */
    private static int category(String body) {
        for (int i = body.indexOf('指'); i >= 0; i = body.indexOf('指', i + 1)) {
            for (String name : CATEGORIES) {
                int start = i - name.length() + 2;
                int end = start < 0 ? -1 : LooseText.match(body, start, name);
                if (end >= 0 && end < body.length() && isMark(body.charAt(end), "：:")) {
                    return start;
                }
            }
        }
        return -1;
    }

    /** The next number where an item may begin, though none does. */
    private static int next(String body, int no) {
        String number = no + "、";
        for (int i = body.indexOf('。'); i >= 0; i = body.indexOf('。', i + 1)) {
            int from = LooseText.skipSpaces(body, i + 1);
            if (LooseText.match(body, from, number) >= 0) {
                return from;
            }
        }
        return -1;
    }

    private static boolean isMark(char c, String marks) {
        return marks.indexOf(c) >= 0;
    }
}
