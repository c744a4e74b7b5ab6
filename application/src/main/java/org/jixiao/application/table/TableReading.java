package org.jixiao.application.table;

/** Port: reads a published or exported table. */
public interface TableReading {

    /**
     * @param content the bytes of the document; what it is, is told by them
     * @param fileName only for the wording of complaints
     * @throws UnreadableTable when the document as a whole is refused; nothing else is thrown,
     *     whatever the content
     */
    default ImportedTable read(byte[] content, String fileName) {
        return read(content, fileName, 0, ReadingProgress.NONE);
    }

    /**
     * @param above how many lines were put above what the person gave: rows are counted from the
     *     line after them
     * @param progress is told how far it is
     * @throws UnreadableTable as above
     * @throws ReadingStopped when {@code progress} ends it
     */
    ImportedTable read(byte[] content, String fileName, int above, ReadingProgress progress);
}
