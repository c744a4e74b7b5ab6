package org.jixiao.infrastructure.table.wrapped;

import java.util.List;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jixiao.infrastructure.table.wording.LooseText;

/**
 * The column names of the wrapped layout where the width of the page has cut them, too, or each
 * stands on a line of its own.
 */
final class HeaderLines {

    private static final String NAME = "项目名称";
    private static final String COLUMNS =
            String.join("", ColumnMap.PRINTED.subList(1, ColumnMap.PRINTED.size()));
    private static final List<String> WHOLE =
            List.of(ColumnMap.PRINTED.getFirst() + COLUMNS, NAME + COLUMNS);
    private static final int LONGEST = 100;
    private static final int MOST_LINES = 40;

    private HeaderLines() {}

    /** Where the line after the column names begins that begin at an offset; -1 without. */
    static int endOf(String text, int from) {
        StringBuilder joined = new StringBuilder();
        int at = from;
        for (int i = 0; i < MOST_LINES && at < text.length(); i++) {
            int end = text.indexOf('\n', at);
            int stop = end < 0 ? text.length() : end;
            if (stop - at > LONGEST) {
                return -1;
            }
            joined.append(plain(text.substring(at, stop)));
            at = Math.min(text.length(), stop + 1);
            String known = joined.toString();
            if (known.isEmpty() || WHOLE.stream().noneMatch(whole -> whole.startsWith(known))) {
                return -1;
            }
            if (WHOLE.contains(known)) {
                return at;
            }
        }
        return -1;
    }

    private static String plain(String line) {
        return LooseText.squeeze(line).replace('(', '（').replace(')', '）');
    }
}
