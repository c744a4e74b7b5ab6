package org.jixiao.application.table;

/**
 * Is told how far the reading of a document is, and may end it. Called often: whoever listens
 * decides what is worth a note.
 */
@FunctionalInterface
public interface ReadingProgress {

    /** Nobody listens. */
    ReadingProgress NONE = (stage, done, total) -> {};

    /** What is being done, and what is counted in it. */
    enum Stage {
        /** Unpacked, decoded. Nothing is counted. */
        OPENING,
        /** Lines of a text. */
        LINES,
        /** Lines of a text, told apart into cells and rows. */
        SORTING,
        /** Pages of a PDF, or of a text that was converted column by column. */
        PAGES,
        /** Rows of a worksheet or of the tables of a document. */
        ROWS,
        /** Projects put together of what was read. */
        PROJECTS,
        /** Projects written down. */
        KEEPING
    }

    /**
     * @param total 0 where it is not known yet
     * @throws ReadingStopped when the reading is to end
     */
    void at(Stage stage, int done, int total);
}
