package org.jixiao.application.table.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded document as lists show it.
 *
 * @param projects how many were read in it
 * @param filed how many of them have become projects
 * @param filing whether rows of it are being filed now
 */
public record ImportSummary(
        ImportId id,
        String fileName,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable String department,
        int projects,
        int filed,
        boolean filing) {}
