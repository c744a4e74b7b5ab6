package org.jixiao.domain.project;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jixiao.domain.project.Project.Approved;
import org.jixiao.domain.project.Project.Decided;
import org.jixiao.domain.project.Project.Disclosed;
import org.jixiao.domain.project.Project.Draft;
import org.jixiao.domain.project.Project.Editable;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Rejected;
import org.jixiao.domain.project.Project.Returned;
import org.jixiao.domain.project.Project.Reviewable;
import org.jixiao.domain.project.Project.Reviewed;
import org.jixiao.domain.project.Project.Submitted;
import org.jixiao.domain.project.Project.UnderReview;
import org.jixiao.domain.project.Project.Unfiled;
import org.jixiao.domain.project.ProjectEvent.ApprovalTakenBack;
import org.jixiao.domain.project.ProjectEvent.ProjectApproved;
import org.jixiao.domain.project.ProjectEvent.ProjectDisclosed;
import org.jixiao.domain.project.ProjectEvent.ProjectDrafted;
import org.jixiao.domain.project.ProjectEvent.ProjectImported;
import org.jixiao.domain.project.ProjectEvent.ProjectRejected;
import org.jixiao.domain.project.ProjectEvent.ProjectReturned;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.project.ProjectEvent.RemarkAnswered;
import org.jixiao.domain.project.ProjectEvent.RemarkFollowedUp;
import org.jixiao.domain.project.ProjectEvent.RemarkResolved;
import org.jixiao.domain.project.ProjectEvent.ReviewDecisionTakenBack;
import org.jixiao.domain.project.ProjectEvent.ReviewOpened;
import org.jixiao.domain.project.ProjectEvent.ReviewPassed;
import org.jixiao.domain.project.ProjectEvent.SheetCorrected;
import org.jixiao.domain.project.ProjectEvent.SheetEvent;
import org.jixiao.domain.project.ProjectEvent.SubmissionWithdrawn;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.Remark.Reply;
import org.jixiao.domain.review.RemarkId;

/**
 * What a project becomes by each event. The live system and an auditor's replay go through this
 * same code.
 *
 * <p>An event that its state cannot have throws {@link IllegalStateException}: the stream is
 * broken.
 */
public final class ProjectEvolution {

    private ProjectEvolution() {}

    /** The state after all of {@code events}, from nothing. */
    public static Project replay(List<? extends ProjectEvent> events) {
        Project state = new Unfiled();
        for (ProjectEvent event : events) {
            state = evolve(state, event);
        }
        return state;
    }

    public static Project evolve(Project state, ProjectEvent event) {
        return switch (event) {
            case ProjectDrafted e -> {
                expect(state, Unfiled.class, event);
                yield new Draft(
                        ProjectFile.opened(
                                e.id(), e.code(), e.unit(), e.round(), e.sheet(), e.by()));
            }
            case ProjectImported e -> {
                expect(state, Unfiled.class, event);
                yield new Draft(
                        ProjectFile.opened(
                                e.id(), e.code(), e.unit(), e.round(), e.sheet(), e.by()));
            }
            case SheetCorrected e -> corrected(expect(state, Reviewed.class, event), e);
            case SheetEvent e -> edited(expect(state, Editable.class, event), e);
            case ProjectSubmitted e -> submitted(expect(state, Editable.class, event), e);
            case SubmissionWithdrawn e -> withdrawn(expect(state, Submitted.class, event));
            case ReviewOpened e ->
                    new UnderReview(expect(state, Reviewable.class, event).file(), e.by());
            case ReviewPassed e ->
                    new Reviewed(decided(state, event, e.remarks()), e.by(), e.grades().overall());
            case ProjectReturned e ->
                    new Returned(decided(state, event, e.remarks()), e.by(), e.unlock(), false);
            case ProjectRejected e -> new Rejected(decided(state, event, e.remarks()), e.by());
            case ReviewDecisionTakenBack e -> reopened(expect(state, Decided.class, event));
            case RemarkAnswered e -> answered(expect(state, Returned.class, event), e);
            case RemarkFollowedUp e ->
                    reviewed(
                            state,
                            event,
                            e.remark(),
                            r -> r.withReply(new Reply(e.by(), e.text()), false));
            case RemarkResolved e -> reviewed(state, event, e.remark(), Remark::withResolved);
            case ProjectApproved e -> approved(expect(state, Reviewed.class, event), e);
            case ApprovalTakenBack e -> expect(state, Approved.class, event).before();
            case ProjectDisclosed e -> disclosed(expect(state, Approved.class, event));
        };
    }

    private static Editable edited(Editable state, SheetEvent event) {
        ProjectFile file = state.file();
        return state.with(file.withSheet(SheetEvolution.evolve(file.sheet(), event), event.by()));
    }

    private static Reviewed corrected(Reviewed state, SheetCorrected event) {
        return new Reviewed(
                state.file().withSheet(event.sheet(), event.by()),
                state.reviewer(),
                state.overall());
    }

    private static Submitted submitted(Editable state, ProjectSubmitted event) {
        ProjectFile file = state.file().withRevision(event.revision(), event.by());
        return new Submitted(file, state.with(file));
    }

    private static Project withdrawn(Submitted state) {
        return state.before();
    }

    private static ProjectFile decided(Project state, ProjectEvent event, List<Remark> remarks) {
        return expect(state, Reviewable.class, event).file().withDecision(remarks, event.by());
    }

    private static UnderReview reopened(Decided state) {
        return new UnderReview(state.file().withoutRemarksOfThisRevision(), state.reviewer());
    }

    private static Returned answered(Returned state, RemarkAnswered event) {
        Reply reply = new Reply(event.by(), event.text());
        return state.with(state.file().withAnswer(event.remark(), reply));
    }

    /** What a reviewer says or does to a remark leaves the project where it stands. */
    private static Filed reviewed(
            Project state, ProjectEvent event, RemarkId id, UnaryOperator<Remark> change) {
        return switch (state) {
            case Submitted s -> {
                ProjectFile file = s.file().withRemark(id, change, event.by());
                yield new Submitted(file, s.before().with(file));
            }
            case UnderReview s ->
                    new UnderReview(s.file().withRemark(id, change, event.by()), s.reviewer());
            case Reviewed s ->
                    new Reviewed(
                            s.file().withRemark(id, change, event.by()), s.reviewer(), s.overall());
            case Unfiled s -> throw broken(state, event);
            case Draft s -> throw broken(state, event);
            case Returned s -> throw broken(state, event);
            case Rejected s -> throw broken(state, event);
            case Approved s -> throw broken(state, event);
            case Disclosed s -> throw broken(state, event);
        };
    }

    private static Approved approved(Reviewed state, ProjectApproved event) {
        return new Approved(state.file(), event.approval(), event.by(), state);
    }

    private static Disclosed disclosed(Approved state) {
        return new Disclosed(state.file(), state.approval());
    }

    private static <S extends Project> S expect(Project state, Class<S> phase, ProjectEvent event) {
        if (!phase.isInstance(state)) {
            throw broken(state, event);
        }
        return phase.cast(state);
    }

    private static IllegalStateException broken(Project state, ProjectEvent event) {
        return new IllegalStateException(
                state.getClass().getSimpleName()
                        + " cannot have "
                        + event.getClass().getSimpleName());
    }
}
