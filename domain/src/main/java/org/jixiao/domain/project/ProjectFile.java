package org.jixiao.domain.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.Remark.Reply;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;

/**
 * What a project carries through all its phases.
 *
 * @param revision how often the sheet has been submitted
 * @param lastIndicator the highest indicator number ever given, so that none is reused
 * @param lastRemark the highest remark number ever given, so that none is reused, not even when the
 *     decision it belonged to is taken back
 * @param authors everyone who wrote any part of the sheet, spoke for it to a remark, or submitted
 *     it
 * @param reviewers everyone who ever decided on it as a reviewer or forwarded it for the district,
 *     or followed up, closed or reopened a remark
 * @param inForce the approved sheet that stays in force while this one adjusts it
 */
public record ProjectFile(
        ProjectId id,
        ProjectCode code,
        UnitCode unit,
        RoundId round,
        Sheet sheet,
        int revision,
        int lastIndicator,
        int lastRemark,
        Set<ActorId> authors,
        Set<ActorId> reviewers,
        List<Remark> remarks,
        Optional<InForce> inForce) {

    public ProjectFile {
        authors = Set.copyOf(authors);
        reviewers = Set.copyOf(reviewers);
        remarks = List.copyOf(remarks);
    }

    static ProjectFile opened(
            ProjectId id,
            ProjectCode code,
            UnitCode unit,
            RoundId round,
            Sheet sheet,
            Set<ActorId> authors) {
        return new ProjectFile(
                id,
                code,
                unit,
                round,
                sheet,
                0,
                highestIndicator(sheet, 0),
                0,
                authors,
                Set.of(),
                List.of(),
                Optional.empty());
    }

    public Optional<Remark> remark(RemarkId remark) {
        return remarks.stream().filter(candidate -> candidate.id().equals(remark)).findFirst();
    }

    /** The remarks that were made on the present revision. */
    public List<Remark> remarksOfThisRevision() {
        return remarks.stream().filter(remark -> remark.revision() == revision).toList();
    }

    /** The sheet that counts: the one in force, or else the only one. */
    public Sheet validSheet() {
        return inForce.map(InForce::sheet).orElse(sheet);
    }

    /** Whether this sheet adjusts one that is in force. */
    public boolean adjusting() {
        return inForce.isPresent();
    }

    /**
     * The round in which the sheet is submitted: that of adjustments while it is one, otherwise its
     * own.
     */
    public RoundId filingRound() {
        return adjusting() ? new RoundId(round.fiscalYear(), BudgetRound.ADJUSTMENT) : round;
    }

    ProjectFile withSheet(Sheet changed, ActorId author) {
        return copy(changed, revision, with(authors, author), reviewers, remarks, inForce);
    }

    /** The same sheet, which these people have had a part in. */
    ProjectFile withAuthors(Set<ActorId> people) {
        return withRemarks(remarks, with(authors, people), reviewers);
    }

    ProjectFile withRevision(int submitted, ActorId author) {
        return copy(sheet, submitted, with(authors, author), reviewers, remarks, inForce);
    }

    ProjectFile withDecision(List<Remark> made, ActorId reviewer) {
        List<Remark> all = new ArrayList<>(remarks);
        all.addAll(made);
        return copy(sheet, revision, authors, with(reviewers, reviewer), all, inForce);
    }

    /** Somebody has looked at it and let it go on. */
    ProjectFile withChecker(ActorId checker) {
        return withRemarks(remarks, authors, with(reviewers, checker));
    }

    /** The sheet stays as it is and is in force until another is approved. */
    ProjectFile withAdjustment(InForce adjusted) {
        return copy(sheet, revision, authors, reviewers, remarks, Optional.of(adjusted));
    }

    /** The adjustment is over; {@code valid} is the only sheet again. */
    ProjectFile withoutAdjustment(Sheet valid) {
        return copy(valid, revision, authors, reviewers, remarks, Optional.empty());
    }

    /**
     * Without the remarks of the decision taken back; that the reviewer decided once is not
     * forgotten.
     */
    ProjectFile withoutRemarksOfThisRevision() {
        return withRemarks(
                remarks.stream().filter(remark -> remark.revision() != revision).toList(),
                authors,
                reviewers);
    }

    /** A remark with the unit's answer; whoever gives it speaks as an author of the sheet. */
    ProjectFile withAnswer(RemarkId remark, Reply answer) {
        return withRemarks(
                changed(remark, before -> before.withReply(answer, true)),
                with(authors, answer.by()),
                reviewers);
    }

    /** A remark that a reviewer followed up, closed or reopened. */
    ProjectFile withRemark(RemarkId remark, UnaryOperator<Remark> change, ActorId reviewer) {
        return withRemarks(changed(remark, change), authors, with(reviewers, reviewer));
    }

    private List<Remark> changed(RemarkId changed, UnaryOperator<Remark> change) {
        if (remark(changed).isEmpty()) {
            throw new IllegalStateException("no remark " + changed + " on the sheet");
        }
        return remarks.stream()
                .map(remark -> remark.id().equals(changed) ? change.apply(remark) : remark)
                .toList();
    }

    private ProjectFile withRemarks(
            List<Remark> changed, Set<ActorId> writers, Set<ActorId> deciders) {
        return copy(sheet, revision, writers, deciders, changed, inForce);
    }

    private ProjectFile copy(
            Sheet present,
            int submitted,
            Set<ActorId> writers,
            Set<ActorId> deciders,
            List<Remark> made,
            Optional<InForce> valid) {
        return new ProjectFile(
                id,
                code,
                unit,
                round,
                present,
                submitted,
                highestIndicator(present, lastIndicator),
                highestRemark(made, lastRemark),
                writers,
                deciders,
                made,
                valid);
    }

    private static int highestRemark(List<Remark> remarks, int atLeast) {
        return remarks.stream().mapToInt(remark -> remark.id().value()).reduce(atLeast, Math::max);
    }

    private static int highestIndicator(Sheet sheet, int atLeast) {
        return sheet.indicators().stream()
                .mapToInt(indicator -> indicator.id().value())
                .reduce(atLeast, Math::max);
    }

    private static Set<ActorId> with(Set<ActorId> people, ActorId person) {
        return with(people, person.people());
    }

    private static Set<ActorId> with(Set<ActorId> people, Set<ActorId> more) {
        Set<ActorId> all = new HashSet<>(people);
        all.addAll(more);
        return all;
    }
}
