package org.jixiao.web.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.project.Holding;
import org.jixiao.application.project.ProjectDesk;
import org.jixiao.domain.project.Acknowledgement;
import org.jixiao.domain.project.CheckedSheet;
import org.jixiao.domain.project.FieldChange;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.project.Places;
import org.jixiao.web.project.ProjectPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a reviewer needs beside the sheet: what changed since last time, who holds it, what the
 * checks say.
 */
@Component
class ReviewView {

    private final ProjectHistory history;
    private final ProjectDesk desk;
    private final SheetCheck check;

    ReviewView(ProjectHistory history, ProjectDesk desk, SheetCheck check) {
        this.history = history;
        this.desk = desk;
        this.check = check;
    }

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

    /** Who has it open; null when nobody has. */
    @Nullable Holding holding(Actor viewer, ProjectId id) {
        return desk.holdings(viewer, List.of(id)).get(id);
    }

    /** What the checks find, with what people call the places and what the unit said to it. */
    List<Found> findings(ProjectPage project) {
        List<Acknowledgement> given = acknowledgements(project);
        return check.findings(CheckedSheet.of(project.file())).stream()
                .map(
                        finding ->
                                new Found(
                                        finding,
                                        Places.label(finding.anchor(), project.sheet()),
                                        reason(finding, given)))
                .toList();
    }

    private static List<Acknowledgement> acknowledgements(ProjectPage project) {
        return project.history().stream()
                .map(entry -> entry.recorded().event())
                .filter(ProjectSubmitted.class::isInstance)
                .map(ProjectSubmitted.class::cast)
                .reduce((earlier, later) -> later)
                .map(ProjectSubmitted::acknowledgements)
                .orElse(List.of());
    }

    private static String reason(Finding finding, List<Acknowledgement> given) {
        return given.stream()
                .filter(acknowledgement -> acknowledgement.answers(finding))
                .map(Acknowledgement::reason)
                .distinct()
                .collect(Collectors.joining("；"));
    }

    /**
     * One finding at a place of the sheet.
     *
     * @param reason why the unit holds it to be right with the submission that stands; may be empty
     */
    record Found(Finding finding, String place, String reason) {

        public String anchor() {
            return finding.anchor().text();
        }
    }
}
