package org.jixiao.domain.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jixiao.domain.review.Remark;
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
 * @param authors everyone who wrote any part of the sheet or submitted it
 * @param reviewers everyone who decided on it as a reviewer
 */
public record ProjectFile(
        ProjectId id,
        ProjectCode code,
        UnitCode unit,
        RoundId round,
        Sheet sheet,
        int revision,
        int lastIndicator,
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
                Set.of(author),
                Set.of(),
                List.of());
    }

    public Optional<Remark> remark(RemarkId remark) {
        return remarks.stream().filter(candidate -> candidate.id().equals(remark)).findFirst();
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
                with(authors, author),
                reviewers,
                remarks);
    }

    ProjectFile withDecision(List<Remark> made, ActorId reviewer) {
        List<Remark> all = new ArrayList<>(remarks);
        all.addAll(made);
        return withRemarks(all, with(reviewers, reviewer));
    }

    /**
     * Without the remarks of the decision taken back; that the reviewer decided once is not
     * forgotten.
     */
    ProjectFile withoutRemarksOfThisRevision() {
        return withRemarks(
                remarks.stream().filter(remark -> remark.revision() != revision).toList(),
                reviewers);
    }

    ProjectFile withRemark(RemarkId id, UnaryOperator<Remark> change) {
        return withRemarks(
                remarks.stream()
                        .map(remark -> remark.id().equals(id) ? change.apply(remark) : remark)
                        .toList(),
                reviewers);
    }

    private ProjectFile withRemarks(List<Remark> changed, Set<ActorId> deciders) {
        return new ProjectFile(
                id, code, unit, round, sheet, revision, lastIndicator, authors, deciders, changed);
    }

    private static int highestIndicator(Sheet sheet, int atLeast) {
        return sheet.indicators().stream()
                .mapToInt(indicator -> indicator.id().value())
                .reduce(atLeast, Math::max);
    }

    private static Set<ActorId> with(Set<ActorId> people, ActorId person) {
        Set<ActorId> all = new HashSet<>(people);
        all.add(person);
        return all;
    }
}
