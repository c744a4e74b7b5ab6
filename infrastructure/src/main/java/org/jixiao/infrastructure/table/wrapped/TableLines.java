package org.jixiao.infrastructure.table.wrapped;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
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
    private final PageHeads heads;
    private final SizeGuard size = new SizeGuard();
    private final List<WrappedLine> lines = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();

    /** The lines after what pages repeat, by their index: the first ones of their pages. */
    private final Set<Integer> breaks = new TreeSet<>();

    private TableLines(String text, List<String> aboveNames, Heading heading) {
        this.text = text;
        this.heads = PageHeads.of(aboveNames);
        this.heading = heading;
        this.furniture = new PageFurniture(heading);
    }

    /**
     * @param aboveNames the lines above the column names
     * @param above the lines of the document before the text: lines are numbered without them
     */
    public static WrappedText of(
            String text,
            List<String> aboveNames,
            Heading heading,
            int above,
            ReadingProgress progress) {
        TableLines table = new TableLines(text, aboveNames, heading);
        table.read(1 - above, progress);
        return table.text();
    }

    private WrappedText text() {
        NavigableSet<Integer> pages = new TreeSet<>();
        breaks.stream()
                .filter(at -> at < lines.size())
                .forEach(at -> pages.add(lines.get(at).no()));
        Set<Integer> numbers = PageNumbers.in(lines, breaks);
        Set<Integer> ends = new TreeSet<>();
        List<WrappedLine> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (breaks.contains(i)) {
                ends.add(kept.size());
            }
            if (!numbers.contains(i)) {
                kept.add(lines.get(i));
            }
        }
        return new WrappedText(PageEdges.without(kept, ends), pages, complaints);
    }

    private void read(int first, ReadingProgress progress) {
        boolean below = false;
        int no = first;
        for (int from = 0; from < text.length() && complaints.isEmpty(); ) {
            int header = HeaderLines.endOf(text, from);
            int end = header >= 0 || !below ? header : endOfHeading(no, from);
            if (end >= 0) {
                beginPage();
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
        boolean repeated = !line.isBlank() && isRepeated(line) && !isOnlyUnit(line);
        if (repeated) {
            beginPage();
        } else if (line.startsWith("\f")) {
            breaks.add(lines.size());
        }
        boolean head = breaks.contains(lines.size()) && heads.include(line);
        if (!line.isBlank() && !repeated && !head) {
            lines.addAll(WrappedCells.of(no, line));
            size.line(no);
        }
    }

    private boolean isRepeated(String line) {
        return furniture.includes(line) || heads.isTitle(line);
    }

    /** 单位：万元 among texts may be theirs, unless it stands beside what pages repeat. */
    private boolean isOnlyUnit(String line) {
        Heading said = Heading.of(line);
        return said.label() == null
                && said.amountUnit() != null
                && !breaks.contains(lines.size())
                && line.length() <= 200;
    }

    /** What stands above the column names on the first page stands above them on this one, too. */
    private void beginPage() {
        while (!lines.isEmpty()
                && !lines.getLast().hasAmounts()
                && heads.include(lines.getLast().text())) {
            lines.removeLast();
        }
        breaks.removeIf(at -> at > lines.size());
        breaks.add(lines.size());
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
