package org.jixiao.infrastructure.table.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.table.source.Place;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jixiao.infrastructure.table.wording.ColumnWord;

/**
 * What a person is told of a document without the heading row: which row looks most like one, which
 * columns it names, and which it does not.
 *
 * @param line where it stands
 * @param cells of that row, without blanks
 */
public record HeaderHint(int line, List<String> cells) {

    /** A word of a text may be the name of a column by chance. */
    private static final int FEWEST = 2;

    private static final int MOST_LINES = 400;
    private static final int LONGEST_LINE = 400;

    /** Says nothing. */
    public static final HeaderHint NONE = new HeaderHint(0, List.of());

    public static HeaderHint of(List<TextRecord> records) {
        HeaderHint best = NONE;
        for (int i = 0; i < Math.min(records.size(), MOST_LINES); i++) {
            for (int height = HeaderRows.heightAt(records, i); height > 0; height--) {
                TextRecord row = HeaderRows.joined(records.subList(i, i + height));
                HeaderHint hint = new HeaderHint(records.get(i).line(), ColumnMap.squeezed(row));
                best = hint.found().size() > best.found().size() ? hint : best;
            }
        }
        return best.found().size() < FEWEST ? NONE : best;
    }

    /** Of a text whose cells stand between tabs, commas or blanks. */
    public static HeaderHint ofText(String text) {
        List<String> lines = text.lines().limit(MOST_LINES).toList();
        HeaderHint best = NONE;
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells =
                    lines.get(i).length() > LONGEST_LINE
                            ? List.of()
                            : Arrays.stream(lines.get(i).strip().split("[\\s,　]+")).toList();
            HeaderHint hint = new HeaderHint(i + 1, cells);
            best = hint.found().size() > best.found().size() ? hint : best;
        }
        return best.found().size() < FEWEST ? NONE : best;
    }

    /** The better one of two. */
    public HeaderHint or(HeaderHint that) {
        return that.found().size() > found().size() ? that : this;
    }

    private List<ColumnWord> found() {
        return ColumnWord.OF_ROWS.stream().filter(word -> word.in(cells) >= 0).toList();
    }

    /**
     * @throws UnreadableTable when two columns bear the same name
     */
    public HeaderHint requireOnce() {
        ColumnWord.requireOnce(cells, found().stream().map(word -> word.in(cells)).toList());
        return this;
    }

    /** That the document is no table, and why. */
    public UnreadableTable refusal(String what) {
        return new UnreadableTable(ComplaintKind.NOT_A_TABLE, "整个文件", what + sentence());
    }

    private String sentence() {
        List<ColumnWord> found = new ArrayList<>(found());
        if (found.isEmpty()) {
            return "";
        }
        found.sort(Comparator.naturalOrder());
        String there = found.stream().map(word -> word.named(cells)).collect(Collectors.joining());
        String lacking =
                ColumnWord.OF_ROWS.stream()
                        .filter(word -> !found.contains(word))
                        .map(word -> "“" + word.printed() + "”")
                        .collect(Collectors.joining());
        return "最像表头的是%s：认出了%s%s。"
                .formatted(Place.line(line), there, lacking.isEmpty() ? "" : "，缺少" + lacking);
    }
}
