package org.jixiao.web.project;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.application.project.ProjectAction;
import org.jixiao.application.project.ProjectActions;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be set about, or why it cannot.
 *
 * @param closed why not; null when it is open
 */
public record ActionOffer(ProjectAction action, @Nullable String closed) {

    /** Closed for everybody in this state or this role: nothing to explain. */
    private static final Set<String> UNREMARKABLE =
            Set.of(
                    "role-missing",
                    "wrong-state",
                    "submitted-before",
                    "not-your-unit",
                    "correction-not-allowed");

    private static final Set<ProjectAction> ON_THE_REVIEW_PAGE =
            Set.of(ProjectAction.PASS, ProjectAction.RETURN, ProjectAction.REJECT);

    /** What is worth showing: open actions, and closed ones whose reason is worth reading. */
    static List<ActionOffer> of(ProjectActions actions, Filed state, Actor actor) {
        return Arrays.stream(ProjectAction.values())
                .filter(action -> !ON_THE_REVIEW_PAGE.contains(action))
                .flatMap(action -> offer(action, actions.refusal(action, state, actor)))
                .toList();
    }

    private static Stream<ActionOffer> offer(ProjectAction action, Optional<Rejection> refusal) {
        return refusal.map(
                        why ->
                                UNREMARKABLE.contains(why.code())
                                        ? Stream.<ActionOffer>empty()
                                        : Stream.of(new ActionOffer(action, Messages.of(why))))
                .orElseGet(() -> Stream.of(new ActionOffer(action, null)));
    }

    public boolean isOpen() {
        return closed == null;
    }

    /** Where the action is taken, below the project's own address. */
    public String path() {
        return switch (action) {
            case REVISE, CORRECT -> "/edit";
            case SUBMIT -> "/submission";
            case OPEN_REVIEW, PASS, RETURN, REJECT -> "/review";
            case DISCARD -> "/discard";
            case WITHDRAW -> "/withdrawal";
            case FORWARD -> "/forwarding";
            case SEND_BACK -> "/send-back";
            case TAKE_BACK_SEND_BACK -> "/send-back-withdrawal";
            case TAKE_BACK_FORWARDING -> "/forwarding-withdrawal";
            case TAKE_BACK_REVIEW -> "/review-withdrawal";
            case APPROVE -> "/approval";
            case TAKE_BACK_APPROVAL -> "/approval-withdrawal";
            case DISCLOSE -> "/disclosure";
            case OPEN_ADJUSTMENT -> "/adjustment";
            case ABANDON_ADJUSTMENT -> "/adjustment-withdrawal";
        };
    }

    public String label() {
        return action == ProjectAction.OPEN_REVIEW
                ? Messages.of("menuItem.REVIEW")
                : Messages.of(action);
    }

    /** The one that goes on with the project. */
    public boolean leadsOn() {
        return switch (action) {
            case SUBMIT, FORWARD, OPEN_REVIEW, APPROVE, DISCLOSE -> true;
            default -> false;
        };
    }
}
