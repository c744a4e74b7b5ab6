package org.jixiao.infrastructure.table.columns;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.source.SourceText;

/**
 * The ways in which the lines of a column of statements may fall into cells. A paragraph ends with
 * a line that leaves room for what follows; a cell ends with a paragraph, usually with a sentence,
 * and not before 2. or 二、, which go on counting.
 */
final class StatementWays {

    private static final String QUOTES = "“”\"";
    private static final int MOST_WAYS = 500;

    /** What it costs, in what two ways must differ by to be told apart. */
    private static final double LEFT_OUT = 0.4;

    private static final double FULL = 0.5;
    private static final double SHORT = 0.2;
    private static final double OTHER = 1.5;

    /** The cells of a column cut in one way, and what speaks against it. */
    record Cut(List<SourceText> cells, double cost, int unusual) {}

    private final List<PageLine> lines;
    private final int width;

    /** Quotation marks since the last usual end. */
    private int quotes;

    /** By {@link ParagraphEnd}. */
    private final List<Integer> sentences = new ArrayList<>();

    private final List<Integer> full = new ArrayList<>();
    private final List<Integer> brief = new ArrayList<>();
    private final List<Integer> others = new ArrayList<>();

    private StatementWays(List<PageLine> lines) {
        this.lines = lines;
        this.width = lines.stream().mapToInt(PageLine::width).max().orElse(0);
        for (int i = 0; i + 1 < lines.size(); i++) {
            sort(i);
        }
    }

    /**
     * Each way is a list of as many cells; fewer where the column has not as many ends. The likely
     * way is first; others cost what they do against the signs.
     *
     * @return empty when there are too many ways to tell
     */
    static List<Cut> of(List<PageLine> lines, int cells) {
        if (cells > PageBlocks.MOST_ROWS) {
            return List.of();
        }
        return lines.isEmpty() || cells == 0
                ? List.of(new Cut(List.of(), 0, 0))
                : new StatementWays(lines).ways(cells - 1);
    }

    /** The usual ends, then one usual end more left out for an unusual one. */
    private List<Cut> ways(int ends) {
        List<Integer> unusual = new ArrayList<>(full);
        unusual.addAll(brief);
        unusual.addAll(others);
        int all = sentences.size() + unusual.size();
        List<List<Integer>> chosen = new ArrayList<>();
        int left = Math.max(0, sentences.size() - ends);
        int most = Math.max(left, Math.min(left + 1, all - ends));
        for (int out = left; out <= most && out <= sentences.size(); out++) {
            List<List<Integer>> kept = new ArrayList<>();
            choose(sentences, sentences.size() - out, 0, List.of(), kept);
            int more = Math.min(ends, all - out) - sentences.size() + out;
            for (List<Integer> each : kept) {
                choose(unusual, more, 0, each, chosen);
            }
        }
        return chosen.size() > MOST_WAYS ? List.of() : chosen.stream().map(this::cut).toList();
    }

    private Cut cut(List<Integer> ends) {
        double cost = 0;
        int unusual = 0;
        for (int end : sentences) {
            cost += ends.contains(end) ? 0 : LEFT_OUT;
            unusual += ends.contains(end) ? 0 : 1;
        }
        for (int end : ends) {
            cost += full.contains(end) ? FULL : brief.contains(end) ? SHORT : 0;
            cost += others.contains(end) ? OTHER : 0;
            unusual += sentences.contains(end) ? 0 : 1;
        }
        return new Cut(cells(ends), cost, unusual);
    }

    private static void choose(
            List<Integer> from, int count, int at, List<Integer> taken, List<List<Integer>> all) {
        if (all.size() > MOST_WAYS || count < 0 || from.size() - at < count) {
            return;
        }
        if (count == 0) {
            all.add(taken.stream().sorted().toList());
            return;
        }
        List<Integer> more = new ArrayList<>(taken);
        more.add(from.get(at));
        choose(from, count - 1, at + 1, more, all);
        choose(from, count, at + 1, taken, all);
    }

    private List<SourceText> cells(List<Integer> ends) {
        List<SourceText> cells = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            cells.add(PageBlocks.cell(lines.subList(from, end + 1)));
            from = end + 1;
        }
        cells.add(PageBlocks.cell(lines.subList(from, lines.size())));
        return cells;
    }

    private void sort(int i) {
        PageLine line = lines.get(i);
        quotes += (int) line.text().chars().filter(c -> QUOTES.indexOf(c) >= 0).count();
        boolean closes = QUOTES.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
        quotes = closes && line.endsSentence() ? 0 : quotes;
        switch (ParagraphEnd.of(lines.get(i), lines.get(i + 1), width)) {
            case SENTENCE -> (isQuoted() ? brief : sentences).add(i);
            case FULL_LINE -> (isQuoted() ? brief : full).add(i);
            case SHORT -> brief.add(i);
            case OTHER -> others.add(i);
            case NONE -> {}
        }
        quotes = sentences.contains(i) ? 0 : quotes;
    }

    /** Inside quotation marks, which need not be the right ones, a cell hardly ends. */
    private boolean isQuoted() {
        return quotes % 2 == 1;
    }
}
