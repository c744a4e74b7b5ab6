package org.jixiao.web.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.application.project.ProjectAction;
import org.jixiao.application.review.BulkDecision;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.DiscloseProject;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
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
        return null;
    }

    /** Call only when there is no {@link #problem}. */
    BulkDecision decision() {
        String said = Given.filled(opinion).orElseGet(() -> Messages.of("review.agreed"));
        return switch (chosen()) {
            case SUBMIT -> id -> new SubmitProject(id, List.of());
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

    /** Only ever an address within this application. */
    String back() {
        return from != null && from.matches("/(projects|review|approval)(\\?.*)?")
                ? from
                : "/projects";
    }
}
