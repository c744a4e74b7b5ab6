package org.jixiao.infrastructure.table.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jixiao.application.table.ReadingProgress;
import org.jixiao.application.table.ReadingProgress.Stage;
import org.jixiao.infrastructure.table.source.SizeGuard;

/**
 * Reads the body of a .docx once from beginning to end. What was deleted with changes tracked, is
 * hidden, or stands there only for older programs is not read. A table inside a cell is text of the
 * cell.
 */
final class WordBody {

    /** Nothing in them is visible text of the document. */
    private static final Set<String> SKIPPED =
            Set.of(
                    "del",
                    "moveFrom",
                    "Fallback",
                    "pPr",
                    "tblPr",
                    "tblGrid",
                    "sectPr",
                    "rt",
                    "instrText",
                    "delText",
                    "delInstrText");

    private static final int MOST_COLUMNS = 100;

    private final XMLStreamReader parser;
    private final ReadingProgress progress;
    private final SizeGuard size = new SizeGuard();
    private final List<WordRow> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<WordRow.Cell> cells = new ArrayList<>();
    private int depth;
    private int tables;
    private int line = 1;
    private int span = 1;
    private boolean continued;
    private boolean hidden;

    WordBody(XMLStreamReader parser, ReadingProgress progress) {
        this.parser = parser;
        this.progress = progress;
    }

    List<WordRow> rows() throws XMLStreamException {
        while (parser.hasNext()) {
            int event = parser.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (SKIPPED.contains(parser.getLocalName())) {
                    skip();
                } else {
                    start(parser.getLocalName());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(parser.getLocalName());
            }
        }
        return rows;
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = parser.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private void start(String element) throws XMLStreamException {
        switch (element) {
            case "tbl" -> {
                depth++;
                tables += depth == 1 ? 1 : 0;
            }
            case "gridBefore" -> blanks(number(0));
            case "gridSpan" -> span = depth == 1 ? number(1) : span;
            case "vMerge", "hMerge" -> continued |= depth == 1 && !"restart".equals(value());
            case "r" -> hidden = false;
            case "vanish" -> hidden = !Set.of("0", "false", "off").contains(value());
            case "t" -> piece(parser.getElementText());
            case "tab", "ptab" -> piece("\t");
            case "br", "cr" -> piece("page".equals(attribute("type")) ? "" : "\n");
            case "noBreakHyphen" -> piece("-");
            case "sym" -> piece(symbol());
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> depth--;
            default -> {}
        }
    }

    private void endParagraph() {
        if (depth > 0) {
            text.append('\n');
        } else if (!text.toString().isBlank()) {
            add(new WordRow(line, 0, List.of(new WordRow.Cell(taken(), 1, false))));
        } else {
            text.setLength(0);
        }
    }

    private void endCell() {
        if (depth != 1) {
            return;
        }
        String content = taken();
        String whole =
                content.endsWith("\n") ? content.substring(0, content.length() - 1) : content;
        if (cells.size() < MOST_COLUMNS) {
            cells.add(new WordRow.Cell(whole, span, continued));
        }
        blanks(span - 1);
        span = 1;
        continued = false;
    }

    private void endRow() {
        if (depth == 1) {
            add(new WordRow(line, tables, cells));
            cells = new ArrayList<>();
            line++;
        }
    }

    private void add(WordRow row) {
        rows.add(row);
        size.count(row.line(), row.cells().size());
        progress.at(Stage.ROWS, rows.size(), 0);
    }

    private void blanks(int columns) {
        for (int i = 0; i < columns && depth == 1 && cells.size() < MOST_COLUMNS; i++) {
            cells.add(WordRow.Cell.BLANK);
        }
    }

    private void piece(String piece) {
        if (!hidden) {
            text.append(piece);
        }
    }

    private String taken() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    /** A character by its number in a font of symbols. */
    private String symbol() {
        String code = attribute("char");
        boolean hexadecimal =
                code.length() == 4 && code.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return hexadecimal ? String.valueOf((char) Integer.parseInt(code, 16)) : "";
    }

    private int number(int otherwise) {
        String value = value();
        boolean digits =
                !value.isEmpty()
                        && value.length() < 6
                        && value.chars().allMatch(Character::isDigit);
        return digits ? Math.max(otherwise, Integer.parseInt(value)) : otherwise;
    }

    private String value() {
        return attribute("val");
    }

    private String attribute(String name) {
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            if (parser.getAttributeLocalName(i).equals(name)) {
                return parser.getAttributeValue(i);
            }
        }
        return "";
    }
}
