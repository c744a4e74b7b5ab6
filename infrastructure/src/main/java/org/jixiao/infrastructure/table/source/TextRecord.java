package org.jixiao.infrastructure.table.source;

import java.util.List;

/** A row of cells with the line it begins on. */
public record TextRecord(int line, List<SourceText> cells) {

    public static final TextRecord EMPTY = new TextRecord(1, List.of());

    public String cell(int index) {
        return index < cells.size() ? cells.get(index).text() : "";
    }

    public SourceText source(int index) {
        return index < cells.size() ? cells.get(index) : SourceText.ofCell(line, "");
    }

    public boolean isBlank() {
        return cells.stream().allMatch(SourceText::isBlank);
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
