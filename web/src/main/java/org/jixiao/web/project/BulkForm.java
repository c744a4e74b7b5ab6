package org.jixiao.web.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.application.project.ProjectAction;
import org.jixiao.application.review.BulkDecision;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.DiscloseProject;
import org.jixiao.domain.project.ProjectCommand.ForwardProject;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.SendBackInDistrict;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the bar below a list sends.
 *
 * @param all whether everything the filter matches is meant, not only the ticked rows
 * @param from the address of the list
 */
record BulkForm(
        @Nullable String action,
        @Nullable List<String> ids,
        @Nullable Boolean all,
        @Nullable String opinion,
        @Nullable String documentNumber,
        @Nullable LocalDate date,
        @Nullable String from) {

    private static final Set<ProjectAction> IN_BULK =
            Set.of(
                    ProjectAction.SUBMIT,
                    ProjectAction.FORWARD,
                    ProjectAction.SEND_BACK,
                    ProjectAction.PASS,
                    ProjectAction.APPROVE,
                    ProjectAction.DISCLOSE);

    /**
     * @throws IllegalArgumentException when no action of that name can be taken in bulk
     */
    ProjectAction chosen() {
        return IN_BULK.stream()
                .filter(candidate -> candidate.name().equals(action))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in bulk: " + action));
    }

    boolean everything() {
        return Boolean.TRUE.equals(all);
    }

    /** What is missing before anything can be sent; null when nothing is. */
    @Nullable String problem() {
        if (!everything() && (ids == null || ids.isEmpty())) {
            return Messages.of("bulk.nothing");
        }
        if (chosen() == ProjectAction.APPROVE
                && (Given.text(documentNumber).isEmpty() || date == null)) {
            return Messages.of("bulk.document");
        }
        if (chosen() == ProjectAction.SEND_BACK && Given.text(opinion).isBlank()) {
            return Messages.of("district.sendBack.why");
        }
        return null;
    }

    /** Call only when there is no {@link #problem}. */
    BulkDecision decision() {
        String said = Given.filled(opinion).orElseGet(() -> Messages.of("review.agreed"));
        return switch (chosen()) {
            case SUBMIT -> id -> new SubmitProject(id, List.of());
            case FORWARD -> id -> new ForwardProject(id, Given.text(opinion));
            case SEND_BACK -> this::sendBack;
            case PASS -> id -> new PassReview(id, Grades.all(Grade.EXCELLENT), said, List.of());
            case DISCLOSE -> DiscloseProject::new;
            default -> {
                Approval approval =
                        new Approval(
                                Given.text(documentNumber), date == null ? LocalDate.EPOCH : date);
                yield id -> new ApproveProject(id, approval);
            }
        };
    }

    /** Many are sent back for one and the same reason, which concerns each as a whole. */
    private SendBackInDistrict sendBack(ProjectId id) {
        NewRemark why =
                new NewRemark(new Anchor.WholeSheet(), ReasonCode.OTHER, Given.text(opinion));
        return new SendBackInDistrict(id, "", List.of(why), Unlock.ALL);
    }

    /** Only ever an address within this application. */
    String back() {
        return from != null && from.matches("/(projects|review|approval|forwarding)(\\?.*)?")
                ? from
                : "/projects";
    }
}
