package org.jixiao.domain.approval;

import org.jixiao.domain.shared.ProjectId;

/**
 * A project of a disclosed table, as it stood once {@code version} events had happened; its sheet
 * in force then is what was printed.
 */
public record DisclosedRow(ProjectId project, long version) {}
