package org.jixiao.application.table.imports;

import org.jspecify.annotations.Nullable;

/**
 * What a person wants of one row of an upload.
 *
 * @param version of the project that is to be revised, as the person has seen it; null for whatever
 *     it is now
 */
public record RowChoice(int row, Kind kind, @Nullable Long version) {

    /** What a row can become. */
    public enum Kind {
        /** A project of its own, though there may be one of that name. */
        CREATE,
        /** The new sheet of the project of that name. */
        REVISE
    }

    public static RowChoice create(int row) {
        return new RowChoice(row, Kind.CREATE, null);
    }

    public static RowChoice revise(int row, @Nullable Long version) {
        return new RowChoice(row, Kind.REVISE, version);
    }
}
