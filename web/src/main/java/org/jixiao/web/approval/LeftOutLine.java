package org.jixiao.web.approval;

import java.util.List;
import org.jixiao.application.approval.DisclosureView;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;

/**
 * A project that a disclosure says it leaves out.
 *
 * @param title its code and present name; its id where the viewer may not read it any more
 */
record LeftOutLine(ProjectId project, String title, String reason) {

    static List<LeftOutLine> of(DisclosureView disclosure, Actor viewer, ProjectQueries projects) {
        return disclosure.leftOut().stream()
                .map(
                        left ->
                                new LeftOutLine(
                                        left.project(),
                                        projects.find(viewer, left.project())
                                                .map(row -> row.code() + " " + row.name())
                                                .orElseGet(left.project()::toString),
                                        left.reason()))
                .toList();
    }
}
