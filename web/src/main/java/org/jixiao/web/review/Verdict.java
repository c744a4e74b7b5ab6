package org.jixiao.web.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.RejectProject;
import org.jixiao.domain.project.ProjectCommand.ReturnProject;
import org.jixiao.domain.project.ProjectRejection;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.review.Dimension;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.web.shared.FormProblem;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The buttons that end a review. */
enum Verdict {
    PASS,
    RETURN_ALL,
    RETURN_PINNED,
    REJECT;

    private static final int ALL_GRADES = Dimension.values().length + 1;

    /** Null when the text names no verdict. */
    static @Nullable Verdict of(String name) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    String done(String project) {
        return Messages.of("review.done." + name(), project);
    }

    /** What has to be chosen or written first, at its fields. */
    List<FormProblem> missing(ReviewForm form, Sheet sheet) {
        List<FormProblem> missing = new ArrayList<>(missingGrades(form));
        if (this == REJECT && form.said().isEmpty()) {
            missing.add(new FormProblem("opinion", Messages.of("review.opinion.missing")));
        }
        if (givesBack()) {
            missing.addAll(UnsaidRemarks.of(form, sheet));
        }
        return missing;
    }

    /** A return may do without any grade, but not with some of them. */
    List<FormProblem> missingGrades(ReviewForm form) {
        List<FormProblem> missing = form.missingGrades();
        return givesBack() && missing.size() == ALL_GRADES ? List.of() : missing;
    }

    private boolean givesBack() {
        return this == RETURN_ALL || this == RETURN_PINNED;
    }

    /** Why the review cannot end with these grades missing. */
    String gradesWanted() {
        return Messages.of(
                this == PASS || this == REJECT ? "review.grades.all" : "review.grades.allOrNone");
    }

    /**
     * @throws Refused when grades are missing where they are needed
     */
    ProjectCommand command(ProjectId id, ReviewForm form) {
        return switch (this) {
            case PASS -> new PassReview(id, grades(form), form.said(), form.newRemarks());
            case RETURN_ALL -> giveBack(id, form, Unlock.ALL);
            case RETURN_PINNED -> giveBack(id, form, Unlock.PINNED);
            case REJECT -> new RejectProject(id, grades(form), form.said(), form.newRemarks());
        };
    }

    private static ProjectCommand giveBack(ProjectId id, ReviewForm form, Unlock unlock) {
        return new ReturnProject(
                id, form.grades().orElse(null), form.said(), form.newRemarks(), unlock);
    }

    private static Grades grades(ReviewForm form) {
        return form.grades()
                .orElseThrow(
                        () ->
                                new Refused(
                                        new ProjectRejection.TextMissing("grades", "四个方面和总体的评级")));
    }
}
