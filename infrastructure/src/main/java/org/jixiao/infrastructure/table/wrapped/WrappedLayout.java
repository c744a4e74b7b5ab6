package org.jixiao.infrastructure.table.wrapped;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ReadingProgress;
import org.jixiao.application.table.ReadingProgress.Stage;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.rows.RawTable;
import org.jixiao.infrastructure.table.source.SizeGuard;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.wording.Heading;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jspecify.annotations.Nullable;

/**
 * Lines cut by the width of a printed page, cells separated by blanks: {@code name amounts}, then
 * lines of the statement, then lines of the indicators. Amounts tell rows apart; the name of a row
 * may begin on lines before its amounts.
 */
public final class WrappedLayout {

    private final SizeGuard size = new SizeGuard();
    private final List<RawRow> rows = new ArrayList<>();
    private final List<ShortLines.Cells> cells = new ArrayList<>();
    private List<WrappedLine> name = List.of();
    private List<WrappedLine> pending = new ArrayList<>();
    private List<String> amounts = new ArrayList<>();

    /** The line of each of them. */
    private final List<Integer> amountLines = new ArrayList<>();

    private int line;
    private boolean started;
    private @Nullable String cutName;

    private final boolean indentedNames;

    /** The first lines of pages. */
    private final NavigableSet<Integer> pages;

    private WrappedLayout(List<WrappedLine> lines, NavigableSet<Integer> pages) {
        this.pages = pages;
        indentedNames =
                lines.stream()
                        .anyMatch(it -> it.hasAmounts() && it.indented() && !it.text().isEmpty());
    }

    public static RawTable read(
            WrappedText text, Heading heading, boolean cut, ReadingProgress progress) {
        List<WrappedLine> even = NameIndent.even(text.lines());
        WrappedLayout layout = new WrappedLayout(even, text.pages());
        for (int i = 0; i < even.size(); i++) {
            progress.at(Stage.SORTING, i, even.size());
            layout.accept(even.get(i));
        }
        layout.finish(layout.pending, List.of());
        ShortLines.doubt(layout.rows, layout.cells);
        NameDoubts.in(layout.rows, layout.cells);
        BlankParts.place(layout.rows);
        return new RawTable(heading, layout.rows, true, true, cut, text.complaints());
    }

    private void accept(WrappedLine next) {
        boolean goesOn =
                pending.isEmpty() && started && amounts.size() + next.amounts().size() <= 4;
        if (next.isOnlyAmounts() && goesOn) {
            addAmounts(next);
        } else if (next.hasAmounts() && !isLoneFigureInText(next)) {
            startRow(next);
        } else {
            pending.add(next.hasAmounts() ? next.asText() : next);
        }
    }

    private boolean isLoneFigureInText(WrappedLine next) {
        return next.isOnlyAmounts()
                && next.amounts().size() == 1
                && !FigureTail.of(next.amounts().getFirst()).isNothing()
                && pending.stream().noneMatch(WrappedLine::indented);
    }

    private void startRow(WrappedLine next) {
        WrappedSegment segment = WrappedSegment.before(next, pending, isTextless());
        String possiblyCut = possiblyCutName(segment.body());
        List<WrappedLine> nextName = new ArrayList<>(segment.name());
        if (!next.text().isEmpty()) {
            nextName.add(next);
        }
        finish(segment.body(), segment.rowsWithoutAmounts().isEmpty() ? nextName : List.of());
        for (List<WrappedLine> lost : segment.rowsWithoutAmounts()) {
            name = lost.subList(0, 1);
            line = ownLine(lost.getFirst());
            started = true;
            finish(lost.subList(1, lost.size()), List.of());
        }
        name = nextName;
        line = ownLine(name.isEmpty() ? next : name.getFirst());
        amounts = new ArrayList<>();
        amountLines.clear();
        addAmounts(next);
        pending = new ArrayList<>();
        started = true;
        boolean ownName = !name.isEmpty() && name.getFirst().indented();
        cutName = segment.rowsWithoutAmounts().isEmpty() && !ownName ? possiblyCut : null;
    }

