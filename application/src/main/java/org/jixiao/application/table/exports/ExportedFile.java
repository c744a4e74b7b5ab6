package org.jixiao.application.table.exports;

import org.jixiao.domain.table.ExportNumber;

/** A file that is recorded and may be handed over. */
public final class ExportedFile {

    private final ExportNumber number;
    private final String sha256;
    private final byte[] content;

    ExportedFile(ExportNumber number, String sha256, byte[] content) {
        this.number = number;
        this.sha256 = sha256;
        this.content = content;
    }

    /** What the export is recorded under. */
    public ExportNumber number() {
        return number;
    }

    /** In lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public byte[] content() {
        return content;
    }
}
