package org.jixiao.application.table.imports;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jixiao.domain.shared.ProjectId;

/** One uploaded document. */
public record ImportId(UUID value) {

    /**
     * @throws IllegalArgumentException when {@code text} is not a UUID
     */
    public static ImportId parse(String text) {
        return new ImportId(UUID.fromString(text));
    }

    /**
     * The project that a row of the document becomes: always the same, so that confirming twice, or
     * again after a crash, files nothing twice.
     */
    public ProjectId projectOf(int row) {
        byte[] name = (value + "/" + row).getBytes(StandardCharsets.UTF_8);
        return new ProjectId(UUID.nameUUIDFromBytes(name));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
