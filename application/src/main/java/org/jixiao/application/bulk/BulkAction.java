package org.jixiao.application.bulk;

import static org.jixiao.domain.project.Phase.APPROVED;
import static org.jixiao.domain.project.Phase.AT_DISTRICT;
import static org.jixiao.domain.project.Phase.DRAFT;
import static org.jixiao.domain.project.Phase.REJECTED;
import static org.jixiao.domain.project.Phase.RETURNED;
import static org.jixiao.domain.project.Phase.REVIEWED;
import static org.jixiao.domain.project.Phase.SUBMITTED;
import static org.jixiao.domain.project.Phase.UNDER_REVIEW;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.DiscardDraft;
import org.jixiao.domain.project.ProjectCommand.DiscloseProject;
import org.jixiao.domain.project.ProjectCommand.ForwardProject;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.RejectProject;
import org.jixiao.domain.project.ProjectCommand.ReturnProject;
import org.jixiao.domain.project.ProjectCommand.SendBackInDistrict;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.ProjectCommand.TakeBackApproval;
import org.jixiao.domain.project.ProjectCommand.TakeBackForwarding;
import org.jixiao.domain.project.ProjectCommand.TakeBackReviewDecision;
import org.jixiao.domain.project.ProjectCommand.TakeBackSendBack;
import org.jixiao.domain.project.ProjectCommand.WithdrawSubmission;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;

/**
 * What can be done to many projects at once. One line makes a new one, with its word {@code
 * bulk.action.<NAME>} in the bundles; the rules of each single command still decide.
 */
public enum BulkAction {
    SUBMIT(
            Role.UNIT_FILER,
            Set.of(DRAFT, RETURNED),
            (id, said) -> new SubmitProject(id, said.explanationsOn(id))),
    DISCARD(Role.UNIT_FILER, Set.of(DRAFT), (id, said) -> new DiscardDraft(id, null)),
    WITHDRAW(
            Role.UNIT_FILER,
            Set.of(AT_DISTRICT, SUBMITTED),
            (id, said) -> new WithdrawSubmission(id, said.reason()),
            BulkPart.REASON),
    FORWARD(
            Role.DISTRICT_MANAGER,
            Set.of(AT_DISTRICT),
            (id, said) -> new ForwardProject(id, said.opinion()),
            BulkPart.OPINION),
    SEND_BACK(
            Role.DISTRICT_MANAGER,
            Set.of(AT_DISTRICT),
            (id, said) -> new SendBackInDistrict(id, said.opinion(), said.remarks(), said.unlock()),
            BulkPart.REMARK),
    TAKE_BACK_SEND_BACK(
            Role.DISTRICT_MANAGER,
            Set.of(RETURNED),
            (id, said) -> new TakeBackSendBack(id, said.reason()),
            BulkPart.REASON),
    TAKE_BACK_FORWARDING(
            Role.DISTRICT_MANAGER,
            Set.of(SUBMITTED),
            (id, said) -> new TakeBackForwarding(id, said.reason()),
            BulkPart.REASON),
    OPEN_REVIEW(
            Role.CITY_REVIEWER, Set.of(SUBMITTED, UNDER_REVIEW), (id, said) -> new OpenReview(id)),
    PASS(
            Role.CITY_REVIEWER,
            Set.of(SUBMITTED, UNDER_REVIEW),
            (id, said) -> new PassReview(id, said.graded(), said.opinion(), said.remarks()),
            BulkPart.GRADE,
            BulkPart.OPINION),
    RETURN(
            Role.CITY_REVIEWER,
            Set.of(SUBMITTED, UNDER_REVIEW),
            (id, said) ->
                    new ReturnProject(
                            id, said.grades(), said.opinion(), said.remarks(), said.unlock()),
            BulkPart.REMARK),
    REJECT(
            Role.CITY_REVIEWER,
            Set.of(SUBMITTED, UNDER_REVIEW),
            (id, said) -> new RejectProject(id, said.graded(), said.opinion(), said.remarks()),
            BulkPart.GRADE,
            BulkPart.OPINION),
    TAKE_BACK_REVIEW(
            Role.CITY_REVIEWER,
            Set.of(RETURNED, REVIEWED, REJECTED),
            (id, said) -> new TakeBackReviewDecision(id, said.reason()),
            BulkPart.REASON),
    APPROVE(
            Role.CITY_APPROVER,
            Set.of(REVIEWED),
            (id, said) -> new ApproveProject(id, said.documented()),
            BulkPart.DOCUMENT),
    TAKE_BACK_APPROVAL(
            Role.CITY_APPROVER,
            Set.of(APPROVED),
            (id, said) -> new TakeBackApproval(id, said.reason()),
            BulkPart.REASON),
    DISCLOSE(Role.CITY_APPROVER, Set.of(APPROVED), (id, said) -> new DiscloseProject(id));

    private final Role role;
    private final Set<Phase> phases;
    private final BiFunction<ProjectId, BulkWords, ProjectCommand> command;
    private final Set<BulkPart> parts;

    BulkAction(
            Role role,
            Set<Phase> phases,
            BiFunction<ProjectId, BulkWords, ProjectCommand> command,
            BulkPart... parts) {
        this.role = role;
        this.phases = phases;
        this.command = command;
        this.parts = Set.of(parts);
    }

    /** Those that pages offer to a person of these roles. */
    public static List<BulkAction> of(Actor actor) {
        return Arrays.stream(values()).filter(action -> actor.has(action.role)).toList();
    }

    /** What has to be said with it. */
    public Set<BulkPart> parts() {
        return parts;
    }

    /**
     * The phases in which the rules may allow it; in every other one they refuse it, whoever asks.
     */
    public Set<Phase> phases() {
        return phases;
    }

    public ProjectCommand on(ProjectId project, BulkWords said) {
        return command.apply(project, said);
    }
}
