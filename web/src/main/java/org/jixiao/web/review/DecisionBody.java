package org.jixiao.web.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jixiao.application.bulk.BulkAction;
import org.jixiao.application.bulk.BulkPart;
import org.jixiao.application.bulk.BulkWords;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.Acknowledgement;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.RejectProject;
import org.jixiao.domain.project.ProjectCommand.ReturnProject;
import org.jixiao.domain.review.Decision;
import org.jixiao.domain.review.Unlock;
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
 * @param action SUBMIT, WITHDRAW, FORWARD, SEND_BACK, TAKE_BACK_SEND_BACK, TAKE_BACK_FORWARDING,
 *     OPEN_REVIEW, PASS, RETURN, REJECT, TAKE_BACK_REVIEW, APPROVE, TAKE_BACK_APPROVAL or DISCLOSE
 * @param projectIds up to 1,000, answered at once; or else {@code filter}, worked on in the
 *     background
 * @param filter as the parameters of the project list
 * @param grades to pass or reject
 * @param remarks at least one to return
 * @param documentNumber of an approval
 * @param date of that document
 * @param reason why something is taken back
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

        BulkWords.Explanation read(BodyReader reader, String base) {
            Anchor whole = new Anchor.WholeSheet();
            ProjectId none = new ProjectId(new UUID(0, 0));
            return new BulkWords.Explanation(
                    projectId == null
                            ? null
                            : reader.value(base + "/projectId", projectId, ProjectId::parse, none),
                    new Acknowledgement(
                            reader.text(base + "/check", check, 20),
                            anchor == null
                                    ? whole
                                    : reader.value(base + "/anchor", anchor, Anchor::parse, whole),
                            reader.text(base + "/reason", reason, BodyReader.LONG_TEXT)));
        }
    }

    static final int MOST = 1000;

    /** The ids as they were given; empty when a filter names them. */
    List<@Nullable String> ids() {
        BodyReader reader = new BodyReader();
        if ((projectIds == null) == (filter == null)) {
            reader.wrong("", "one-selection", Messages.of("api.one-selection"));
        }
        List<@Nullable String> given = projectIds == null ? List.of() : projectIds;
        if (given.size() > MOST) {
            reader.wrong("/projectIds", "too-many", Messages.of("api.too-many-projects", MOST));
        }
        reader.done();
        return given;
    }

    /** What is to be done. */
    BulkAction wanted() {
        BodyReader reader = new BodyReader();
        BulkAction wanted = reader.name("/action", action, BulkAction.OPEN_REVIEW);
        reader.done();
        return wanted;
    }

    /** What is said; all of it is checked before the first project is touched. */
    BulkWords words() {
        BodyReader reader = new BodyReader();
        BulkWords words =
                switch (wanted()) {
                    case SUBMIT -> BulkWords.explained(explained(reader));
                    case PASS -> review(Decision.PASS);
                    case RETURN -> review(Decision.RETURN);
                    case REJECT -> review(Decision.REJECT);
                    case FORWARD -> BulkWords.review(null, opinion(reader), List.of(), Unlock.ALL);
                    case SEND_BACK -> review(Decision.RETURN);
                    default -> said(wanted(), reader);
                };
        reader.done();
        return words;
    }

    private List<BulkWords.Explanation> explained(BodyReader reader) {
        List<BulkWords.Explanation> explained = new ArrayList<>();
        List<@Nullable Word> given = acknowledgements == null ? List.of() : acknowledgements;
        for (Word one : given) {
            Word word = one == null ? new Word(null, null, null, null) : one;
            explained.add(word.read(reader, "/acknowledgements/" + explained.size()));
        }
        return explained;
    }

    private String opinion(BodyReader reader) {
        return reader.optionalText("/opinion", opinion, BodyReader.LONG_TEXT);
    }

    private BulkWords said(BulkAction wanted, BodyReader reader) {
        if (wanted.parts().contains(BulkPart.DOCUMENT)) {
            return BulkWords.by(approval(reader));
        }
        return wanted.parts().contains(BulkPart.REASON)
                ? BulkWords.because(reader.text("/reason", reason, BodyReader.LONG_TEXT))
                : BulkWords.NONE;
    }

    private Approval approval(BodyReader reader) {
        return new Approval(
                reader.text("/documentNumber", documentNumber, BodyReader.SHORT_TEXT),
                reader.value("/date", date, Instants::date, LocalDate.EPOCH));
    }

    private BulkWords review(Decision decision) {
        ReviewBody body = new ReviewBody(decision.name(), grades, opinion, remarks, unlock);
        return switch (body.read(new ProjectId(new UUID(0, 0)))) {
            case PassReview pass ->
                    BulkWords.review(pass.grades(), pass.opinion(), pass.remarks(), Unlock.ALL);
            case RejectProject no ->
                    BulkWords.review(no.grades(), no.opinion(), no.remarks(), Unlock.ALL);
            case ReturnProject back ->
                    BulkWords.review(back.grades(), back.opinion(), back.remarks(), back.unlock());
            default -> throw new IllegalStateException("no review: " + decision);
        };
    }
}
