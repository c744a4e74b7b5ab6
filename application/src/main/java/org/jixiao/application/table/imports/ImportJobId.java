package org.jixiao.application.table.imports;

import java.util.UUID;

/** The identity of a job on an upload. */
public record ImportJobId(UUID value) {

    /**
     * @throws IllegalArgumentException when {@code text} is not a UUID
     */
    public static ImportJobId parse(String text) {
        return new ImportJobId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
