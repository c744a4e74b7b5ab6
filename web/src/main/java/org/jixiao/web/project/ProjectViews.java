package org.jixiao.web.project;

import java.util.List;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.audit.ProjectSnapshot;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.domain.project.ProjectRejection;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds one project for a page. */
@Component
public class ProjectViews {

    private final ProjectHistory history;
    private final OrganizationQueries organization;
    private final Formats formats;

    ProjectViews(ProjectHistory history, OrganizationQueries organization, Formats formats) {
        this.history = history;
        this.organization = organization;
        this.formats = formats;
    }

    /**
     * @throws Refused when the project does not exist for this viewer
     */
    public ProjectPage present(Actor viewer, String id) {
        return at(viewer, id, null);
    }

    /**
     * @param version which one; null for the present one
     * @throws Refused when the project does not exist for this viewer
     */
    public ProjectPage at(Actor viewer, String id, @Nullable Long version) {
        ProjectId project = ProjectId.parse(id);
        ProjectSnapshot snapshot =
                (version == null
                                ? history.present(viewer, project)
                                : history.atVersion(viewer, project, version))
                        .orElseThrow(
                                () -> new Refused(new ProjectRejection.NoSuchProject(project)));
        List<HistoryEntry> entries =
                history.history(viewer, project).stream()
                        .filter(entry -> entry.recorded().version() <= snapshot.version())
                        .toList();
        return new ProjectPage(
                snapshot, unitName(snapshot.state().file().unit()), entries, new People(entries));
    }

    private String unitName(UnitCode unit) {
        return organization.unit(unit, formats.today()).map(UnitView::name).orElse(unit.value());
    }
}
