package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.domain.project.People.*;
import static org.jixiao.domain.project.ProjectScenario.given;
import static org.jixiao.domain.project.ProjectScenario.nothing;
import static org.jixiao.domain.project.Sheets.*;
import static org.jixiao.domain.project.Story.*;

import java.time.Instant;
import java.util.List;
import org.jixiao.domain.project.ProjectCommand.ImportProject;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectEvent.*;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nobody reviews what they wrote, nobody approves what they reviewed, whatever roles they hold. */
class MakerCheckerTest {

    private static final Role[] ALL = Role.values();
    private static final Actor AUTHOR = person("author", UNIT, ALL);
    private static final Actor BOTH = person("both", CITY, Role.CITY_REVIEWER, Role.CITY_APPROVER);

    /** Whoever had a part in the writing neither opens, passes, returns nor rejects. */
    private static void mayNotReview(Actor author, ProjectScenario submitted) {
        for (ProjectCommand decision : List.of(OPEN, PASS, RETURN, REJECT)) {
            submitted
                    .as(author)
                    .when(decision)
                    .refusedWith(new ProjectRejection.OwnRevision(author.id()));
        }
    }

    private static void mayNotApprove(Actor author, ProjectScenario submitted) {
        submitted.as(REVIEWER).done(PASS);
        submitted
                .as(author)
                .when(APPROVE)
                .refusedWith(new ProjectRejection.OwnRevision(author.id()));
    }

    private static void isAuthor(Actor author, ProjectScenario submitted) {
        mayNotReview(author, submitted);
        mayNotApprove(author, submitted);
    }

    @Nested
    class AnAuthorIsWhoever {

        @Test
        void draftedIt() {
            isAuthor(AUTHOR, nothing().as(AUTHOR).done(DRAFT).as(FILER).done(SUBMIT));
        }

        @Test
        void importedIt() {
            isAuthor(AUTHOR, nothing().as(AUTHOR).done(IMPORT).as(FILER).done(SUBMIT));
        }

        @Test
        void importedItForTheDistrict() {
            Actor manager = also(DISTRICT_MANAGER, ALL);
            isAuthor(manager, nothing().as(DISTRICT_MANAGER).done(IMPORT).as(FILER).done(SUBMIT));
        }

        @Test
        void answeredWhatTheDocumentLeftOpen() {
            Source source =
                    new Source(
                            "表.txt",
                            3,
                            List.of(
                                    new Source.Answer(
                                            "total", AUTHOR.id(), AUTHOR.name(), Instant.EPOCH)),
                            null);
            isAuthor(AUTHOR, nothing().as(FILER).done(importOf(source)).done(SUBMIT));
        }

        @Test
        void comparedWhatWasInferredWithTheDocument() {
            Source source =
                    new Source(
                            "表.txt",
                            3,
                            List.of(),
                            new Source.Check(AUTHOR.id(), AUTHOR.name(), Instant.EPOCH));
            isAuthor(AUTHOR, nothing().as(FILER).done(importOf(source)).done(SUBMIT));
        }

        @Test
        void answeredWhatTheDocumentThatRevisedItLeftOpen() {
            Source source =
                    new Source(
                            "表.txt",
                            3,
                            List.of(
                                    new Source.Answer(
                                            "total", AUTHOR.id(), AUTHOR.name(), Instant.EPOCH)),
                            null);
            isAuthor(
                    AUTHOR,
                    given(draft())
                            .as(FILER)
                            .done(new ReviseSheet(ID, named("图书采购"), new Origin("u", source)))
                            .done(SUBMIT));
        }

        private static ImportProject importOf(Source source) {
            return new ImportProject(ID, CODE, UNIT, ROUND, PROPOSED, source);
        }

        @Test
        void revisedIt() {
            isAuthor(
                    AUTHOR,
                    given(draft()).as(AUTHOR).done(revise(named("图书采购"))).as(FILER).done(SUBMIT));
        }

