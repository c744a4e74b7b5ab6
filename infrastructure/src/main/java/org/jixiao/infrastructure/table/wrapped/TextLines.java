package org.jixiao.infrastructure.table.wrapped;

import java.util.List;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jspecify.annotations.Nullable;

/** Walks over the lines of a text without holding all of them. */
public final class TextLines {

    /**
     * Headings stand at the beginning; nothing that comes before the column names is kept for long.
     */
    private static final int MOST_HEADING_LINES = 200;

    /** Column names broken by hand go on over no more lines than this, each no longer than that. */
    private static final int MOST_QUOTED_LINES = 20;

    private static final int LONGEST_NAME = 200;

    private TextLines() {}

    /** The line with the column names, null without one; collects the lines before it. */
    public static @Nullable String headerOf(String text, List<String> before) {
        for (int from = 0; from < text.length(); from = next(text, from)) {
            String line = line(text, from, 4000);
            if (ColumnMap.isHeaderLine(line)) {
                return line;
            }
            String quoted = quoted(text, from, line);
            if (quoted != null && ColumnMap.isHeaderLine(quoted)) {
                return quoted;
            }
            int end = HeaderLines.endOf(text, from);
            if (end >= 0) {
                return text.substring(from, end);
            }
            if (!line.isBlank() && before.size() < MOST_HEADING_LINES) {
                before.add(line);
            }
        }
        return null;
    }

    /**
     * The line with those below it that a quoted cell goes on to, as spreadsheets copy a line break
     * in a cell; null where no cell does.
     */
    private static @Nullable String quoted(String text, int from, String line) {
        StringBuilder whole = new StringBuilder(line);
        int at = from;
        for (int lines = 1; isOpen(whole); lines++) {
            at = next(text, at);
            if (at >= text.length() || lines > MOST_QUOTED_LINES) {
                return null;
            }
            whole.append(line(text, at, LONGEST_NAME));
        }
        return at == from ? null : whole.toString().replace("\"", "").replace("\r", "");
    }

    private static boolean isOpen(CharSequence line) {
        return line.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    static int countLines(String text, int from, int end) {
        int lines = 0;
        for (int i = from; i < end; i++) {
            lines += text.charAt(i) == '\n' || i + 1 == text.length() ? 1 : 0;
        }
        return lines;
    }

    static int next(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    static String line(String text, int from, int mostCharacters) {
        int end = text.indexOf('\n', from);
        int stop = end < 0 ? text.length() : end;
        return text.substring(from, stop - from > mostCharacters ? from + mostCharacters : stop);
    }
}
