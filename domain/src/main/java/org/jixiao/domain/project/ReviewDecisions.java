package org.jixiao.domain.project;

import static org.jixiao.domain.project.MakerCheckerRules.nobodyReviewsTheirOwnRevision;
import static org.jixiao.domain.project.MakerCheckerRules.onlyItsHolderDecides;
import static org.jixiao.domain.project.ProjectRules.aReturnNeedsARemark;
import static org.jixiao.domain.project.ProjectRules.aReturnStandsOnceTheUnitHasActed;
import static org.jixiao.domain.project.ProjectRules.aTextIsGiven;
import static org.jixiao.domain.project.ProjectRules.aTextIsNotEndless;
import static org.jixiao.domain.project.ProjectRules.correctionsNeedAGoodGradeAndTheSameReviewer;
import static org.jixiao.domain.project.ProjectRules.noTextOfASheetIsEndless;
import static org.jixiao.domain.project.ProjectRules.nobodyActsOutsideTheirSubtree;
import static org.jixiao.domain.project.ProjectRules.onlyTheseRolesMayAct;
import static org.jixiao.domain.project.ProjectRules.remarksArePinnedToPlacesThatExist;
import static org.jixiao.domain.project.ProjectRules.theOverallGradeFitsTheDecision;
import static org.jixiao.domain.shared.Role.CITY_REVIEWER;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.domain.project.Project.Decided;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Returned;
import org.jixiao.domain.project.Project.Reviewable;
import org.jixiao.domain.project.Project.Reviewed;
import org.jixiao.domain.project.Project.UnderReview;
import org.jixiao.domain.project.ProjectCommand.CorrectSheet;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.RejectProject;
import org.jixiao.domain.project.ProjectCommand.ReturnProject;
import org.jixiao.domain.project.ProjectCommand.TakeBackReviewDecision;
import org.jixiao.domain.project.ProjectEvent.ProjectRejected;
import org.jixiao.domain.project.ProjectEvent.ProjectReturned;
import org.jixiao.domain.project.ProjectEvent.ReviewDecisionTakenBack;
import org.jixiao.domain.project.ProjectEvent.ReviewOpened;
import org.jixiao.domain.project.ProjectEvent.ReviewPassed;
import org.jixiao.domain.project.ProjectEvent.SheetCorrected;
import org.jixiao.domain.review.Decision;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.shared.ActorId;

/** What a city reviewer can do: 审核, 退回, 取消审核. */
final class ReviewDecisions {

    private ReviewDecisions() {}

    static List<ProjectEvent> open(Filed state, ProjectContext context) {
        Reviewable open = reviewable(state, context);
        ActorId reviewer = context.actor().id();
        if (open instanceof UnderReview held && held.reviewer().equals(reviewer)) {
            return List.of();
        }
        return List.of(new ReviewOpened(reviewer));
    }

    static List<ProjectEvent> pass(Filed state, PassReview c, ProjectContext context) {
        Reviewable open = decidable(state, context);
        theOverallGradeFitsTheDecision(c.grades(), Decision.PASS);
        aTextIsNotEndless(c.opinion(), "opinion", "审核意见");
        List<Remark> remarks = numbered(open.file(), c.remarks(), context);
        return List.of(new ReviewPassed(c.grades(), c.opinion(), remarks, context.actor().id()));
    }

    static List<ProjectEvent> giveBack(Filed state, ReturnProject c, ProjectContext context) {
        Reviewable open = decidable(state, context);
        theOverallGradeFitsTheDecision(c.grades(), Decision.RETURN);
        aTextIsNotEndless(c.opinion(), "opinion", "审核意见");
        aReturnNeedsARemark(open.file(), c.remarks());
        List<Remark> remarks = numbered(open.file(), c.remarks(), context);
        return List.of(
                new ProjectReturned(
                        c.grades(), c.opinion(), remarks, c.unlock(), context.actor().id()));
    }

    static List<ProjectEvent> reject(Filed state, RejectProject c, ProjectContext context) {
        Reviewable open = decidable(state, context);
        theOverallGradeFitsTheDecision(c.grades(), Decision.REJECT);
        aTextIsGiven(c.opinion(), "opinion", "不予通过的意见");
        List<Remark> remarks = numbered(open.file(), c.remarks(), context);
        return List.of(new ProjectRejected(c.grades(), c.opinion(), remarks, context.actor().id()));
    }

    static List<ProjectEvent> takeBack(
            Filed state, TakeBackReviewDecision c, ProjectContext context) {
        theReviewerOf(state, context);
        if (!(state instanceof Decided decided) || isOfTheDistrict(decided)) {
            throw ProjectDecider.wrongState(state);
        }
        onlyItsHolderDecides(decided.reviewer(), context);
        if (decided instanceof Returned returned) {
            aReturnStandsOnceTheUnitHasActed(returned);
        }
        aTextIsGiven(c.reason(), "reason", "取消审核的理由");
        return List.of(new ReviewDecisionTakenBack(context.actor().id()));
    }

    private static boolean isOfTheDistrict(Decided decided) {
        return decided instanceof Returned returned && returned.desk() == Desk.DISTRICT;
    }

    static List<ProjectEvent> correct(Filed state, CorrectSheet c, ProjectContext context) {
        theReviewerOf(state, context);
        if (!(state instanceof Reviewed reviewed)) {
            throw ProjectDecider.wrongState(state);
        }
        correctionsNeedAGoodGradeAndTheSameReviewer(reviewed, context);
        aTextIsGiven(c.consent(), "consent", "单位同意修改的说明");
        ActorId by = context.actor().id();
        Sheet corrected = SheetChanges.after(reviewed.file(), c.sheet(), by);
        if (corrected.equals(reviewed.file().sheet())) {
            return List.of();
        }
        noTextOfASheetIsEndless(reviewed.file().sheet(), corrected);
        return List.of(new SheetCorrected(corrected, c.consent(), by));
    }

    static void theReviewerOf(Filed state, ProjectContext context) {
        onlyTheseRolesMayAct(context, CITY_REVIEWER);
        nobodyActsOutsideTheirSubtree(context, state.file().unit());
    }

    private static Reviewable reviewable(Filed state, ProjectContext context) {
        theReviewerOf(state, context);
        if (!(state instanceof Reviewable open)) {
            throw ProjectDecider.wrongState(state);
        }
        nobodyReviewsTheirOwnRevision(open, context);
        return open;
    }

    private static Reviewable decidable(Filed state, ProjectContext context) {
        Reviewable open = reviewable(state, context);
        if (open instanceof UnderReview held) {
            onlyItsHolderDecides(held.reviewer(), context);
        }
        return open;
    }

    static List<Remark> numbered(
            ProjectFile file, List<NewRemark> remarks, ProjectContext context) {
        remarksArePinnedToPlacesThatExist(file.sheet(), remarks);
        List<Remark> numbered = new ArrayList<>();
        for (NewRemark remark : remarks) {
            RemarkId id = new RemarkId(file.lastRemark() + numbered.size() + 1);
            numbered.add(Remark.made(id, file.revision(), remark, context.actor().id()));
        }
        return numbered;
    }
}
