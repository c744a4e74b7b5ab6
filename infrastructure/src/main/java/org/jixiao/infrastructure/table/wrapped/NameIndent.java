package org.jixiao.infrastructure.table.wrapped;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far names are indented in wrapped lines. Indentation is unreliable: what is indented less, or
 * in a table that hardly indents names, is not indented.
 */
final class NameIndent {

    /** A table indents its names if one in so many, units among them, is indented alike. */
    private static final int ONE_IN = 4;

    private NameIndent() {}

    /** The same lines; figures of names are text, and what is no indentation is gone. */
    static List<WrappedLine> even(List<WrappedLine> printed) {
        List<WrappedLine> lines = LoneFigures.joined(printed);
        List<WrappedLine> even = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            WrappedLine line = lines.get(i);
            boolean text = i + 1 < lines.size() && line.isFigureBefore(lines.get(i + 1));
            even.add(text ? line.asText() : line);
        }
        int usual = usual(even);
        even.replaceAll(line -> line.indent() < usual ? line.unindented() : line);
        return even;
    }

    private static int usual(List<WrappedLine> lines) {
        Map<Integer, Integer> counts = new TreeMap<>();
        int names = 0;
        for (int i = 0; i < lines.size(); i++) {
            int start = lines.get(i).hasAmounts() ? startOfName(lines, i) : -1;
            if (start >= 0) {
                names++;
                counts.merge(lines.get(start).indent(), 1, Integer::sum);
            }
        }
        counts.remove(0);
        int usual = Integer.MAX_VALUE;
        int most = 0;
        for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
            if (each.getValue() >= most) {
                most = each.getValue();
                usual = each.getKey();
            }
        }
        return most * ONE_IN < names ? Integer.MAX_VALUE : usual;
    }

    /** The line of the amounts itself, or, where they stand alone, the one after the last text. */
    private static int startOfName(List<WrappedLine> lines, int amounts) {
        if (!lines.get(amounts).isOnlyAmounts()) {
            return amounts;
        }
        int start = amounts;
        while (start > 0
                && !lines.get(start - 1).hasAmounts()
                && !lines.get(start - 1).text().endsWith("。")) {
            start--;
        }
        return start == amounts ? -1 : start;
    }
}
