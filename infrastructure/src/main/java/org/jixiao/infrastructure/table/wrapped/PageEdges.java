package org.jixiao.infrastructure.table.wrapped;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.infrastructure.table.wording.LooseText;

/**
 * Heads and feet of pages that are known by nothing but standing at the ends of pages, at three of
 * them or more and at half of them at least, and nowhere else.
 */
final class PageEdges {

    private static final int FEWEST = 3;
    private static final int LONGEST = 60;

    /** Names are no longer than this, in lines. */
    private static final int LONGEST_NAME = 12;

    /** So many lines may stand on each side of what else the page repeats. */
    private static final int REACH = 2;

    /** Marks of sentences and indicators. */
    private static final String CONTENT = "。；，≥≤%％";

    private static final String DIGITS = "0123456789０１２３４５６７８９";

    private PageEdges() {}

    /**
     * The lines without such heads and feet.
     *
     * @param breaks the lines that are the first of a page, by their index
     */
    static List<WrappedLine> without(List<WrappedLine> lines, Set<Integer> breaks) {
        if (breaks.size() < FEWEST - 1) {
            return lines;
        }
        TreeSet<Integer> ends = new TreeSet<>(breaks);
        ends.add(lines.size());
        Map<String, Integer> everywhere = new HashMap<>();
        lines.forEach(line -> everywhere.merge(key(line), 1, Integer::sum));
        Map<String, Integer> there = new HashMap<>();
        edges(lines, ends).forEach(i -> there.merge(key(lines.get(i)), 1, Integer::sum));
        int least = Math.max(FEWEST, ends.size() / 2);
        there.remove("");
        there.values().removeIf(count -> count < least);
        there.entrySet().removeIf(each -> !each.getValue().equals(everywhere.get(each.getKey())));
        return lines.stream().filter(line -> !there.containsKey(key(line))).toList();
    }

    private static Set<Integer> edges(List<WrappedLine> lines, Set<Integer> ends) {
        Set<Integer> edges = new TreeSet<>();
        for (int end : ends) {
            for (int i = Math.max(0, end - REACH); i < end; i++) {
                edges.add(i);
            }
            int most = Math.min(lines.size(), end + REACH);
            for (int i = end; i < most && !mayBeName(lines, i); i++) {
                edges.add(i);
            }
        }
        return edges;
    }

    /** Projects that each begin a page may be called alike: amounts follow, and no sentence. */
    private static boolean mayBeName(List<WrappedLine> lines, int from) {
        int most = Math.min(lines.size(), from + LONGEST_NAME);
        for (int i = from; i < most; i++) {
            if (lines.get(i).hasAmounts()) {
                return true;
            }
            if (lines.get(i).text().indexOf('。') >= 0) {
                return false;
            }
        }
        return false;
    }

    /** The line without blanks and the number of the page at its end; empty where it is content. */
    private static String key(WrappedLine line) {
        if (line.hasAmounts() || line.text().length() > LONGEST) {
            return "";
        }
        String text = LooseText.squeeze(line.text());
        if (text.contains("指标") || text.chars().anyMatch(c -> CONTENT.indexOf(c) >= 0)) {
            return "";
        }
        String name = withoutNumber(text);
        return name.length() < 2 ? "" : name;
    }

    private static String withoutNumber(String text) {
        int end = text.length();
        while (end > 0 && (DIGITS + "第共总页-—–－―/,").indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean number = text.endsWith("页") || text.endsWith("-") || text.endsWith("—");
        return number ? text.substring(0, end) : text;
    }
}
