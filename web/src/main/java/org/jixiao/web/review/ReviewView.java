package org.jixiao.web.review;

import java.util.List;
import java.util.Optional;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.domain.project.FieldChange;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.project.ProjectPage;
import org.springframework.stereotype.Component;

/** What a reviewer needs beside the sheet: what changed since last time, and what comes next. */
@Component
class ReviewView {

    private static final int LONGEST_QUEUE = 500;

    private final ProjectHistory history;
    private final ProjectQueries projects;

    ReviewView(ProjectHistory history, ProjectQueries projects) {
        this.history = history;
        this.projects = projects;
    }

    /** The neighbours in the queue; empty texts at its ends. */
    record Neighbours(String previous, String next, int place, int length) {}

    /** What reads differently than when it was last submitted before; empty the first time. */
    List<FieldChange> changes(Actor viewer, ProjectPage project) {
        return previousSubmission(project)
                .flatMap(
                        version ->
                                history.differences(
                                        viewer, project.file().id(), version, project.version()))
                .orElse(List.of());
    }

    private static Optional<Long> previousSubmission(ProjectPage project) {
        List<Long> submitted =
                project.history().stream()
                        .filter(entry -> entry.recorded().event() instanceof ProjectSubmitted)
                        .map(HistoryEntry::recorded)
                        .map(recorded -> recorded.version())
                        .toList();
        return submitted.size() < 2
                ? Optional.empty()
                : Optional.of(submitted.get(submitted.size() - 2));
    }

    Neighbours neighbours(Actor viewer, ProjectId id) {
        ProjectFilter waiting =
                new ProjectFilter(null, null, null, null, QueuePages.PLACE.usual(), "");
        List<ProjectId> queue = projects.ids(viewer, waiting, LONGEST_QUEUE);
        int at = queue.indexOf(id);
        return new Neighbours(
                at > 0 ? queue.get(at - 1).toString() : "",
                at + 1 < queue.size() ? queue.get(at + 1).toString() : "",
                at + 1,
                queue.size());
    }
}
