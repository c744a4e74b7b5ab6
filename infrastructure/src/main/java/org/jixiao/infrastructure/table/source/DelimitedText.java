package org.jixiao.infrastructure.table.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Text with tabs or commas between its cells, as spreadsheets copy and save it: a cell that begins
 * with a quotation mark runs to the closing one, over separators and line breaks, with {@code ""}
 * for a mark inside. A mark that is never closed is an ordinary character. Each character is looked
 * at a fixed number of times.
 */
public final class DelimitedText {

    private static final int MOST_CELLS = 200;

    /** What may stand between cells, the likelier first. */
    public static final List<Character> SEPARATORS = List.of('\t', ',');

    private final String text;
    private final char separator;
    private final SizeGuard size = new SizeGuard();
    private final List<TextRecord> records = new ArrayList<>();
    private List<SourceText> cells = new ArrayList<>();
    private int line;
    private int at;
    private boolean quotesClose = true;

    private DelimitedText(String text, char separator, int above) {
        this.text = text;
        this.separator = separator;
        this.line = 1 - above;
    }

    /**
     * The rows that are not blank.
     *
     * @param above how many of the first lines are not counted
     */
    public static List<TextRecord> read(String text, char separator, int above) {
        DelimitedText reader = new DelimitedText(text, separator, above);
        while (reader.at < text.length()) {
            reader.readRow();
        }
        return reader.records;
    }

    private void readRow() {
        int startLine = line;
        cells = new ArrayList<>();
        do {
            readCell();
        } while (at < text.length() && text.charAt(at++) == separator);
        TextRecord row = new TextRecord(startLine, cells);
        if (!row.isBlank()) {
            records.add(row);
            size.count(startLine, cells.size());
        }
        line++;
    }

    private void readCell() {
        int end = at < text.length() && text.charAt(at) == '"' && quotesClose ? closingQuote() : -1;
        String cell;
        int startLine = line;
        if (end >= 0) {
            cell = text.substring(at + 1, end).replace("\"\"", "\"");
            line += (int) cell.chars().filter(c -> c == '\n').count();
            at = end + 1;
        } else {
            end = endOfPlainCell();
            cell = text.substring(at, end);
            at = end;
        }
        keep(SourceText.ofCell(startLine, cell));
    }

    /** Of what stands beyond all columns one is kept, lest it is lost without a word. */
    private void keep(SourceText cell) {
        if (cells.size() == MOST_CELLS && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        if (cells.size() < MOST_CELLS) {
            cells.add(cell);
        }
    }

    private int endOfPlainCell() {
        int end = at;
        while (end < text.length() && text.charAt(end) != separator && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /**
     * The quotation mark that a separator, a line break or the end follows; after one miss none is
     * sought.
     */
    private int closingQuote() {
        for (int i = text.indexOf('"', at + 1); i >= 0; i = text.indexOf('"', i + 1)) {
            boolean last = i + 1 == text.length();
            char next = last ? '\n' : text.charAt(i + 1);
            if (next == separator || next == '\n') {
                return i;
            }
            if (next == '"') {
                i++;
            }
        }
        quotesClose = false;
        return -1;
    }
}
