package org.jixiao.infrastructure.table.wrapped;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Bare figures at the foot or the head of every page that count its pages. A figure alone may be of
 * a text, which the end of the page has cut: only all of them together are numbers of pages.
 */
final class PageNumbers {

    private static final int LONGEST = 4;

    private final List<WrappedLine> lines;
    private final List<Integer> breaks;

    private PageNumbers(List<WrappedLine> lines, Set<Integer> breaks) {
        this.lines = lines;
        this.breaks = breaks.stream().filter(at -> at > 0 && at < lines.size()).sorted().toList();
    }

    /**
     * Which lines count pages, by their index.
     *
     * @param breaks the lines that are the first of a page, by their index
     */
    static Set<Integer> in(List<WrappedLine> lines, Set<Integer> breaks) {
        PageNumbers numbers = new PageNumbers(lines, breaks);
        Set<Integer> found = new TreeSet<>(numbers.counted(-1, 1));
        if (!found.isEmpty()) {
            Integer last = numbers.at(lines.size() - 1);
            Integer former = numbers.at(numbers.breaks.getLast() - 1);
            if (last != null && former != null && last == former + 1) {
                found.add(lines.size() - 1);
            }
        }
        found.addAll(numbers.counted(0, 2));
        return found;
    }

    /**
     * @param beside -1 for the feet, 0 for the heads
     * @param first what the first of them has to say, if there is only one
     */
    private List<Integer> counted(int beside, int first) {
        List<Integer> found = new ArrayList<>();
        Integer former = null;
        for (int at : breaks) {
            Integer number = at(at + beside);
            if (number == null || former != null && number != former + 1) {
                return List.of();
            }
            former = number;
            found.add(at + beside);
        }
        boolean surely = found.size() > 1 || former != null && former == first;
        return surely ? found : List.of();
    }

    private @Nullable Integer at(int index) {
        String text = lines.get(index).text();
        boolean figures =
                !lines.get(index).hasAmounts()
                        && !text.isEmpty()
                        && text.length() <= LONGEST
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return figures ? Integer.valueOf(text) : null;
    }
}
