package org.jixiao.infrastructure.table;

import java.util.List;

/** A row of cells with the line it begins on. */
record TextRecord(int line, List<SourceText> cells) {

    static final TextRecord EMPTY = new TextRecord(1, List.of());

    String cell(int index) {
        return index < cells.size() ? cells.get(index).text() : "";
    }

    SourceText source(int index) {
        return index < cells.size() ? cells.get(index) : SourceText.ofCell(line, "");
    }

    boolean isBlank() {
        return cells.stream().allMatch(SourceText::isBlank);
    }

    long filledCells() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** All cells on one line, for looking at headings. */
    String line(int mostCharacters) {
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
