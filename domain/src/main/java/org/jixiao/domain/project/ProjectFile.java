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
 * @param reviewers everyone who ever decided on it, or followed up or closed a remark, as a
 *     reviewer
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
        List<Remark> remarks) {

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
            ActorId author) {
        return new ProjectFile(
                id,
                code,
                unit,
                round,
                sheet,
                0,
                highestIndicator(sheet, 0),
                0,
                author.people(),
                Set.of(),
                List.of());
    }

    public Optional<Remark> remark(RemarkId remark) {
        return remarks.stream().filter(candidate -> candidate.id().equals(remark)).findFirst();
    }

    /**
     * The remarks of the latest decision that made any: in a returned project those of its return,
     * also when a later submission was withdrawn, so that its revision has none of its own.
     */
    public List<Remark> remarksOfTheLastDecision() {
        int latest = remarks.stream().mapToInt(Remark::revision).max().orElse(revision);
        return remarks.stream().filter(remark -> remark.revision() == latest).toList();
    }

    /** The remarks that were made on the present revision. */
    public List<Remark> remarksOfThisRevision() {
        return remarks.stream().filter(remark -> remark.revision() == revision).toList();
    }

    ProjectFile withSheet(Sheet changed, ActorId author) {
        return new ProjectFile(
                id,
                code,
                unit,
                round,
                changed,
                revision,
                highestIndicator(changed, lastIndicator),
                lastRemark,
                with(authors, author),
                reviewers,
                remarks);
    }

    ProjectFile withRevision(int submitted, ActorId author) {
        return new ProjectFile(
                id,
                code,
                unit,
                round,
                sheet,
                submitted,
                lastIndicator,
                lastRemark,
                with(authors, author),
                reviewers,
                remarks);
    }

    ProjectFile withDecision(List<Remark> made, ActorId reviewer) {
        List<Remark> all = new ArrayList<>(remarks);
        all.addAll(made);
        return withRemarks(all, authors, with(reviewers, reviewer));
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

    /** A remark that a reviewer followed up or closed. */
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
        return new ProjectFile(
                id,
                code,
                unit,
                round,
                sheet,
                revision,
                lastIndicator,
                highestRemark(changed, lastRemark),
                writers,
                deciders,
                changed);
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
        Set<ActorId> all = new HashSet<>(people);
        all.addAll(person.people());
        return all;
    }
}
