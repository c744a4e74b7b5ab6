package org.jixiao.application.bulk;

import java.util.List;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.domain.shared.ProjectId;

/** Which projects a job is about; it is looked up once, when the job is made, and frozen. */
public sealed interface BulkSelection {

    /** These, in this order. */
    record Named(List<ProjectId> projects) implements BulkSelection {
        public Named {
            projects = projects.stream().distinct().toList();
        }
    }

    /** Everything the filter matches now within the scope of who asks, oldest code first. */
    record Matching(ProjectFilter filter) implements BulkSelection {}

    /** What another job of the same person was refused. */
    record RefusedOf(BulkJobId job) implements BulkSelection {}
}
