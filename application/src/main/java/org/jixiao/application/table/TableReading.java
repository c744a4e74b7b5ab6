package org.jixiao.application.table;

/** Port: reads a published or exported table. */
public interface TableReading {

    /**
     * @param content the bytes of the document; what it is, is told by them
     * @param fileName only for the wording of complaints
     * @throws UnreadableTable when the document as a whole is refused; nothing else is thrown,
     *     whatever the content
     */
    ImportedTable read(byte[] content, String fileName);
}
