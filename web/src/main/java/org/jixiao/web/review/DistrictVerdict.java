package org.jixiao.web.review;

import java.util.Arrays;
import java.util.List;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.ForwardProject;
import org.jixiao.domain.project.ProjectCommand.SendBackInDistrict;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.shared.FormProblem;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The buttons that end the check of a district. */
enum DistrictVerdict {
    FORWARD,
    SEND_BACK_ALL,
    SEND_BACK_PINNED;

    /** Null when the text names no verdict. */
    static @Nullable DistrictVerdict of(String name) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What has to be written first, at its fields. */
    List<FormProblem> missing(ReviewForm form, Sheet sheet) {
        return this == FORWARD ? List.of() : UnsaidRemarks.of(form, sheet);
    }

    ProjectCommand command(ProjectId id, ReviewForm form) {
        return switch (this) {
            case FORWARD -> new ForwardProject(id, form.said());
            case SEND_BACK_ALL ->
                    new SendBackInDistrict(id, form.said(), form.newRemarks(), Unlock.ALL);
            case SEND_BACK_PINNED ->
                    new SendBackInDistrict(id, form.said(), form.newRemarks(), Unlock.PINNED);
        };
    }

    String done(String project) {
        return Messages.of("district.done." + name(), project);
    }
}
