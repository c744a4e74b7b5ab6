package org.jixiao.application.table.uploads;

import java.time.Instant;
import org.jixiao.application.table.imports.ImportId;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded document as lists show it.
 *
 * @param reading how far its reading is; the rest is empty before it is read
 * @param projects how many were read in it
 * @param filed how many of them have become projects
 * @param filing whether rows of it are being filed now
 */
public record UploadSummary(
        ImportId id,
        String fileName,
        Instant uploadedAt,
        String uploadedBy,
        Reading.State reading,
        @Nullable String department,
        int projects,
        int filed,
        boolean filing) {}
