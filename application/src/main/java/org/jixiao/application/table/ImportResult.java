package org.jixiao.application.table;

import org.jixiao.domain.shared.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What confirming one row came to.
 *
 * @param project the project it has become; null when it was not filed
 * @param problem why it was not filed, with the place; null when it was
 */
public record ImportResult(
        int row, String name, @Nullable ProjectId project, @Nullable Complaint problem) {}
