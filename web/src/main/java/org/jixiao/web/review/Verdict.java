package org.jixiao.web.review;

import java.util.Arrays;
import java.util.List;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.RejectProject;
import org.jixiao.domain.project.ProjectCommand.ReturnProject;
import org.jixiao.domain.project.ProjectRejection;
import org.jixiao.domain.review.Dimension;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.web.shared.FormProblem;
import org.jspecify.annotations.Nullable;

/** The buttons that end a review. */
enum Verdict {
    PASS("已审核通过。"),
    RETURN_ALL("已退回，单位可以修改全部内容。"),
    RETURN_PINNED("已退回，单位只能修改有意见的部分。"),
    REJECT("已定为不予通过。");

    private static final int ALL_GRADES = Dimension.values().length + 1;

    private final String done;

    Verdict(String done) {
        this.done = done;
    }

    /** Null when the text names no verdict. */
    static @Nullable Verdict of(String name) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    String done() {
        return done;
    }

    /** The grades to choose first: a return may do without any, but not with some of them. */
    List<FormProblem> missingGrades(ReviewForm form) {
        List<FormProblem> missing = form.missingGrades();
        boolean givesBack = this == RETURN_ALL || this == RETURN_PINNED;
        return givesBack && missing.size() == ALL_GRADES ? List.of() : missing;
    }

    /** Why the review cannot end with these grades missing. */
    String gradesWanted() {
        return this == PASS || this == REJECT
                ? "请填写四个方面和总体的评级。"
                : "退回时评级要么五项都填，要么都不填。请补全标出的评级，或清空已选的评级。";
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
