package org.jixiao.domain.project;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Returned;
import org.jixiao.domain.project.Project.Reviewed;
import org.jixiao.domain.project.ProjectEvent.SheetEvent;
import org.jixiao.domain.review.Decision;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the lifecycle, one method each, named as the sentence it enforces; {@code
 * docs/rules.md} lists them.
 */
final class ProjectRules {

    static final int LONGEST_TEXT = 2000;

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private ProjectRules() {}

    static void onlyTheseRolesMayAct(ProjectContext context, Role... roles) {
        if (Arrays.stream(roles).noneMatch(context.actor()::has)) {
            throw new Refused(new ProjectRejection.RoleMissing(List.of(roles)));
        }
    }

    static void filersActForTheirOwnUnitOnly(ProjectContext context, UnitCode unit) {
        if (!context.actor().unit().equals(unit)) {
            throw new Refused(new ProjectRejection.NotYourUnit(unit));
        }
    }

    static void nobodyActsOutsideTheirSubtree(ProjectContext context, UnitCode unit) {
        if (!context.lineage().isWithin(context.actor().unit())) {
            throw new Refused(new ProjectRejection.NotYourUnit(unit));
        }
    }

    static void submissionNeedsAnOpenWindow(Filed state, ProjectContext context) {
        if (context.window() == null || !context.window().isOpenAt(context.at())) {
            throw new Refused(new ProjectRejection.WindowClosed(state.file().filingRound()));
        }
    }

    /** Once submitted it has a history with others; until then it is the unit's own paper. */
    static void onlyWhatWasNeverSubmittedIsDiscarded(Filed state) {
        if (state.file().revision() > 0) {
            throw new Refused(new ProjectRejection.SubmittedBefore());
        }
    }

    /**
     * @return those of the acknowledgements that answer a finding of this sheet: a reason given for
     *     many projects is no word on one that has nothing to explain
     */
    static List<Acknowledgement> noBlockingFindingAndEveryWarningAcknowledged(
            ProjectFile file, SheetCheck check, List<Acknowledgement> acknowledgements) {
        List<Finding> findings = check.findings(CheckedSheet.of(file));
        List<Finding> open =
                findings.stream()
                        .filter(
                                finding ->
                                        finding.blocks()
                                                || isUnacknowledged(finding, acknowledgements))
                        .toList();
        if (!open.isEmpty()) {
            throw new Refused(new ProjectRejection.CheckFailed(open));
        }
        return acknowledgements.stream()
                .filter(word -> findings.stream().anyMatch(word::answers))
                .toList();
    }

    private static boolean isUnacknowledged(Finding finding, List<Acknowledgement> given) {
        return finding.warns() && given.stream().noneMatch(word -> word.answers(finding));
    }

    static void everyRemarkIsAnsweredBeforeResubmission(ProjectFile file) {
        List<RemarkId> open =
                file.remarks().stream().filter(Remark::awaitsAnswer).map(Remark::id).toList();
        if (!open.isEmpty()) {
            throw new Refused(new ProjectRejection.RemarksUnanswered(open));
        }
    }

    static void onlyUnlockedPartsMayChange(Returned state, List<SheetEvent> changes) {
        if (state.unlock() == Unlock.ALL) {
            return;
        }
        List<Anchor> open = state.openPlaces();
        Predicate<Anchor> locked = place -> open.stream().noneMatch(anchor -> anchor.covers(place));
        changes.stream()
                .flatMap(
                        change ->
                                SheetPlaces.touchedBy(state.file().sheet(), change, locked)
                                        .stream())
                .filter(locked)
                .findFirst()
                .ifPresent(
                        place -> {
                            throw new Refused(new ProjectRejection.PartLocked(place));
                        });
    }

    static void theOverallGradeFitsTheDecision(@Nullable Grades grades, Decision decision) {
        if (grades != null && grades.overall().decision() != decision) {
            throw new Refused(
                    new ProjectRejection.GradeContradictsDecision(grades.overall(), decision));
        }
    }

    /** A remark of an earlier decision counts when it was reopened and not answered since. */
    static void aReturnNeedsARemark(ProjectFile file, List<NewRemark> remarks) {
        if (remarks.isEmpty() && file.remarks().stream().noneMatch(Remark::awaitsAnswer)) {
            throw new Refused(new ProjectRejection.RemarkMissing());
        }
    }

    static void remarksArePinnedToPlacesThatExist(Sheet sheet, List<NewRemark> remarks) {
        for (NewRemark remark : remarks) {
            aTextIsGiven(remark.text(), "remarks", "意见内容");
            if (!SheetPlaces.exists(sheet, remark.anchor())) {
                throw new Refused(new ProjectRejection.NoSuchPlace(remark.anchor()));
            }
        }
    }

    static void correctionsNeedAGoodGradeAndTheSameReviewer(
            Reviewed state, ProjectContext context) {
        if (state.overall() != Grade.GOOD
                || !state.reviewer().sharesAPersonWith(context.actor().id())) {
            throw new Refused(new ProjectRejection.CorrectionNotAllowed());
        }
    }

    static void aReturnStandsOnceTheUnitHasActed(Returned state) {
        if (state.unitActed()) {
            throw new Refused(new ProjectRejection.WrongState(state.phase()));
        }
    }

    /** Budgets are approved in the year before theirs at the earliest. */
    static void anApprovalIsDatedBetweenTheYearBeforeAndToday(
            LocalDate date, FiscalYear year, Instant now) {
        LocalDate earliest = LocalDate.of(year.value() - 1, 1, 1);
        LocalDate today = LocalDate.ofInstant(now, CHINA);
        if (date.isBefore(earliest) || date.isAfter(today)) {
            throw new Refused(new ProjectRejection.ApprovalDateOutOfRange(earliest, today));
        }
    }

    static void aTextIsGiven(String text, String field, String label) {
        Texts.refuse(Texts.missingOrTooLong(text, field, label));
    }

    static void aTextIsNotEndless(String text, String field, String label) {
        Texts.refuse(Texts.tooLong(text, field, label));
    }
}
