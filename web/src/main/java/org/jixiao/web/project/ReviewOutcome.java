package org.jixiao.web.project;

import java.util.List;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvent.AdjustmentAbandoned;
import org.jixiao.domain.project.ProjectEvent.AdjustmentOpened;
import org.jixiao.domain.project.ProjectEvent.ProjectRejected;
import org.jixiao.domain.project.ProjectEvent.ProjectReturned;
import org.jixiao.domain.project.ProjectEvent.ProjectSentBack;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.project.ProjectEvent.ReviewDecisionTakenBack;
import org.jixiao.domain.project.ProjectEvent.ReviewPassed;
import org.jixiao.domain.project.ProjectEvent.SendBackTakenBack;
import org.jixiao.domain.review.Decision;
import org.jixiao.domain.review.Grades;
import org.jspecify.annotations.Nullable;

/** What the last review came to; it no longer stands once the project is submitted anew. */
public record ReviewOutcome(
        Decision decision, @Nullable Grades grades, String opinion, String reviewer) {

    static @Nullable ReviewOutcome latest(List<HistoryEntry> history) {
        boolean abandoned = false;
        for (HistoryEntry entry : history.reversed()) {
            ProjectEvent event = entry.recorded().event();
            // What was said of an adjustment that was given up no longer stands.
            abandoned =
                    event instanceof AdjustmentAbandoned
                            || abandoned && !(event instanceof AdjustmentOpened);
            if (abandoned) {
                continue;
            }
            String by = entry.recorded().meta().who();
            switch (event) {
                case ReviewPassed e -> {
                    return new ReviewOutcome(Decision.PASS, e.grades(), e.opinion(), by);
                }
                case ProjectSentBack e -> {
                    return new ReviewOutcome(Decision.RETURN, null, e.opinion(), by);
                }
                case ProjectReturned e -> {
                    return new ReviewOutcome(Decision.RETURN, e.grades(), e.opinion(), by);
                }
                case ProjectRejected e -> {
                    return new ReviewOutcome(Decision.REJECT, e.grades(), e.opinion(), by);
                }
                case ProjectSubmitted e -> {
                    return null;
                }
                case ReviewDecisionTakenBack e -> {
                    return null;
                }
                case SendBackTakenBack e -> {
                    return null;
                }
                default -> {}
            }
        }
        return null;
    }
}
