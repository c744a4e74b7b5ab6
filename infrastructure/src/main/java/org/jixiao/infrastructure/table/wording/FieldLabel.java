package org.jixiao.infrastructure.table.wording;

import org.jspecify.annotations.Nullable;

/** The two labels inside an indicator. */
public enum FieldLabel {
    PERIOD("实施周期指标值"),
    ANNUAL("年度指标值");

    private static final String SEPARATORS = "；;，,";

    private final String printed;

    FieldLabel(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }

    /** A label found: the field before it ends at {@code start}, its own begins at {@code end}. */
    record Found(int start, int end) {}

    /** The first label that follows a separator, or stands first, and is followed by a colon. */
    @Nullable Found find(String body) {
        char first = printed.charAt(0);
        for (int i = body.indexOf(first); i >= 0; i = body.indexOf(first, i + 1)) {
            int end = matchAt(body, i);
            int before = LooseText.skipSpacesBack(body, i);
            if (end >= 0 && before == 0) {
                return new Found(0, end);
            }
            if (end >= 0 && SEPARATORS.indexOf(body.charAt(before - 1)) >= 0) {
                return new Found(before - 1, end);
            }
        }
        return null;
    }

    /** Whether a text holds the label anywhere. */
    boolean isIn(String text) {
        return endIn(text) >= 0;
    }

    /** The offset after the first such label and its colon, wherever it stands; -1 without. */
    public int endIn(String text) {
        char first = printed.charAt(0);
        for (int i = text.indexOf(first); i >= 0; i = text.indexOf(first, i + 1)) {
            int end = matchAt(text, i);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    /** The offset after the label and its colon, or -1 when it does not stand there. */
    int matchAt(String text, int from) {
        int end = LooseText.match(text, from, printed);
        if (end < 0) {
            return -1;
        }
        int colon = LooseText.skipSpaces(text, end);
        boolean present =
                colon < text.length() && (text.charAt(colon) == ':' || text.charAt(colon) == '：');
        return present ? colon + 1 : -1;
    }
}
