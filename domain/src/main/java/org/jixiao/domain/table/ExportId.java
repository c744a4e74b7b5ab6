package org.jixiao.domain.table;

import java.util.UUID;

/** The generated identity of an export. */
public record ExportId(UUID value) {

    /**
     * @throws IllegalArgumentException when {@code text} is not a UUID
     */
    public static ExportId parse(String text) {
        return new ExportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
