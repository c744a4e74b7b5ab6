package org.jixiao.infrastructure.table.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A row of cells with the line it begins on.
 *
 * @param continued the cells that are the lower part of one that began in a row above
 */
public record TextRecord(int line, List<SourceText> cells, Set<Integer> continued) {

    public static final TextRecord EMPTY = new TextRecord(1, List.of());

    public TextRecord(int line, List<SourceText> cells) {
        this(line, cells, Set.of());
    }

    /** The same with another cell. */
    public TextRecord with(int column, SourceText cell) {
        List<SourceText> changed = new ArrayList<>(cells);
        while (changed.size() <= column) {
            changed.add(SourceText.ofRow(line, ""));
        }
        changed.set(column, cell);
        return new TextRecord(line, changed, continued);
    }

    public String cell(int index) {
        return index < cells.size() ? cells.get(index).text() : "";
    }

    public SourceText source(int index) {
        return index < cells.size() ? cells.get(index) : SourceText.ofCell(line, "");
    }

    public boolean isBlank() {
        return cells.stream().allMatch(SourceText::isBlank);
    }

    /** Whether nothing stands there because the cell above goes on. */
    public boolean isMergedAbove(int column) {
        return continued.contains(column) && cell(column).isBlank();
    }

    public long filledCells() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** All cells on one line, for looking at headings. */
    public String line(int mostCharacters) {
        StringBuilder line = new StringBuilder();
        for (SourceText cell : cells) {
            if (line.length() > mostCharacters) {
                break;
            }
            line.append(cell.text()).append(' ');
        }
        return line.toString();
    }
}
