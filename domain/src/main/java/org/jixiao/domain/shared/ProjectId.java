package org.jixiao.domain.shared;

import java.util.UUID;

/**
 * The generated identity of a project; its name never identifies it, since one name stands in
 * several units.
 */
public record ProjectId(UUID value) {

    /**
     * @throws IllegalArgumentException when {@code text} is not a UUID
     */
    public static ProjectId parse(String text) {
        return new ProjectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
