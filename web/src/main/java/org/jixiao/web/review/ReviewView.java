package org.jixiao.web.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.project.Holding;
import org.jixiao.application.project.Position;
import org.jixiao.application.project.ProjectDesk;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.review.PersonalDesk;
import org.jixiao.application.review.PersonalDesk.Phrase;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.project.Acknowledgement;
import org.jixiao.domain.project.CheckedSheet;
import org.jixiao.domain.project.FieldChange;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.project.ListQuery;
import org.jixiao.web.project.ListText;
import org.jixiao.web.project.Places;
import org.jixiao.web.project.ProjectPage;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** What a reviewer needs beside the sheet: what changed since last time, and what comes next. */
@Component
class ReviewView {

    private final ProjectHistory history;
    private final ProjectQueries projects;
    private final ProjectDesk desk;
    private final PersonalDesk personal;
    private final SheetCheck check;

    ReviewView(
            ProjectHistory history,
            ProjectQueries projects,
            ProjectDesk desk,
            PersonalDesk personal,
            SheetCheck check) {
        this.history = history;
        this.projects = projects;
        this.desk = desk;
        this.personal = personal;
        this.check = check;
    }

    /** The neighbours in the queue, empty where there is none; place 0 outside of it. */
    record Neighbours(String previous, String next, long place, long length) {}

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

    /**
     * The neighbours in the list the reviewer came from, by its own conditions and order. Taking a
     * project into review moves it within the list or out of it; then the first of the others is
     * next.
     *
     * @param list the question of that list, as {@link ListQuery#asText} writes it
     */
    Neighbours neighbours(Actor viewer, ProjectId id, String list) {
        ListQuery asked = ListText.read(list);
        ProjectFilter filter = asked.filter(QueuePages.PLACE.usual());
        String sort = asked.pageRequest(QueuePages.PLACE.usualSort()).sort();
        Position at =
                desk.position(viewer, filter, sort, id).orElse(new Position(0, 0, null, null));
        ProjectId next = at.next() == null ? firstOther(viewer, filter, sort, id) : at.next();
        return new Neighbours(text(at.previous()), text(next), at.place(), at.length());
    }

    private @Nullable ProjectId firstOther(
            Actor viewer, ProjectFilter filter, String sort, ProjectId id) {
        return projects.list(viewer, filter, new PageRequest(0, 2, sort)).items().stream()
                .map(ProjectRow::id)
                .filter(other -> !other.equals(id))
                .findFirst()
                .orElse(null);
    }

    /** A project's review, with the list it is gone through. */
    static String address(String id, String list) {
        String question = ListText.read(list).asText();
        return "/projects/"
                + id
                + "/review"
                + (question.isEmpty()
                        ? ""
                        : "?list=" + UriUtils.encode(question, StandardCharsets.UTF_8));
    }

    /** Where a decision leads: to the next one of the list, or back to the list at its end. */
    static String after(String next, String list) {
        String question = ListText.read(list).asText();
        return next.isEmpty()
                ? "/review" + (question.isEmpty() ? "" : "?" + question)
                : address(next, list);
    }

    private static String text(@Nullable ProjectId id) {
        return id == null ? "" : id.toString();
    }

    /** Who has it open; null when nobody has. */
    @Nullable Holding holding(Actor viewer, ProjectId id) {
        return desk.holdings(viewer, List.of(id)).get(id);
    }

    /** The sentences a remark can be made of, own ones first. */
    List<Phrase> phrases(Actor viewer) {
        List<Phrase> phrases = new ArrayList<>(ownPhrases(viewer));
        for (ReasonCode reason : ReasonCode.values()) {
            if (reason != ReasonCode.OTHER) {
                phrases.add(new Phrase(reason, Messages.of("review.canned." + reason.name())));
            }
        }
        return phrases;
    }

    List<Phrase> ownPhrases(Actor viewer) {
        return personal.phrases(viewer.id());
    }

    void forget(Actor viewer, Phrase phrase) {
        ownPhrases(viewer).stream()
                .filter(own -> own.reason() == phrase.reason() && same(own.text(), phrase.text()))
                .forEach(own -> personal.dropPhrase(viewer.id(), own));
    }

    /** Browsers send line breaks in one way or the other. */
    private static boolean same(String one, String another) {
        return one.lines().toList().equals(another.lines().toList());
    }

    void keep(Actor viewer, Phrase phrase) {
        personal.keepPhrase(viewer.id(), phrase);
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
