package org.jixiao.domain.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorId;

/** The state of a project: one record per phase, with just what exists then. */
public sealed interface Project {

    /** Nothing has been filed under this id. */
    record Unfiled() implements Project {}

    /** A project that exists. */
    sealed interface Filed extends Project {

        ProjectFile file();

        Phase phase();

        /**
         * What it counts as: while an adjustment is under way, what the sheet in force counts as.
         */
        default Phase validPhase() {
            return file().inForce().map(InForce::phase).orElse(phase());
        }
    }

    /** A project whose unit may change the sheet. */
    sealed interface Editable extends Filed {

        /** The same phase with another file. */
        Editable with(ProjectFile file);
    }

    /** A project whose unit may take the submission back, since nobody has acted on it. */
    sealed interface Withdrawable extends Filed {

        /** What a withdrawal goes back to. */
        Editable before();
    }

    /** A project that awaits or has a reviewer. */
    sealed interface Reviewable extends Filed {}

    /** A project whose reviewer may still take the decision back. */
    sealed interface Decided extends Filed {

        ActorId reviewer();
    }

    record Draft(ProjectFile file) implements Editable {
        @Override
        public Phase phase() {
            return Phase.DRAFT;
        }

        @Override
        public Draft with(ProjectFile changed) {
            return new Draft(changed);
        }
    }

    /** Locked, and waiting for the district bureau to forward it (汇总上报). */
    record AwaitingForwarding(ProjectFile file, Editable before) implements Withdrawable {
        @Override
        public Phase phase() {
            return Phase.AT_DISTRICT;
        }
    }

    /**
     * Locked, and not yet opened by a reviewer.
     *
     * @param forwarded whether the district bureau sent it on, so that it may call it back
     */
    record Submitted(ProjectFile file, Editable before, boolean forwarded)
            implements Reviewable, Withdrawable {
        @Override
        public Phase phase() {
            return Phase.SUBMITTED;
        }
    }

    /**
     * @param reviewer who holds it
     */
    record UnderReview(ProjectFile file, ActorId reviewer) implements Reviewable {
        @Override
        public Phase phase() {
            return Phase.UNDER_REVIEW;
        }
    }

    /**
     * @param reviewer who sent it back
     * @param desk whose return it is
     * @param beforeSubmission what 撤回 goes back to again once the district has taken its own return
     *     back; empty for returns of the city, and once the unit has acted
     * @param asked the remarks that the unit was asked to deal with: those of the return, and those
     *     that were open already
     * @param unitActed whether the unit has answered or changed anything since, so that the return
     *     stands
     */
    record Returned(
            ProjectFile file,
            ActorId reviewer,
            Desk desk,
            Optional<Editable> beforeSubmission,
            Unlock unlock,
            Set<RemarkId> asked,
            boolean unitActed)
            implements Editable, Decided {

        public Returned {
            asked = Set.copyOf(asked);
        }

        /** The places that a partial return leaves open. */
        public List<Anchor> openPlaces() {
            return file.remarks().stream()
                    .filter(remark -> asked.contains(remark.id()))
                    .map(Remark::anchor)
                    .toList();
        }

        /** Rows that a partial return leaves open and that were taken out since. */
        public Set<IndicatorId> removedRows() {
            return unlock == Unlock.ALL
                    ? Set.of()
                    : openPlaces().stream()
                            .filter(Anchor.OfIndicator.class::isInstance)
                            .map(place -> ((Anchor.OfIndicator) place).indicator())
                            .filter(row -> file.sheet().indicator(row).isEmpty())
                            .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public Phase phase() {
            return Phase.RETURNED;
        }

        @Override
        public Returned with(ProjectFile changed) {
            return new Returned(changed, reviewer, desk, Optional.empty(), unlock, asked, true);
        }
    }

    /**
     * @param overall the overall grade it passed with, 优 or 良
     */
    record Reviewed(ProjectFile file, ActorId reviewer, Grade overall) implements Decided {
        @Override
        public Phase phase() {
            return Phase.REVIEWED;
        }
    }

    record Rejected(ProjectFile file, ActorId reviewer) implements Decided {
        @Override
        public Phase phase() {
            return Phase.REJECTED;
        }
    }

    /**
     * @param revision the revision that was approved; a later one may have been given up since
     * @param before what taking the approval back returns to
     */
    record Approved(
            ProjectFile file, int revision, Approval approval, ActorId approver, Reviewed before)
            implements Filed {
        @Override
        public Phase phase() {
            return Phase.APPROVED;
        }
    }

    record Disclosed(Approved before) implements Filed {
        @Override
        public ProjectFile file() {
            return before.file();
        }

        public Approval approval() {
            return before.approval();
        }

        @Override
        public Phase phase() {
            return Phase.DISCLOSED;
        }
    }

    /** A draft given up before it was ever submitted: the end, and counted nowhere. */
    record Discarded(ProjectFile file) implements Filed {
        @Override
        public Phase phase() {
            return Phase.DISCARDED;
        }
    }
}
