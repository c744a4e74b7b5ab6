package org.jixiao.domain.project;

import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.ActorId;

/** The state of a project: one record per phase, with just what exists then. */
public sealed interface Project {

    /** Nothing has been filed under this id. */
    record Unfiled() implements Project {}

    /** A project that exists. */
    sealed interface Filed extends Project {

        ProjectFile file();

        Phase phase();
    }

    /** A project whose unit may change the sheet. */
    sealed interface Editable extends Filed {

        /** The same phase with another file. */
        Editable with(ProjectFile file);
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

    /**
     * Locked, and not yet opened by a reviewer.
     *
     * @param before what a withdrawal goes back to
     */
    record Submitted(ProjectFile file, Editable before) implements Reviewable {
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
     * @param unitActed whether the unit has answered or changed anything since, so that the return
     *     stands
     */
    record Returned(ProjectFile file, ActorId reviewer, Unlock unlock, boolean unitActed)
            implements Editable, Decided {
        @Override
        public Phase phase() {
            return Phase.RETURNED;
        }

        @Override
        public Returned with(ProjectFile changed) {
            return new Returned(changed, reviewer, unlock, true);
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
     * @param before what taking the approval back returns to
     */
    record Approved(ProjectFile file, Approval approval, ActorId approver, Reviewed before)
            implements Filed {
        @Override
        public Phase phase() {
            return Phase.APPROVED;
        }
    }

    record Disclosed(ProjectFile file, Approval approval) implements Filed {
        @Override
        public Phase phase() {
            return Phase.DISCLOSED;
        }
    }
}
