package org.jixiao.infrastructure.table.wrapped;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ReadingProgress;
import org.jixiao.infrastructure.table.rows.AnotherTable;
import org.jixiao.infrastructure.table.source.SizeGuard;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jixiao.infrastructure.table.wording.Heading;
import org.jixiao.infrastructure.table.wording.PageFurniture;

/**
 * The lines below the column names, without blank ones and what pages repeat, down to the heading
 * of another unit.
 */
public final class TableLines {

    private final String text;
    private final Heading heading;
    private final PageFurniture furniture;
    private final SizeGuard size = new SizeGuard();
    private final List<WrappedLine> lines = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();

    /** The lines after what pages repeat, by their index: the first ones of their pages. */
    private final Set<Integer> breaks = new TreeSet<>();

    private TableLines(String text, Heading heading) {
        this.text = text;
        this.heading = heading;
        this.furniture = new PageFurniture(heading);
    }

    /**
     * @param above the lines of the document before the text: lines are numbered without them
     */
    public static WrappedText of(
            String text, Heading heading, int above, ReadingProgress progress) {
        TableLines table = new TableLines(text, heading);
        table.read(1 - above, progress);
        List<WrappedLine> lines = PageEdges.without(table.lines, table.breaks);
        return new WrappedText(lines, table.complaints);
    }

    private void read(int first, ReadingProgress progress) {
        boolean below = false;
        int no = first;
        for (int from = 0; from < text.length() && complaints.isEmpty(); ) {
            int header = HeaderLines.endOf(text, from);
            int end = header >= 0 || !below ? header : endOfHeading(no, from);
            if (end >= 0) {
                breaks.add(lines.size());
            } else {
                end = TextLines.next(text, from);
                String line = TextLines.line(text, from, Integer.MAX_VALUE);
                if (below) {
                    add(no, line);
                    progress.at(ReadingProgress.Stage.LINES, no, 0);
                }
                below = below || ColumnMap.isHeaderLine(line);
            }
            below = below || header >= 0;
            no += TextLines.countLines(text, from, end);
            from = end;
        }
    }

    private void add(int no, String line) {
        boolean repeated = !line.isBlank() && furniture.includes(line);
        if (repeated || line.startsWith("\f")) {
            breaks.add(lines.size());
        }
        if (!line.isBlank() && !repeated) {
            lines.addAll(WrappedCells.of(no, line));
            size.line(no);
        }
    }

    /** Where the heading ends that begins on a line, of this unit or of another one; else -1. */
    private int endOfHeading(int no, int from) {
        List<HeadingLines> ways = HeadingLines.at(text, from);
        for (HeadingLines way : ways) {
            if (!heading.isOfAnother(way.heading()) && furniture.includes(way.text())) {
                return way.next();
            }
        }
        boolean another =
                !ways.isEmpty()
                        && heading.isOfAnother(ways.getFirst().heading())
                        && ways.getFirst().beginsTable(text);
        if (!another) {
            return -1;
        }
        Heading found = HeadingLines.likeliest(ways).heading();
        complaints.add(AnotherTable.from(no, found.label() + "：" + found.department()));
        removeTitle();
        return ways.getFirst().next();
    }

    /** The title of the other table stands above its heading. */
    private void removeTitle() {
        while (!lines.isEmpty() && PageFurniture.isTitle(lines.getLast().text())) {
            lines.removeLast();
        }
    }
}
