package org.jixiao.domain.project;

import java.util.List;
import java.util.Set;
import org.jixiao.domain.project.Project.Approved;
import org.jixiao.domain.project.Project.AwaitingForwarding;
import org.jixiao.domain.project.Project.Decided;
import org.jixiao.domain.project.Project.Discarded;
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
import org.jixiao.domain.project.Project.Withdrawable;
import org.jixiao.domain.project.ProjectEvent.AdjustmentAbandoned;
import org.jixiao.domain.project.ProjectEvent.AdjustmentOpened;
import org.jixiao.domain.project.ProjectEvent.ApprovalTakenBack;
import org.jixiao.domain.project.ProjectEvent.DraftDiscarded;
import org.jixiao.domain.project.ProjectEvent.ForwardingTakenBack;
import org.jixiao.domain.project.ProjectEvent.ProjectApproved;
import org.jixiao.domain.project.ProjectEvent.ProjectDisclosed;
import org.jixiao.domain.project.ProjectEvent.ProjectDrafted;
import org.jixiao.domain.project.ProjectEvent.ProjectForwarded;
import org.jixiao.domain.project.ProjectEvent.ProjectImported;
import org.jixiao.domain.project.ProjectEvent.ProjectRejected;
import org.jixiao.domain.project.ProjectEvent.ProjectReturned;
import org.jixiao.domain.project.ProjectEvent.ProjectSentBack;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.project.ProjectEvent.RemarkAnswered;
import org.jixiao.domain.project.ProjectEvent.RemarkFollowedUp;
import org.jixiao.domain.project.ProjectEvent.RemarkReopened;
import org.jixiao.domain.project.ProjectEvent.RemarkResolved;
import org.jixiao.domain.project.ProjectEvent.ReviewDecisionTakenBack;
import org.jixiao.domain.project.ProjectEvent.ReviewOpened;
import org.jixiao.domain.project.ProjectEvent.ReviewPassed;
import org.jixiao.domain.project.ProjectEvent.SendBackTakenBack;
import org.jixiao.domain.project.ProjectEvent.SheetCorrected;
import org.jixiao.domain.project.ProjectEvent.SheetEvent;
import org.jixiao.domain.project.ProjectEvent.SheetRevisedFromDocument;
import org.jixiao.domain.project.ProjectEvent.SubmissionWithdrawn;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.Remark.Reply;
import org.jixiao.domain.shared.ActorId;

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
                Set<ActorId> by = e.by().people();
                yield new Draft(
                        ProjectFile.opened(e.id(), e.code(), e.unit(), e.round(), e.sheet(), by));
            }
            case ProjectImported e -> {
                expect(state, Unfiled.class, event);
                Set<ActorId> by = e.source().people(e.by());
                yield new Draft(
                        ProjectFile.opened(e.id(), e.code(), e.unit(), e.round(), e.sheet(), by));
            }
            case SheetRevisedFromDocument e ->
                    SheetEvolution.taken(expect(state, Editable.class, event), e);
            case SheetCorrected e -> corrected(expect(state, Reviewed.class, event), e);
            case SheetEvent e -> edited(expect(state, Editable.class, event), e);
            case ProjectSubmitted e -> submitted(expect(state, Editable.class, event), e);
            case DraftDiscarded e -> new Discarded(expect(state, Draft.class, event).file());
            case SubmissionWithdrawn e -> expect(state, Withdrawable.class, event).before();
            case ProjectForwarded e ->
                    ForwardingEvolution.forwarded(
                            expect(state, AwaitingForwarding.class, event), e);
            case ProjectSentBack e ->
                    ForwardingEvolution.sentBack(expect(state, AwaitingForwarding.class, event), e);
            case SendBackTakenBack e ->
                    ForwardingEvolution.takenBack(expect(state, Returned.class, event), e);
            case ForwardingTakenBack e ->
                    ForwardingEvolution.takenBack(expect(state, Submitted.class, event), e);
            case ReviewOpened e ->
                    new UnderReview(expect(state, Reviewable.class, event).file(), e.by());
            case ReviewPassed e ->
                    new Reviewed(decided(state, event, e.remarks()), e.by(), e.grades().overall());
            case ProjectReturned e ->
                    ForwardingEvolution.returned(
                            decided(state, event, e.remarks()), e.by(), e.unlock());
            case ProjectRejected e -> new Rejected(decided(state, event, e.remarks()), e.by());
            case ReviewDecisionTakenBack e -> takenBack(expect(state, Decided.class, event), e);
            case RemarkAnswered e -> answered(expect(state, Returned.class, event), e);
            case RemarkFollowedUp e ->
                    RemarkEvolution.of(
                            state,
                            e,
                            e.remark(),
                            r -> r.withReply(new Reply(e.by(), e.text()), false));
            case RemarkResolved e -> RemarkEvolution.of(state, e, e.remark(), Remark::withResolved);
            case RemarkReopened e ->
                    RemarkEvolution.of(
                            state, e, e.remark(), r -> r.withReopened(new Reply(e.by(), e.text())));
            case ProjectApproved e -> approved(expect(state, Reviewed.class, event), e);
            case ApprovalTakenBack e -> expect(state, Approved.class, event).before();
            case ProjectDisclosed e -> new Disclosed(expect(state, Approved.class, event));
            case AdjustmentOpened e -> opened(state, e);
            case AdjustmentAbandoned e -> abandoned(expect(state, Filed.class, event), e);
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

    private static Filed submitted(Editable state, ProjectSubmitted event) {
        ProjectFile file = state.file().withRevision(event.revision(), event.by());
        return switch (event.to()) {
            case DISTRICT -> new AwaitingForwarding(file, state.with(file));
            case CITY -> new Submitted(file, state.with(file), false);
        };
    }

    private static ProjectFile decided(Project state, ProjectEvent event, List<Remark> remarks) {
        return expect(state, Reviewable.class, event).file().withDecision(remarks, event.by());
    }

    private static UnderReview takenBack(Decided state, ProjectEvent event) {
        if (state instanceof Returned returned && returned.desk() == Desk.DISTRICT) {
            throw broken(state, event);
        }
        return new UnderReview(state.file().withoutRemarksOfThisRevision(), state.reviewer());
    }

    private static Returned answered(Returned state, RemarkAnswered event) {
        Reply reply = new Reply(event.by(), event.text());
        return state.with(state.file().withAnswer(event.remark(), reply));
    }

    /** A sheet that adjusted another replaces it: it is the only one from now on. */
    private static Approved approved(Reviewed state, ProjectApproved event) {
        ProjectFile file = state.file();
        return new Approved(
                file.withoutAdjustment(file.sheet()),
                file.revision(),
                event.approval(),
                event.by(),
                state);
    }

    private static Draft opened(Project state, AdjustmentOpened event) {
        return switch (state) {
            case Approved s -> new Draft(s.file().withAdjustment(InForce.of(s, false)));
            case Disclosed s -> new Draft(s.file().withAdjustment(InForce.of(s.before(), true)));
            default -> throw broken(state, event);
        };
    }

    private static Filed abandoned(Filed state, AdjustmentAbandoned event) {
        ProjectFile file = state.file();
        return file.inForce().orElseThrow(() -> broken(state, event)).restored(file);
    }

    private static <S extends Project> S expect(Project state, Class<S> phase, ProjectEvent event) {
        if (!phase.isInstance(state)) {
            throw broken(state, event);
        }
        return phase.cast(state);
    }

    static IllegalStateException broken(Project state, ProjectEvent event) {
        return new IllegalStateException(
                state.getClass().getSimpleName()
                        + " cannot have "
                        + event.getClass().getSimpleName());
    }
}
