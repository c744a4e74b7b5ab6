package org.jixiao.infrastructure.table.source;

import java.util.Arrays;

/** A text that remembers which line of the document each of its characters came from. */
public final class SourceText {

    private final String text;
    private final int[] offsets;
    private final int[] lines;

    private SourceText(String text, int[] offsets, int[] lines) {
        this.text = text;
        this.offsets = offsets;
        this.lines = lines;
    }

    /** One cell that begins on the given line; its own line breaks are kept and counted. */
    public static SourceText ofCell(int line, String cell) {
        Builder builder = new Builder();
        int from = 0;
        for (int i = cell.indexOf('\n'); i >= 0; i = cell.indexOf('\n', from)) {
            builder.add(line++, cell.substring(from, i + 1));
            from = i + 1;
        }
        return builder.add(line, cell.substring(from)).build();
    }

    /** One cell of a worksheet row, which is one place however many lines it shows. */
    public static SourceText ofRow(int row, String cell) {
        return new Builder().add(row, cell).build();
    }

    public String text() {
        return text;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The line of the character at an offset. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return lines[Math.max(0, found >= 0 ? found : -found - 2)];
    }

    public int firstLine() {
        return lines[0];
    }

    /** Joins the pieces of a text: a line break of the layout contributes nothing. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] offsets = new int[4];
        private int[] lines = new int[4];
        private int size;

        public Builder add(int line, String piece) {
            if (size > 0 && offsets[size - 1] == text.length()) {
                size--;
            }
            if (size == offsets.length) {
                offsets = Arrays.copyOf(offsets, size * 2);
                lines = Arrays.copyOf(lines, size * 2);
            }
            offsets[size] = text.length();
            lines[size++] = line;
            text.append(piece);
            return this;
        }

        public Builder add(SourceText that) {
            for (int i = 0; i < that.offsets.length; i++) {
                int end = i + 1 < that.offsets.length ? that.offsets[i + 1] : that.text.length();
                add(that.lines[i], that.text.substring(that.offsets[i], end));
            }
            return this;
        }

        public boolean isEmpty() {
            return text.isEmpty();
        }

        public SourceText build() {
            if (size == 0) {
                add(1, "");
            }
            return new SourceText(
                    text.toString(), Arrays.copyOf(offsets, size), Arrays.copyOf(lines, size));
        }
    }
}
