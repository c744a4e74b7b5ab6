package org.jixiao.infrastructure.table.forms;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvent.AdjustmentAbandoned;
import org.jixiao.domain.project.ProjectEvent.AdjustmentOpened;
import org.jixiao.domain.project.ProjectEvent.ApprovalTakenBack;
import org.jixiao.domain.project.ProjectEvent.ForwardingTakenBack;
import org.jixiao.domain.project.ProjectEvent.ProjectApproved;
import org.jixiao.domain.project.ProjectEvent.ProjectDisclosed;
import org.jixiao.domain.project.ProjectEvent.ProjectForwarded;
import org.jixiao.domain.project.ProjectEvent.ProjectRejected;
import org.jixiao.domain.project.ProjectEvent.ProjectReturned;
import org.jixiao.domain.project.ProjectEvent.ProjectSentBack;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.project.ProjectEvent.ReviewDecisionTakenBack;
import org.jixiao.domain.project.ProjectEvent.ReviewPassed;
import org.jixiao.domain.project.ProjectEvent.SendBackTakenBack;
import org.jixiao.domain.project.ProjectEvent.SheetCorrected;
import org.jixiao.domain.project.ProjectEvent.SubmissionWithdrawn;
import org.jixiao.domain.review.Grades;
import org.jixiao.infrastructure.print.Grid;
import org.jixiao.infrastructure.print.Grid.Cell;
import org.jspecify.annotations.Nullable;

/** The decisions on a project in order: when, what, who, and with which words. */
final class ReviewSteps {

    private static final List<Integer> WIDTHS = List.of(17, 15, 28, 40);

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private ReviewSteps() {}

    /** A step and what was said with it. */
    private record Step(String word, String said) {}

    static Grid of(List<HistoryEntry> history) {
        List<Grid.Row> rows = new ArrayList<>();
        for (HistoryEntry entry : history) {
            RecordedEvent<ProjectEvent> recorded = entry.recorded();
            Step step = step(recorded.event());
            if (step != null) {
                String who = recorded.meta().who() + "\n" + recorded.meta().actorUnitName();
                rows.add(
                        Grid.Row.of(
                                Cell.left(MINUTE.format(recorded.at())),
                                Cell.left(step.word()),
                                Cell.left(who),
                                Cell.left(step.said())));
            }
        }
        if (rows.isEmpty()) {
            rows.add(Grid.Row.of(Cell.center("还没有送审").over(WIDTHS.size())));
        }
        return new Grid(WIDTHS, List.of(FilingForm.header("时间", "环节", "办理人", "结论与意见")), rows);
    }

    /** Null for what is no decision: changes of the sheet, remarks. */
    private static @Nullable Step step(ProjectEvent event) {
        return switch (event) {
            case ProjectSubmitted e -> new Step("送审", "第 " + e.revision() + " 次送审");
            case SubmissionWithdrawn e -> new Step("撤回送审", "");
            case AdjustmentOpened e -> new Step("发起调整", "");
            case AdjustmentAbandoned e -> new Step("终止调整", "");
            case ProjectApproved e ->
                    new Step("批复", e.approval().documentNumber() + "，" + e.approval().date());
            case ApprovalTakenBack e -> new Step("撤销批复", "");
            case ProjectDisclosed e -> new Step("公开", "");
            default -> checked(event);
        };
    }

    private static @Nullable Step checked(ProjectEvent event) {
        return switch (event) {
            case ProjectForwarded e -> new Step("上报", e.opinion());
            case ProjectSentBack e -> new Step("区局退回", e.opinion());
            case SendBackTakenBack e -> new Step("撤销区局退回", "");
            case ForwardingTakenBack e -> new Step("撤销上报", "");
            case ReviewPassed e -> new Step("审核通过", said(e.grades(), e.opinion()));
            case ProjectReturned e -> new Step("退回", said(e.grades(), e.opinion()));
            case ProjectRejected e -> new Step("不予通过", said(e.grades(), e.opinion()));
            case ReviewDecisionTakenBack e -> new Step("取消审核", "");
            case SheetCorrected e -> new Step("审核员代为修改", "单位同意：" + e.consent());
            default -> null;
        };
    }

    private static String said(@Nullable Grades grades, String opinion) {
        String overall = grades == null ? "" : "总评：" + grades.overall().label();
        return overall.isEmpty() || opinion.isBlank()
                ? overall + opinion
                : overall + "\n" + opinion;
    }
}
