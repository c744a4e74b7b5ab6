package org.jixiao.web.project;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jixiao.application.audit.ProjectSnapshot;
import org.jixiao.application.project.ProjectAction;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.InForce;
import org.jixiao.domain.project.Project.Approved;
import org.jixiao.domain.project.Project.Disclosed;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Returned;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.domain.review.Remark;
import org.jixiao.web.shared.Instants;
import org.jspecify.annotations.Nullable;

/**
 * One project as it stands or stood.
 *
 * @param latest the version it has now; greater than {@code version} when this is the past
 * @param total in 元, the sum of the sheet's three amounts
 * @param unlock what a returned project lets its unit change: ALL or PINNED; null otherwise
 * @param approval null until it is approved
 * @param inForce the approved sheet while it is being adjusted; null otherwise
 * @param actions what the caller may do now; none when this is the past
 */
record ProjectView(
        String id,
        String code,
        long version,
        long latest,
        String unit,
        int fiscalYear,
        String round,
        String status,
        String statusLabel,
        int revision,
        String total,
        SheetBody sheet,
        List<RemarkView> remarks,
        @Nullable String unlock,
        @Nullable ApprovalView approval,
        @Nullable InForceView inForce,
        OffsetDateTime changedAt,
        String changedBy,
        List<ActionView> actions) {

    /** Something the caller may do. */
    record ActionView(String action, String label) {}

    /** The document of an approval. */
    record ApprovalView(String documentNumber, String date) {

        static ApprovalView of(Approval approval) {
            return new ApprovalView(approval.documentNumber(), approval.date().toString());
        }
    }

    /**
     * The approved sheet that stays in force while the project is adjusted.
     *
     * @param status APPROVED or DISCLOSED
     * @param revision the revision that was approved
     * @param total in 元
     */
    record InForceView(
            String status, int revision, String total, SheetBody sheet, ApprovalView approval) {

        static InForceView of(InForce valid) {
            return new InForceView(
                    valid.phase().name(),
                    valid.revision(),
                    valid.sheet().funding().total().toString(),
                    SheetBody.of(valid.sheet()),
                    ApprovalView.of(valid.approval()));
        }
    }

    /**
     * One remark with its thread.
     *
     * @param revision the revision of the sheet it was made on
     * @param by the id of who made it
     */
    record RemarkView(
            int id,
            int revision,
            String anchor,
            String reasonCode,
            String reason,
            String text,
            String by,
            List<ReplyView> replies,
            boolean answered,
            boolean resolved) {

        static RemarkView of(Remark remark) {
            return new RemarkView(
                    remark.id().value(),
                    remark.revision(),
                    remark.anchor().text(),
                    remark.reason().name(),
                    remark.reason().label(),
                    remark.text(),
                    remark.by().value(),
                    remark.replies().stream()
                            .map(reply -> new ReplyView(reply.by().value(), reply.text()))
                            .toList(),
                    remark.answered(),
                    remark.resolved());
        }
    }

    /** One answer in a thread. */
    record ReplyView(String by, String text) {}

    static ProjectView of(ProjectSnapshot snapshot, Set<ProjectAction> open) {
        Filed state = snapshot.state();
        ProjectFile file = state.file();
        return new ProjectView(
                file.id().toString(),
                file.code().value(),
                snapshot.version(),
                snapshot.latest(),
                file.unit().value(),
                file.round().fiscalYear().value(),
                file.round().round().name(),
                state.phase().name(),
                state.phase().label(),
                file.revision(),
                file.sheet().funding().total().toString(),
                SheetBody.of(file.sheet()),
                file.remarks().stream().map(RemarkView::of).toList(),
                state instanceof Returned returned ? returned.unlock().name() : null,
                approval(state),
                file.inForce().map(InForceView::of).orElse(null),
                Instants.show(snapshot.last().at()),
                snapshot.last().meta().actorName(),
                open.stream().map(a -> new ActionView(a.name(), a.label())).toList());
    }

    private static @Nullable ApprovalView approval(Filed state) {
        return switch (state) {
            case Approved approved -> ApprovalView.of(approved.approval());
            case Disclosed disclosed -> ApprovalView.of(disclosed.approval());
            default -> null;
        };
    }
}
