package org.jixiao.domain.approval;

import org.jixiao.domain.shared.ProjectId;

/** A project that is not in the table although its unit filed it, and why. */
public record LeftOut(ProjectId project, String reason) {}
