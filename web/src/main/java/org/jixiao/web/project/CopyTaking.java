package org.jixiao.web.project;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.web.shared.Given;
import org.jspecify.annotations.Nullable;

/**
 * What is taken over from another project.
 *
 * @param mode {@code replace}, or {@code append} for rows behind those that are there
 */
record CopyTaking(
        @Nullable String source,
        @Nullable Set<String> parts,
        @Nullable Set<Integer> rows,
        @Nullable String mode) {

    CopyParts of(SheetForm other) {
        Set<Integer> all =
                IntStream.range(0, other.rows().size()).boxed().collect(Collectors.toSet());
        return new CopyParts(
                parts == null ? Set.of() : new HashSet<>(parts),
                rows == null ? all : rows,
                !Given.text(mode).equals("append"));
    }
}
