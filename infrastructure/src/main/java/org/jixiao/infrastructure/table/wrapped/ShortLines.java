package org.jixiao.infrastructure.table.wrapped;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.wording.LooseText;

/**
 * Lines in the middle of a cell that end although the next word had room on them: a line of the
 * page stands there, or lines have changed places. Only where nearly all lines of the column are
 * cut by its width.
 */
final class ShortLines {

    /** A column has a width if so many lines tell it. */
    private static final int FEWEST = 4;

    /** One line in so many may be short, else they are not cut by a width. */
    private static final int ONE_IN = 10;

    /** Blanks before punctuation that the conversion has set or lost. */
    private static final int SLACK = 3;

    private static final String STATEMENT = "targetStatement";
    private static final String ENDS = "。；：！？;:!?";

    /** The lines of the three texts of a row. */
    record Cells(List<WrappedLine> name, List<WrappedLine> statement, List<WrappedLine> items) {}

    private ShortLines() {}

    /** The same rows, with a doubt for each of their texts that has such a line. */
    static void doubt(List<RawRow> rows, List<Cells> cells) {
        doubt(rows, cells.stream().map(Cells::name).toList(), "name");
        doubt(rows, cells.stream().map(Cells::statement).toList(), STATEMENT);
        doubt(rows, cells.stream().map(Cells::items).toList(), "indicators");
    }

    private static void doubt(List<RawRow> rows, List<List<WrappedLine>> column, String field) {
        int width = width(column);
        List<List<WrappedLine>> found = new ArrayList<>();
        int all = 0;
        int few = 0;
        for (List<WrappedLine> cell : column) {
            List<WrappedLine> lines = shortIn(cell, width);
            found.add(lines);
            few += lines.size();
            all += Math.max(0, cell.size() - 1);
        }
        if (all < FEWEST) {
            return;
        }
        boolean cut = few <= Math.max(1, all / ONE_IN);
        for (int i = 0; i < rows.size(); i++) {
            boolean known =
                    rows.get(i).notes().stream().anyMatch(note -> field.equals(note.field()));
            boolean told = cut || STATEMENT.equals(field) && isFirst(found.get(i), column.get(i));
            if (!found.get(i).isEmpty() && !known && told) {
                rows.set(i, rows.get(i).noting(List.of(note(field, found.get(i).getFirst()))));
            }
        }
    }

    /** The end of a name may stand there, in one row after the other. */
    private static boolean isFirst(List<WrappedLine> found, List<WrappedLine> cell) {
        return !found.isEmpty() && found.getFirst() == cell.getFirst();
    }

    private static RawRow.Note note(String field, WrappedLine line) {
        String reason = "第 %d 行“%s”没有写满一行，下一行却接着写：这一行或下一行可能不属于这一格，或者次序有误，请核对。";
        return RawRow.Note.doubt(field, reason.formatted(line.no(), LooseText.quote(line.text())));
    }

    /** That most of the lines reach which go on on the next one. */
    private static int width(List<List<WrappedLine>> column) {
        List<Integer> widths = new ArrayList<>();
        for (List<WrappedLine> cell : column) {
            for (int i = 0; i + 1 < cell.size(); i++) {
                widths.add(LineWidth.of(cell.get(i)));
            }
        }
        widths.sort(null);
        return widths.isEmpty() ? 0 : widths.get(widths.size() * 3 / 4);
    }

    private static List<WrappedLine> shortIn(List<WrappedLine> cell, int width) {
        List<WrappedLine> found = new ArrayList<>();
        for (int i = 0; i + 1 < cell.size(); i++) {
            WrappedLine line = cell.get(i);
            WrappedLine next = cell.get(i + 1);
            boolean room = LineWidth.of(line) + LineWidth.ofFirstWord(next) + SLACK <= width;
            if (room && !endsParagraph(line, next)) {
                found.add(line);
            }
        }
        return found;
    }

    private static boolean endsParagraph(WrappedLine line, WrappedLine next) {
        String text = line.text();
        return text.isEmpty()
                || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                || isNumbered(next.text());
    }

    /** {@code 1、}, {@code 2.}, {@code （3）}, but not {@code 0%} or {@code 12个}. */
    private static boolean isNumbered(String text) {
        int end = 0;
        while (end < Math.min(4, text.length()) && "(（0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > 0 && end < text.length() && "、.．)）".indexOf(text.charAt(end)) >= 0;
    }
}
