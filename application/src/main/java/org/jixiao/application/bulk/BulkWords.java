package org.jixiao.application.bulk;

import java.util.List;
import java.util.Objects;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.Acknowledgement;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What is said with an action, the same to every project; only the parts the action asks for are
 * filled in.
 */
public record BulkWords(
        @Nullable Grades grades,
        String opinion,
        List<NewRemark> remarks,
        Unlock unlock,
        @Nullable Approval approval,
        String reason,
        List<Explanation> explanations) {

    public static final BulkWords NONE =
            new BulkWords(null, "", List.of(), Unlock.ALL, null, "", List.of());

    public BulkWords {
        remarks = List.copyOf(remarks);
        explanations = List.copyOf(explanations);
    }

    /**
     * Why warnings are passed over.
     *
     * @param project null for all of them
     */
    public record Explanation(@Nullable ProjectId project, Acknowledgement words) {

        boolean concerns(ProjectId submitted) {
            return project == null || project.equals(submitted);
        }
    }

    /** Explanations and nothing else. */
    public static BulkWords explained(List<Explanation> explanations) {
        return new BulkWords(null, "", List.of(), Unlock.ALL, null, "", explanations);
    }

    List<Acknowledgement> explanationsOn(ProjectId project) {
        return explanations.stream()
                .filter(explanation -> explanation.concerns(project))
                .map(Explanation::words)
                .toList();
    }

    /** A reason and nothing else. */
    public static BulkWords because(String reason) {
        return new BulkWords(null, "", List.of(), Unlock.ALL, null, reason, List.of());
    }

    /** A document and nothing else. */
    public static BulkWords by(Approval approval) {
        return new BulkWords(null, "", List.of(), Unlock.ALL, approval, "", List.of());
    }

    /** What a reviewer says. */
    public static BulkWords review(
            @Nullable Grades grades, String opinion, List<NewRemark> remarks, Unlock unlock) {
        return new BulkWords(grades, opinion, remarks, unlock, null, "", List.of());
    }

    Grades graded() {
        return Objects.requireNonNull(grades, "an action that grades came without grades");
    }

    Approval documented() {
        return Objects.requireNonNull(approval, "an approval came without its document");
    }
}