        @Test
        void submittedIt() {
            isAuthor(AUTHOR, given(draft()).as(AUTHOR).done(SUBMIT));
        }

        @Test
        void submittedAnEarlierRevisionOfIt() {
            isAuthor(
                    AUTHOR,
                    given(draft()).as(AUTHOR).done(SUBMIT).done(WITHDRAW).as(FILER).done(SUBMIT));
        }

        @Test
        void answeredARemarkForTheUnit() {
            isAuthor(AUTHOR, given(returned()).as(AUTHOR).done(reply(1)).as(FILER).done(SUBMIT));
        }

        @Test
        void correctedIt() {
            ProjectScenario corrected =
                    given(reviewed(Grade.GOOD))
                            .as(REVIEWER)
                            .done(correct(named("图书采购")))
                            .done(TAKE_BACK);
            mayNotReview(REVIEWER, corrected);
            corrected.as(SECOND_REVIEWER).done(OPEN).done(PASS);
            corrected.as(also(REVIEWER, ALL)).when(APPROVE).refusedWith("own-revision");
        }
    }

    @Nested
    class AReviewerIsWhoever {

        private void isReviewer(ProjectScenario reviewed) {
            reviewed.as(BOTH).when(APPROVE).refusedWith(new ProjectRejection.OwnReview(BOTH.id()));
            reviewed.as(APPROVER).when(APPROVE).then(new ProjectApproved(APPROVAL, APPROVER.id()));
        }

        @Test
        void passedIt() {
            isReviewer(given(underReview()).as(BOTH).done(OPEN).done(PASS));
        }

        @Test
        void passedItWithoutOpening() {
            isReviewer(given(submitted()).as(BOTH).done(PASS));
        }

        @Test
        void returnedAnEarlierRevision() {
            isReviewer(
                    given(submitted())
                            .as(BOTH)
                            .done(RETURN)
                            .as(FILER)
                            .done(reply(1))
                            .done(SUBMIT)
                            .as(REVIEWER)
                            .done(PASS));
        }

        @Test
        void tookTheirPassBackBeforeAnotherPassedIt() {
            isReviewer(
                    given(submitted())
                            .as(BOTH)
                            .done(PASS)
                            .done(TAKE_BACK)
                            .as(REVIEWER)
                            .done(OPEN)
                            .done(PASS));
        }

        @Test
        void tookTheirRejectionBackBeforeAnotherPassedIt() {
            isReviewer(
                    given(submitted())
                            .as(BOTH)
                            .done(REJECT)
                            .done(TAKE_BACK)
                            .as(REVIEWER)
                            .done(OPEN)
                            .done(PASS));
        }

        @Test
        void tookTheirReturnBackBeforeAnotherPassedIt() {
            isReviewer(
                    given(submitted())
                            .as(BOTH)
                            .done(RETURN)
                            .done(TAKE_BACK)
                            .as(REVIEWER)
                            .done(OPEN)
                            .done(PASS));
        }

        @Test
        void resolvedARemarkOfAColleague() {
            isReviewer(given(resubmitted()).as(BOTH).done(resolve(1)).as(REVIEWER).done(PASS));
        }

        @Test
        void followedUpARemarkOfAColleague() {
            isReviewer(given(resubmitted()).as(BOTH).done(reply(1)).as(REVIEWER).done(PASS));
        }
    }

    @Test
    void takingOverAReviewDoesNotWhitenAnAuthor() {
        given(and(draft(), new ProjectRenamed("图书采购", AUTHOR.id()), submitted(1)))
                .as(REVIEWER)
                .done(OPEN)
                .as(AUTHOR)
                .when(OPEN)
                .refusedWith("own-revision");
    }

    @Test
    void whoeverOpenedButDecidedNothingMayStillApprove() {
        given(submitted())
                .as(BOTH)
                .done(OPEN)
                .as(REVIEWER)
                .done(OPEN)
                .done(PASS)
                .as(BOTH)
                .when(APPROVE)
                .then(new ProjectApproved(APPROVAL, BOTH.id()));
    }

