package org.jixiao.web.testing;

import java.util.List;
import org.jixiao.application.operations.ProjectionStatus;
import org.jixiao.application.operations.Projections;

/** Two read models, one of which has a moment to catch up with. */
final class MemoryProjections implements Projections {

    private static final List<ProjectionStatus> STATUS =
            List.of(
                    new ProjectionStatus("project-list", 14, 0, null, null),
                    new ProjectionStatus("delegations", 9, 0, 40, null));

    @Override
    public List<ProjectionStatus> status() {
        return STATUS;
    }

    @Override
    public boolean rebuild(String name) {
        return STATUS.stream().anyMatch(one -> one.name().equals(name));
    }
}