    /** A row is known by its line; one that begins where the row before does gets the next. */
    private int ownLine(WrappedLine first) {
        return rows.isEmpty() ? first.no() : Math.max(first.no(), rows.getLast().line() + 1);
    }

    /**
     * The name of a row of too few amounts without indicators: the amounts may be figures of a
     * longer name, which the next row then goes on with. Null where nothing speaks for that.
     */
    private @Nullable String possiblyCutName(List<WrappedLine> body) {
        boolean few = started && !amounts.isEmpty() && amounts.size() < 4 && !addUp(amounts);
        String above = join(name).text();
        return few && !above.equals("合计") && WrappedSegment.indicatorStart(body) < 0
                ? above + " " + String.join(" ", amounts)
                : null;
    }

    /** Two or three figures that add up are amounts. */
    private static boolean addUp(List<String> amounts) {
        return amounts.size() > 1 && FigureTail.addUp(amounts);
    }

    /** Before the first row, after 合计, and after unit rows where only projects are indented. */
    private boolean isTextless() {
        if (name.isEmpty()) {
            return !started;
        }
        WrappedLine first = name.getFirst();
        boolean unit = indentedNames && !first.indented() && startsWithName();
        return unit || (name.size() == 1 && first.text().equals("合计"));
    }

    private boolean startsWithName() {
        String text = pending.isEmpty() ? "" : pending.getFirst().text();
        boolean prose = text.indexOf('。') >= 0 || text.endsWith("，") || text.endsWith("；");
        return !text.isEmpty() && pending.getFirst().indented() && !prose;
    }

    /**
     * @param next the name of the next row
     */
    private void finish(List<WrappedLine> body, List<WrappedLine> next) {
        if (started) {
            int split = WrappedSegment.indicatorStart(body);
            int end = split < 0 ? body.size() : split;
            PageCut cells =
                    PageCut.mended(
                            body.subList(0, end), body.subList(end, body.size()), pages, next);
            add(cells.statement(), cells.items(), cells.notes());
        }
        started = false;
        cutName = null;
        amounts = new ArrayList<>();
        amountLines.clear();
    }

    private void add(
            List<WrappedLine> statement, List<WrappedLine> items, List<RawRow.Note> notes) {
        rows.add(
                row(join(statement), join(items))
                        .noting(notes)
                        .noting(ForeignLines.in(name, statement, items)));
        cells.add(new ShortLines.Cells(name, statement, items));
        size.count(line, 0);
    }

    private RawRow row(SourceText statement, SourceText indicators) {
        List<RawRow.Note> notes = new ArrayList<>();
        if (cutName != null) {
            notes.add(
                    new RawRow.Note(
                            ComplaintKind.BROKEN_NAME,
                            "项目名称可能不完整：上一行“" + LooseText.quote(cutName) + "”可能是它的开头，请核对。"));
        }
        if (!amounts.isEmpty() && amounts.size() < 4) {
            notes.add(
                    new RawRow.Note(
                            ComplaintKind.AMBIGUOUS_AMOUNTS,
                            "这一行只有 " + amounts.size() + " 个金额，按从左到右的顺序归入各列，其余按零计，请核对。"));
        }
        List<String> four = new ArrayList<>(amounts);
        four.addAll(Collections.nCopies(4 - four.size(), ""));
        int indent = name.isEmpty() ? 0 : name.getFirst().indent();
        return new RawRow(
                line,
                join(name).text(),
                indent,
                four,
                statement,
                indicators,
                notes,
                WrappedPlaces.of(line, amountLines, statement, indicators));
    }

    private void addAmounts(WrappedLine next) {
        amounts.addAll(next.amounts());
        next.amounts().forEach(amount -> amountLines.add(next.no()));
    }

    private static SourceText join(List<WrappedLine> lines) {
        SourceText.Builder joined = new SourceText.Builder();
        lines.forEach(each -> joined.add(each.no(), each.text()));
        return joined.build();
    }
}
