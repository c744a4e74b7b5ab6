package org.jixiao.domain.project;

import static org.jixiao.domain.project.ProjectRules.aTextIsGiven;
import static org.jixiao.domain.project.ProjectRules.aTextIsNotEndless;
import static org.jixiao.domain.project.ProjectRules.everyRemarkIsAnsweredBeforeResubmission;
import static org.jixiao.domain.project.ProjectRules.filersActForTheirOwnUnitOnly;
import static org.jixiao.domain.project.ProjectRules.noBlockingFindingAndEveryWarningAcknowledged;
import static org.jixiao.domain.project.ProjectRules.noTextOfASheetIsEndless;
import static org.jixiao.domain.project.ProjectRules.nobodyActsOutsideTheirSubtree;
import static org.jixiao.domain.project.ProjectRules.onlyTheseRolesMayAct;
import static org.jixiao.domain.project.ProjectRules.onlyUnlockedPartsMayChange;
import static org.jixiao.domain.project.ProjectRules.onlyWhatWasNeverSubmittedIsDiscarded;
import static org.jixiao.domain.project.ProjectRules.submissionNeedsAnOpenWindow;
import static org.jixiao.domain.shared.Role.DISTRICT_MANAGER;
import static org.jixiao.domain.shared.Role.UNIT_FILER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.domain.project.Project.Draft;
import org.jixiao.domain.project.Project.Editable;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Returned;
import org.jixiao.domain.project.Project.Unfiled;
import org.jixiao.domain.project.Project.Withdrawable;
import org.jixiao.domain.project.ProjectCommand.DiscardDraft;
import org.jixiao.domain.project.ProjectCommand.DraftProject;
import org.jixiao.domain.project.ProjectCommand.ImportProject;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.ProjectCommand.WithdrawSubmission;
import org.jixiao.domain.project.ProjectEvent.DraftDiscarded;
import org.jixiao.domain.project.ProjectEvent.ProjectDrafted;
import org.jixiao.domain.project.ProjectEvent.ProjectImported;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.project.ProjectEvent.SheetEvent;
import org.jixiao.domain.project.ProjectEvent.SheetRevisedFromDocument;
import org.jixiao.domain.project.ProjectEvent.SubmissionWithdrawn;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.UnitCode;

/** What the filing unit can do: 填报, 作废, 送审, 撤回. */
final class FilingDecisions {

    private FilingDecisions() {}

    static List<ProjectEvent> draft(Unfiled state, DraftProject c, ProjectContext context) {
        onlyTheseRolesMayAct(context, UNIT_FILER);
        filersActForTheirOwnUnitOnly(context, c.unit());
        Sheet sheet = SheetChanges.first(c.sheet());
        noTextOfASheetIsEndless(null, sheet);
        return List.of(
                new ProjectDrafted(
                        c.id(), c.code(), c.unit(), c.round(), sheet, context.actor().id()));
    }

    /** A table is read in by the unit itself or by its district for it. */
    static List<ProjectEvent> importSheet(Unfiled state, ImportProject c, ProjectContext context) {
        onlyTheseRolesMayAct(context, UNIT_FILER, DISTRICT_MANAGER);
        if (context.actor().has(DISTRICT_MANAGER)) {
            nobodyActsOutsideTheirSubtree(context, c.unit());
        } else {
            filersActForTheirOwnUnitOnly(context, c.unit());
        }
        Sheet sheet = SheetChanges.first(c.sheet());
        noTextOfASheetIsEndless(null, sheet);
        return List.of(
                new ProjectImported(
                        c.id(),
                        c.code(),
                        c.unit(),
                        c.round(),
                        sheet,
                        c.source(),
                        context.actor().id()));
    }

    static List<ProjectEvent> revise(Filed state, ReviseSheet c, ProjectContext context) {
        theFilerOf(state.file().unit(), context);
        Editable editable = editable(state);
        Set<IndicatorId> removed =
                editable instanceof Returned returned ? returned.removedRows() : Set.of();
        List<SheetEvent> changes =
                SheetChanges.between(editable.file(), c.sheet(), removed, context.actor().id());
        if (editable instanceof Returned returned) {
            onlyUnlockedPartsMayChange(returned, changes);
        }
        noTextOfASheetIsEndless(
                editable.file().sheet(), SheetEvolution.after(editable.file().sheet(), changes));
        return c.origin() == null || changes.isEmpty()
                ? List.copyOf(changes)
                : taken(c.origin(), changes, context);
    }

    private static List<ProjectEvent> taken(
            Origin origin, List<SheetEvent> changes, ProjectContext context) {
        List<ProjectEvent> events = new ArrayList<>();
        events.add(new SheetRevisedFromDocument(origin, context.actor().id()));
        events.addAll(changes);
        return events;
    }

    static List<ProjectEvent> submit(Filed state, SubmitProject c, ProjectContext context) {
        theFilerOf(state.file().unit(), context);
        Editable editable = editable(state);
        submissionNeedsAnOpenWindow(editable, context);
        if (editable instanceof Returned returned) {
            everyRemarkIsAnsweredBeforeResubmission(returned.file());
        }
        List<Acknowledgement> answering =
                noBlockingFindingAndEveryWarningAcknowledged(
                        editable.file(), context.check(), c.acknowledgements());
        return List.of(
                new ProjectSubmitted(
                        editable.file().revision() + 1,
                        answering,
                        context.districtChecks() ? Desk.DISTRICT : Desk.CITY,
                        context.actor().id()));
    }

    static List<ProjectEvent> discard(Filed state, DiscardDraft c, ProjectContext context) {
        theFilerOf(state.file().unit(), context);
        if (!(state instanceof Draft)) {
            throw ProjectDecider.wrongState(state);
        }
        onlyWhatWasNeverSubmittedIsDiscarded(state);
        if (c.reason() != null) {
            aTextIsNotEndless(c.reason(), "reason", "作废理由");
        }
        return List.of(new DraftDiscarded(context.actor().id()));
    }

    static List<ProjectEvent> withdraw(Filed state, WithdrawSubmission c, ProjectContext context) {
        theFilerOf(state.file().unit(), context);
        if (!(state instanceof Withdrawable)) {
            throw ProjectDecider.wrongState(state);
        }
        aTextIsGiven(c.reason(), "reason", "撤回理由");
        return List.of(new SubmissionWithdrawn(context.actor().id()));
    }

    private static void theFilerOf(UnitCode unit, ProjectContext context) {
        onlyTheseRolesMayAct(context, UNIT_FILER);
        filersActForTheirOwnUnitOnly(context, unit);
    }

    private static Editable editable(Filed state) {
        if (state instanceof Editable editable) {
            return editable;
        }
        throw ProjectDecider.wrongState(state);
    }
}
