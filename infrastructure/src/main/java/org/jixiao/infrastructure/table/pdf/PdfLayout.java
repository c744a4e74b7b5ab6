package org.jixiao.infrastructure.table.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.rows.HeaderHint;
import org.jixiao.infrastructure.table.rows.RawTable;
import org.jixiao.infrastructure.table.source.SizeGuard;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.Heading;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jixiao.infrastructure.table.wording.PageFurniture;
import org.jspecify.annotations.Nullable;

/** Puts the table of a PDF together from its pages, in order. */
final class PdfLayout {

    private final SizeGuard size = new SizeGuard();
    private final List<TextRecord> before = new ArrayList<>();
    private final Set<String> repeated = new HashSet<>();
    private final List<PdfRow> rows = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private Heading heading = Heading.NONE;
    private @Nullable PdfColumns columns;
    private boolean ruled = true;
    private boolean another;
    private int lastPage;
    private float letters = 8;

    void page(PdfPage page) {
        if (another || page.glyphs().isEmpty()) {
            return;
        }
        RuledPage lines = new RuledPage(page);
        PlainPage blanks = new PlainPage(page);
        PdfColumns byLines = lines.columns();
        PdfColumns found = byLines == null ? blanks.columns() : byLines;
        ruled &= byLines != null || found == null;
        if (columns == null && found == null) {
            outside(page, page.glyphs(), Float.MAX_VALUE);
            return;
        }
        PdfColumns now = columns(found, lines);
        boolean byBlanks = byLines == null && (found != null || !ruled);
        rows(
                page,
                now,
                byBlanks
                        ? blanks.rows(now)
                        : lines.rows(now).stream().map(row -> new PlainRow(row, true)).toList());
    }

    private void rows(PdfPage page, PdfColumns now, List<PlainRow> read) {
        Set<PdfGlyph> inside = new HashSet<>();
        read.forEach(row -> inside.addAll(row.glyphs()));
        List<PdfGlyph> rest =
                page.glyphs().stream()
                        .filter(glyph -> !inside.contains(glyph) && !now.inHeader(glyph))
                        .toList();
        outside(page, rest, columns == null ? now.top() : 0);
        if (!another) {
            columns = now;
            read.forEach(row -> row(page.number(), now.cells(row.glyphs()), row.sure()));
        }
    }

    private PdfColumns columns(@Nullable PdfColumns found, RuledPage lines) {
        PdfColumns last = columns;
        if (found != null) {
            return found;
        }
        if (last == null) {
            throw new IllegalStateException("no columns");
        }
        return ruled ? lines.goingOn(last) : last.from(0);
    }

    private void row(int page, List<List<PdfGlyph>> cells, boolean sure) {
        letters =
                cells.stream()
                        .flatMap(List::stream)
                        .map(PdfGlyph::size)
                        .findFirst()
                        .orElse(letters);
        PdfRow row = PdfRow.of(page, rows.size() + 1, cells, sure);
        size.count(row.line(), cells.size());
        boolean first = page != lastPage;
        lastPage = page;
        if (first && !rows.isEmpty() && row.goesOn(rows.getLast())) {
            rows.add(rows.removeLast().and(row));
        } else {
            rows.add(row);
        }
    }

    /**
     * What stands outside of the table: its heading, what pages repeat, or something foreign.
     *
     * @param head where the first header row begins, 0 below it
     */
    private void outside(PdfPage page, List<PdfGlyph> glyphs, float head) {
        for (List<PdfGlyph> line : PdfLines.of(glyphs)) {
            String text = parted(line);
            Heading said = Heading.of(text);
            boolean again = !repeated.add(LooseText.squeeze(text));
            if (line.getFirst().y() < head) {
                before.add(new TextRecord(1, List.of(SourceText.ofRow(1, text))));
                heading = heading.and(said);
            } else if (isOther(said)) {
                another = true;
                complain(ComplaintKind.MORE_SHEETS, page, "文件中不止一张绩效目标表，只读取了第一张。");
                return;
            } else if (!again && !text.isBlank() && !new PageFurniture(heading).includes(text)) {
                complain(
                        ComplaintKind.STRAY_TEXT,
                        page,
                        "表格之外的文字未读入：“" + LooseText.quote(text) + "”。");
            }
        }
    }

    private boolean isOther(Heading said) {
        return said.department() != null
                && heading.department() != null
                && !said.department().equals(heading.department());
    }

    /** With a blank where there is room for one: heading and unit stand on one line. */
    private static String parted(List<PdfGlyph> line) {
        StringBuilder text = new StringBuilder();
        PdfGlyph last = null;
        for (PdfGlyph glyph : line) {
            if (last != null && glyph.x() - last.right() > glyph.size()) {
                text.append("  ");
            }
            text.append(glyph.text());
            last = glyph;
        }
        return text.toString();
    }

    private void complain(ComplaintKind kind, PdfPage page, String text) {
        complaints.add(Complaint.of(kind, "第 " + page.number() + " 页", text));
    }

    /** What was found instead of a header row. */
    HeaderHint hint() {
        return HeaderHint.ofText(
                before.stream().map(row -> row.cell(0)).collect(Collectors.joining("\n")));
    }

    /** Null when no page has a header row. */
    @Nullable RawTable table() {
        return columns == null
                ? null
                : new PdfTable(rows, ruled, letters).table(before, complaints);
    }
}
