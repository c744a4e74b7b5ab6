package org.jixiao.web.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jixiao.application.review.BulkDecision;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.Acknowledgement;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.DiscloseProject;
import org.jixiao.domain.project.ProjectCommand.ForwardProject;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.ProjectCommand.WithdrawSubmission;
import org.jixiao.domain.review.Decision;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.project.FilterParameters;
import org.jixiao.web.shared.BodyReader;
import org.jixiao.web.shared.Instants;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One decision for many projects.
 *
 * @param action OPEN_REVIEW, PASS, RETURN, REJECT, APPROVE, DISCLOSE, SUBMIT, WITHDRAW, FORWARD or
 *     SEND_BACK
 * @param projectIds up to 1,000; or else {@code filter}
 * @param filter as the parameters of the project list
 * @param grades to pass or reject
 * @param remarks at least one to return or send back
 * @param documentNumber of an approval
 * @param date of that document
 * @param reason of a withdrawal
 * @param acknowledgements of a submission: one reason for all warnings of a check, or for one place
 *     of one project
 */
record DecisionBody(
        @Nullable String action,
        @Nullable List<@Nullable String> projectIds,
        @Nullable FilterParameters filter,
        ReviewBody.@Nullable GradesBody grades,
        @Nullable String opinion,
        @Nullable List<ReviewBody.@Nullable RemarkBody> remarks,
        @Nullable String unlock,
        @Nullable String documentNumber,
        @Nullable String date,
        @Nullable String reason,
        @Nullable List<@Nullable Word> acknowledgements) {

    /**
     * The filer's word on warnings.
     *
     * @param check such as {@code R7}
     * @param projectId null for all the projects
     * @param anchor a place; null for the whole sheet, and so for every warning of the check
     */
    record Word(
            @Nullable String check,
            @Nullable String projectId,
            @Nullable String anchor,
            @Nullable String reason) {

        boolean concerns(ProjectId project) {
            return projectId == null || projectId.equals(project.toString());
        }

        Acknowledgement read(BodyReader reader, String base) {
            Anchor whole = new Anchor.WholeSheet();
            return new Acknowledgement(
                    reader.text(base + "/check", check, 20),
                    anchor == null
                            ? whole
                            : reader.value(base + "/anchor", anchor, Anchor::parse, whole),
                    reader.text(base + "/reason", reason, BodyReader.LONG_TEXT));
        }
    }

    static final int MOST = 1000;

    /** What can be decided for many at once. */
    enum Action {
        OPEN_REVIEW,
        PASS,
        RETURN,
        REJECT,
        APPROVE,
        DISCLOSE,
        SUBMIT,
        WITHDRAW,
        FORWARD,
        SEND_BACK
    }

    /** The ids named; empty when a filter names them. */
    List<ProjectId> ids() {
        BodyReader reader = new BodyReader();
        if ((projectIds == null) == (filter == null)) {
            reader.wrong("", "one-selection", Messages.of("api.one-selection"));
        }
        List<@Nullable String> given = projectIds == null ? List.of() : projectIds;
        if (given.size() > MOST) {
            reader.wrong("/projectIds", "too-many", Messages.of("api.too-many-projects", MOST));
        }
        Set<ProjectId> ids = new LinkedHashSet<>();
        for (int place = 0; place < Math.min(given.size(), MOST); place++) {
            ids.add(
                    reader.value(
                            "/projectIds/" + place,
                            given.get(place),
                            ProjectId::parse,
                            new ProjectId(new UUID(0, 0))));
        }
        reader.done();
        return new ArrayList<>(ids);
    }

    /** The decision; everything it says is checked before the first project is touched. */
    BulkDecision decision() {
        BodyReader reader = new BodyReader();
        Action wanted = reader.name("/action", action, Action.OPEN_REVIEW);
        BulkDecision decision = decision(wanted, reader);
        reader.done();
        return decision;
    }

    private BulkDecision decision(Action wanted, BodyReader reader) {
        return switch (wanted) {
            case OPEN_REVIEW -> OpenReview::new;
            case DISCLOSE -> DiscloseProject::new;
            case SUBMIT -> {
                Map<Word, Acknowledgement> words = words(reader);
                yield project -> new SubmitProject(project, wordsOn(project, words));
            }
            case WITHDRAW -> {
                String why = reader.text("/reason", reason, BodyReader.LONG_TEXT);
                yield project -> new WithdrawSubmission(project, why);
            }
            case APPROVE -> {
                Approval approval = approval(reader);
                yield project -> new ApproveProject(project, approval);
            }
            case FORWARD -> {
                String said = reader.optionalText("/opinion", opinion, BodyReader.LONG_TEXT);
                yield project -> new ForwardProject(project, said);
            }
            case SEND_BACK -> {
                ReviewBody body = new ReviewBody("RETURN", null, opinion, remarks, unlock);
                body.readForTheDistrict(new ProjectId(new UUID(0, 0)));
                yield body::readForTheDistrict;
            }
            case PASS -> review(Decision.PASS);
            case RETURN -> review(Decision.RETURN);
            case REJECT -> review(Decision.REJECT);
        };
    }

    private Map<Word, Acknowledgement> words(BodyReader reader) {
        Map<Word, Acknowledgement> words = new LinkedHashMap<>();
        List<@Nullable Word> given = acknowledgements == null ? List.of() : acknowledgements;
        for (int place = 0; place < given.size(); place++) {
            Word one = given.get(place);
            Word word = one == null ? new Word(null, null, null, null) : one;
            words.put(word, word.read(reader, "/acknowledgements/" + place));
        }
        return words;
    }

    private static List<Acknowledgement> wordsOn(
            ProjectId project, Map<Word, Acknowledgement> words) {
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().concerns(project))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Approval approval(BodyReader reader) {
        return new Approval(
                reader.text("/documentNumber", documentNumber, BodyReader.SHORT_TEXT),
                reader.value("/date", date, Instants::date, LocalDate.EPOCH));
    }

    private BulkDecision review(Decision decision) {
        ReviewBody body = new ReviewBody(decision.name(), grades, opinion, remarks, unlock);
        body.read(new ProjectId(new UUID(0, 0)));
        return body::read;
    }
}
