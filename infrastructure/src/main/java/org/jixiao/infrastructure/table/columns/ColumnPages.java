package org.jixiao.infrastructure.table.columns;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.source.SizeGuard;
import org.jixiao.infrastructure.table.wording.Heading;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jixiao.infrastructure.table.wording.PageFurniture;
import org.jixiao.infrastructure.table.wrapped.WrappedLine;

/**
 * Cuts a text that was converted by columns into its pages. A page begins with the names of all
 * columns, or with a form feed; on a page whose columns each stand below their own name, when a
 * name comes again.
 */
final class ColumnPages {

    private final PageFurniture furniture;
    private final List<List<PageLine>> pages = new ArrayList<>();
    private final List<ColumnLabel> above = new ArrayList<>();
    private final List<ColumnLabel> seen = new ArrayList<>();
    private List<PageLine> page = new ArrayList<>();

    private ColumnPages(Heading heading) {
        this.furniture = new PageFurniture(heading);
    }

    /** The content of each page in order, without what pages repeat. */
    static List<List<PageLine>> of(String text, Heading heading, int aboveLines) {
        ColumnPages pages = new ColumnPages(heading);
        SizeGuard size = new SizeGuard();
        int no = 1 - aboveLines;
        for (int from = 0; from < text.length(); no++) {
            int end = text.indexOf('\n', from);
            int stop = end < 0 ? text.length() : end;
            pages.accept(no, text.substring(from, stop));
            size.line(no);
            from = stop + 1;
        }
        pages.close();
        return pages.pages;
    }

    private void accept(int no, String line) {
        if (line.indexOf('\f') >= 0) {
            close();
        }
        List<ColumnLabel> labels = List.copyOf(ColumnLabel.of(line));
        String text = WrappedLine.withoutArtefacts(LooseText.strip(line));
        if (!labels.isEmpty()) {
            accept(labels);
        } else if (!text.isEmpty() && !isTitle(line) && !furniture.includes(line)) {
            page.add(new PageLine(no, text, indent(line), List.copyOf(above)));
            above.clear();
        }
    }

    private void accept(List<ColumnLabel> labels) {
        boolean head = labels.size() >= ColumnLabel.PAGE_HEAD;
        boolean again = labels.stream().anyMatch(seen::contains);
        if (!page.isEmpty() && (head || again)) {
            close();
        }
        above.addAll(labels);
        if (!head) {
            seen.addAll(labels);
        }
    }

    private void close() {
        if (!page.isEmpty()) {
            pages.add(page);
        }
        page = new ArrayList<>();
        above.clear();
        seen.clear();
    }

    private static boolean isTitle(String line) {
        String squeezed = line.length() > 100 ? "" : LooseText.squeeze(line);
        return squeezed.endsWith(PageFurniture.TITLE)
                || squeezed.endsWith(PageFurniture.FULL_TITLE);
    }

    private static int indent(String line) {
        String unfed = line.replace("\f", "");
        return LooseText.skipSpaces(unfed, 0);
    }
}
