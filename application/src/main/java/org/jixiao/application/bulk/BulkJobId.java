package org.jixiao.application.bulk;

import java.util.UUID;

/** The identity of a bulk job. */
public record BulkJobId(UUID value) {

    /**
     * @throws IllegalArgumentException when {@code text} is not a UUID
     */
    public static BulkJobId parse(String text) {
        return new BulkJobId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
