package org.jixiao.web.shared;

import java.util.List;
import java.util.Map;
import org.jixiao.domain.organization.OrganizationRejection;
import org.jixiao.domain.project.ProjectRejection;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.web.shared.Problem.PlaceError;

/** Adds to a refusal the places it is about. */
final class RejectionPlaces {

    private RejectionPlaces() {}

    static Problem problem(Rejection rejection) {
        Problem problem = Problem.of(rejection);
        return switch (rejection) {
            case ProjectRejection.CheckFailed failed ->
                    problem.withErrors(failed.findings().stream().map(RejectionPlaces::at).toList())
                            .withFacts(
                                    Map.of(
                                            "findings",
                                            failed.findings().stream()
                                                    .map(FindingView::of)
                                                    .toList()));
            case ProjectRejection.RemarksUnanswered open ->
                    problem.withErrors(
                            open.remarks().stream()
                                    .map(
                                            remark ->
                                                    new PlaceError(
                                                            "/remarks/" + remark,
                                                            rejection.code(),
                                                            Messages.of(
                                                                    "api.remark-unanswered",
                                                                    remark)))
                                    .toList());
            case ProjectRejection.PartLocked locked -> one(problem, "/" + locked.anchor().text());
            case ProjectRejection.NoSuchPlace unknown ->
                    one(problem, "/" + unknown.anchor().text());
            case ProjectRejection.TextMissing missing -> one(problem, "/" + missing.field());
            case ProjectRejection.TextTooLong longer -> one(problem, "/" + longer.field());
            case ProjectRejection.RemarkMissing missing -> one(problem, "/remarks");
            case OrganizationRejection.TextMissing missing -> one(problem, "/" + missing.field());
            default -> problem;
        };
    }

    /** The place on the sheet, which a submission does not carry itself. */
    private static PlaceError at(Finding finding) {
        return new PlaceError(
                "/sheet/" + finding.anchor().text(), finding.check(), Messages.wrong(finding));
    }

    private static Problem one(Problem problem, String pointer) {
        return problem.withErrors(
                List.of(new PlaceError(pointer, problem.code(), problem.detail())));
    }
}