    @Test
    void anAuthorNeitherResolvesNorFollowsUpTheRemarksOnTheirSheet() {
        Actor author = also(FILER, ALL);
        given(resubmitted()).as(author).when(resolve(1)).refusedWith("own-revision");
        given(resubmitted()).as(author).when(reply(1)).refusedWith("own-revision");
    }

    @Test
    void theReviewerWhoCorrectedASheetStillClosesItsRemarks() {
        given(and(resubmitted(), passed(Grade.GOOD)))
                .as(REVIEWER)
                .done(correct(named("图书采购")))
                .when(resolve(1))
                .then(new RemarkResolved(remark(1, 1, "name").id(), REVIEWER.id()));
    }

    @Test
    void aPersonWithAllRolesWhoHadNoPartInItMayReview() {
        Actor other = person("other", UNIT, ALL);
        given(submitted()).as(other).when(OPEN).then(new ReviewOpened(other.id()));
    }

    /** 代理: whoever acts for another one answers for both. */
    @Nested
    class WithADelegate {

        private static Actor acting(Actor delegate, Actor principal) {
            return new Actor(
                    delegate.id().actingFor(principal.id()),
                    delegate.name(),
                    principal.unit(),
                    principal.unitName(),
                    principal.roles(),
                    principal.name());
        }

        @Test
        void bothAreNamedInWhatTheDelegateDoes() {
            Actor standIn = acting(SECOND_REVIEWER, REVIEWER);
            given(submitted()).as(standIn).when(OPEN).then(new ReviewOpened(standIn.id()));
            assertThat(standIn.id().value()).isEqualTo("second-reviewer for reviewer");
        }

        @Test
        void neitherReviewsWhatTheDelegateWrote() {
            Actor writing = acting(AUTHOR, COLLEAGUE);
            ProjectScenario submitted = nothing().as(writing).done(DRAFT).as(FILER).done(SUBMIT);
            mayNotReview(AUTHOR, submitted);
            mayNotReview(also(COLLEAGUE, ALL), submitted);
            mayNotApprove(AUTHOR, submitted);
        }

        @Test
        void nobodyReviewsTheirOwnSheetInTheNameOfAnother() {
            Actor standIn = acting(FILER, REVIEWER);
            given(submitted()).as(standIn).when(OPEN).refusedWith("own-revision");
        }

        @Test
        void nobodyIsStoodInForOnTheirOwnSheet() {
            Actor principal = also(FILER, ALL);
            given(submitted())
                    .as(acting(SECOND_REVIEWER, principal))
                    .when(OPEN)
                    .refusedWith("own-revision");
        }

        @Test
        void neitherApprovesWhatTheDelegateReviewed() {
            ProjectScenario reviewed = given(submitted()).as(acting(BOTH, REVIEWER)).done(PASS);
            reviewed.as(BOTH).when(APPROVE).refusedWith("own-review");
            reviewed.as(acting(APPROVER, also(REVIEWER, ALL)))
                    .when(APPROVE)
                    .refusedWith("own-review");
            reviewed.as(APPROVER).when(APPROVE).then(new ProjectApproved(APPROVAL, APPROVER.id()));
        }

        @Test
        void theDelegateDecidesWhatThePrincipalHoldsAndTheOtherWayRound() {
            Actor standIn = acting(SECOND_REVIEWER, REVIEWER);
            given(submitted()).as(REVIEWER).done(OPEN).as(standIn).done(PASS);
            given(submitted()).as(standIn).done(OPEN).as(REVIEWER).done(PASS);
            given(submitted())
                    .as(REVIEWER)
                    .done(OPEN)
                    .as(SECOND_REVIEWER)
                    .when(PASS)
                    .refusedWith("held-by-another");
        }
    }
}
