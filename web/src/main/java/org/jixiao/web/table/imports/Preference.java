package org.jixiao.web.table.imports;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caller would rather have (RFC 7240). */
final class Preference {

    static final String HEADER = "Prefer";
    static final String APPLIED = "Preference-Applied";
    static final String ASYNC = "respond-async";

    private Preference() {}

    /** Whether an answer before everything is done is welcome. */
    static boolean isAsync(@Nullable List<String> headers) {
        return headers != null
                && headers.stream()
                        .flatMap(header -> Arrays.stream(header.split("[,;]")))
                        .anyMatch(preference -> preference.strip().equalsIgnoreCase(ASYNC));
    }
}
