package org.jixiao.application.table.uploads;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A document as it comes, not held in memory.
 *
 * @param fileName as people know it
 * @param bytes its size
 * @param above how many lines were put above what the person gave
 */
public record UploadedDocument(String fileName, long bytes, int above, Content content) {

    /** Opens the bytes, once. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public static UploadedDocument of(String fileName, byte[] content) {
        return of(fileName, content, 0);
    }

    public static UploadedDocument of(String fileName, byte[] content, int above) {
        return new UploadedDocument(
                fileName, content.length, above, () -> new ByteArrayInputStream(content));
    }
}
