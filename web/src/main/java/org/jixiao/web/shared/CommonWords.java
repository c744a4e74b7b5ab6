package org.jixiao.web.shared;

import java.util.Arrays;
import java.util.List;

/** Which words two texts have in common, in their order: as many as there can be. */
final class CommonWords {

    /** More pairs are not compared: what lies between the same ends differs as a whole then. */
    private static final long MOST = 6_000_000;

    private final List<String> one;
    private final List<String> other;
    private final boolean[] former;
    private final boolean[] latter;
    private int count;

    private CommonWords(List<String> one, List<String> other) {
        this.one = one;
        this.other = other;
        this.former = new boolean[one.size()];
        this.latter = new boolean[other.size()];
    }

    static CommonWords of(List<String> former, List<String> latter) {
        CommonWords common = new CommonWords(former, latter);
        int most = Math.min(former.size(), latter.size());
        int head = common.run(0, 0);
        int tail = 0;
        while (tail < most - head
                && former.get(former.size() - 1 - tail)
                        .equals(latter.get(latter.size() - 1 - tail))) {
            tail++;
        }
        common.mark(0, 0, head);
        common.mark(former.size() - tail, latter.size() - tail, tail);
        common.between(head, former.size() - tail, latter.size() - tail);
        return common;
    }

    /** By the words of the former text. */
    boolean[] former() {
        return former;
    }

    boolean[] latter() {
        return latter;
    }

    int count() {
        return count;
    }

    /** How many words are the same from there on. */
    private int run(int i, int j) {
        int run = 0;
        while (i + run < one.size()
                && j + run < other.size()
                && one.get(i + run).equals(other.get(j + run))) {
            run++;
        }
        return run;
    }

    private void mark(int i, int j, int words) {
        Arrays.fill(former, i, i + words, true);
        Arrays.fill(latter, j, j + words, true);
        count += words;
    }

    /** A single character among others that differ says nothing. */
    private void between(int from, int end, int otherEnd) {
        if ((long) (end - from) * (otherEnd - from) > MOST) {
            return;
        }
        int[][] longest = longest(from, end, otherEnd);
        int i = from;
        int j = from;
        while (i < end && j < otherEnd) {
            int run = Math.min(run(i, j), Math.min(end - i, otherEnd - j));
            if (run == 0 && longest[i + 1 - from][j - from] >= longest[i - from][j + 1 - from]) {
                i++;
            } else if (run == 0) {
                j++;
            } else {
                if (run > 1 || one.get(i).length() > 1) {
                    mark(i, j, run);
                }
                i += run;
                j += run;
            }
        }
    }

    /** From every two places up to the ends, how many words there are in common at most. */
    private int[][] longest(int from, int end, int otherEnd) {
        int[][] longest = new int[end - from + 1][otherEnd - from + 1];
        for (int i = end - from - 1; i >= 0; i--) {
            for (int j = otherEnd - from - 1; j >= 0; j--) {
                longest[i][j] =
                        one.get(from + i).equals(other.get(from + j))
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }
}
