package org.jixiao.application.review;

import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.shared.ProjectId;

/** One decision for many projects: makes the command for each. */
@FunctionalInterface
public interface BulkDecision {

    ProjectCommand on(ProjectId project);
}
