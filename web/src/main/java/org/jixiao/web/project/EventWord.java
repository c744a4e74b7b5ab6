package org.jixiao.web.project;

import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvent.AdjustmentAbandoned;
import org.jixiao.domain.project.ProjectEvent.AdjustmentOpened;
import org.jixiao.domain.project.ProjectEvent.ApprovalTakenBack;
import org.jixiao.domain.project.ProjectEvent.DraftDiscarded;
import org.jixiao.domain.project.ProjectEvent.ForwardingTakenBack;
import org.jixiao.domain.project.ProjectEvent.FundingChanged;
import org.jixiao.domain.project.ProjectEvent.IndicatorAdded;
import org.jixiao.domain.project.ProjectEvent.IndicatorChanged;
import org.jixiao.domain.project.ProjectEvent.IndicatorRemoved;
import org.jixiao.domain.project.ProjectEvent.IndicatorsReordered;
import org.jixiao.domain.project.ProjectEvent.ProjectApproved;
import org.jixiao.domain.project.ProjectEvent.ProjectDisclosed;
import org.jixiao.domain.project.ProjectEvent.ProjectDrafted;
import org.jixiao.domain.project.ProjectEvent.ProjectForwarded;
import org.jixiao.domain.project.ProjectEvent.ProjectImported;
import org.jixiao.domain.project.ProjectEvent.ProjectRejected;
import org.jixiao.domain.project.ProjectEvent.ProjectRenamed;
import org.jixiao.domain.project.ProjectEvent.ProjectReturned;
import org.jixiao.domain.project.ProjectEvent.ProjectSentBack;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.project.ProjectEvent.RemarkAnswered;
import org.jixiao.domain.project.ProjectEvent.RemarkFollowedUp;
import org.jixiao.domain.project.ProjectEvent.RemarkReopened;
import org.jixiao.domain.project.ProjectEvent.RemarkResolved;
import org.jixiao.domain.project.ProjectEvent.ReviewDecisionTakenBack;
import org.jixiao.domain.project.ProjectEvent.ReviewOpened;
import org.jixiao.domain.project.ProjectEvent.ReviewPassed;
import org.jixiao.domain.project.ProjectEvent.SendBackTakenBack;
import org.jixiao.domain.project.ProjectEvent.SheetCorrected;
import org.jixiao.domain.project.ProjectEvent.SheetRevisedFromDocument;
import org.jixiao.domain.project.ProjectEvent.SubmissionWithdrawn;
import org.jixiao.domain.project.ProjectEvent.TargetStatementRewritten;
import org.jixiao.web.shared.Messages;

/**
 * What an event is called.
 *
 * @param code its stable name in the API
 */
public record EventWord(String code) {

    /** As a replay reads it, in the reader's language. */
    public String label() {
        return Messages.of("event." + code);
    }

    public static EventWord of(ProjectEvent event) {
        return switch (event) {
            case ProjectDrafted e -> new EventWord("project-drafted");
            case ProjectImported e -> new EventWord("project-imported");
            case SheetRevisedFromDocument e -> new EventWord("sheet-revised-from-document");
            case ProjectRenamed e -> new EventWord("project-renamed");
            case FundingChanged e -> new EventWord("funding-changed");
            case TargetStatementRewritten e -> new EventWord("target-statement-rewritten");
            case IndicatorAdded e -> new EventWord("indicator-added");
            case IndicatorChanged e -> new EventWord("indicator-changed");
            case IndicatorRemoved e -> new EventWord("indicator-removed");
            case IndicatorsReordered e -> new EventWord("indicators-reordered");
            case ProjectSubmitted e -> new EventWord("project-submitted");
            case DraftDiscarded e -> new EventWord("draft-discarded");
            case SubmissionWithdrawn e -> new EventWord("submission-withdrawn");
            case ProjectForwarded e -> new EventWord("project-forwarded");
            case ProjectSentBack e -> new EventWord("project-sent-back");
            case SendBackTakenBack e -> new EventWord("send-back-taken-back");
            case ForwardingTakenBack e -> new EventWord("forwarding-taken-back");
            case ReviewOpened e -> new EventWord("review-opened");
            case ReviewPassed e -> new EventWord("review-passed");
            case ProjectReturned e -> new EventWord("project-returned");
            case ProjectRejected e -> new EventWord("project-rejected");
            case ReviewDecisionTakenBack e -> new EventWord("review-decision-taken-back");
            case SheetCorrected e -> new EventWord("sheet-corrected");
            case RemarkAnswered e -> new EventWord("remark-answered");
            case RemarkFollowedUp e -> new EventWord("remark-followed-up");
            case RemarkResolved e -> new EventWord("remark-resolved");
            case ProjectApproved e -> new EventWord("project-approved");
            case ApprovalTakenBack e -> new EventWord("approval-taken-back");
            case AdjustmentOpened e -> new EventWord("adjustment-opened");
            case AdjustmentAbandoned e -> new EventWord("adjustment-abandoned");
            case RemarkReopened e -> new EventWord("remark-reopened");
            case ProjectDisclosed e -> new EventWord("project-disclosed");
        };
    }
}
