package org.jixiao.infrastructure.table.wrapped;

import java.util.List;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jspecify.annotations.Nullable;

/** Names of projects that may lack a line, or have one too many. */
final class NameDoubts {

    /** Names are indented if this many of a hundred are. */
    private static final int NEARLY_ALL = 90;

    private static final int FEWEST = 5;

    private static final String BEFORE = "第 %d 行“%s”没有缩进，却在缩进的名称之前：可能不属于这个名称，请核对。";
    private static final String FIRST = "名称从第 %d 行“%s”开始，没有像其他项目那样缩进：前面可能缺少一行，请核对。";
    private static final String BRACKETS = "名称的括号不成对：后面可能缺少一行，或有一行归入了绩效目标，请核对。";

    private NameDoubts() {}

    /** The same rows, with a doubt for each such name. */
    static void in(List<RawRow> rows, List<ShortLines.Cells> cells) {
        boolean indented = areIndented(cells);
        for (int i = 0; i < rows.size(); i++) {
            RawRow row = rows.get(i);
            boolean known = row.notes().stream().anyMatch(note -> "name".equals(note.field()));
            String reason = known ? null : reason(cells.get(i), indented);
            if (reason != null) {
                rows.set(i, row.noting(List.of(RawRow.Note.doubt("name", reason))));
            }
        }
    }

    private static boolean areIndented(List<ShortLines.Cells> cells) {
        List<ShortLines.Cells> projects = cells.stream().filter(NameDoubts::isProject).toList();
        long indented = projects.stream().filter(cell -> cell.name().getFirst().indented()).count();
        return projects.size() >= FEWEST && indented * 100 >= projects.size() * NEARLY_ALL;
    }

    private static boolean isProject(ShortLines.Cells cells) {
        return !cells.name().isEmpty() && !(cells.statement().isEmpty() && cells.items().isEmpty());
    }

    private static @Nullable String reason(ShortLines.Cells cells, boolean indented) {
        if (!isProject(cells)) {
            return null;
        }
        List<WrappedLine> name = cells.name();
        WrappedLine first = name.getFirst();
        if (!first.indented()) {
            boolean later = name.stream().anyMatch(WrappedLine::indented);
            if (later || indented) {
                String text = later ? BEFORE : FIRST;
                return text.formatted(first.no(), LooseText.quote(first.text()));
            }
        }
        return balanced(name) ? null : BRACKETS;
    }

    private static boolean balanced(List<WrappedLine> name) {
        int open = 0;
        for (WrappedLine line : name) {
            for (int i = 0; i < line.text().length(); i++) {
                char c = line.text().charAt(i);
                open += c == '（' || c == '(' ? 1 : 0;
                open -= c == '）' || c == ')' ? 1 : 0;
            }
        }
        return open == 0;
    }
}
