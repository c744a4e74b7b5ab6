package org.jixiao.web.project;

import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvent.AdjustmentAbandoned;
import org.jixiao.domain.project.ProjectEvent.AdjustmentOpened;
import org.jixiao.domain.project.ProjectEvent.ApprovalTakenBack;
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
import org.jixiao.domain.project.ProjectEvent.SheetCorrected;
import org.jixiao.domain.project.ProjectEvent.SubmissionWithdrawn;
import org.jixiao.domain.project.ProjectEvent.TargetStatementRewritten;

/**
 * What an event is called.
 *
 * @param code its stable name in the API
 * @param label in Chinese, as a replay reads it
 */
public record EventWord(String code, String label) {

    public static EventWord of(ProjectEvent event) {
        return switch (event) {
            case ProjectDrafted e -> new EventWord("project-drafted", "新建项目");
            case ProjectImported e -> new EventWord("project-imported", "导入项目");
            case ProjectRenamed e -> new EventWord("project-renamed", "修改项目名称");
            case FundingChanged e -> new EventWord("funding-changed", "修改资金");
            case TargetStatementRewritten e ->
                    new EventWord("target-statement-rewritten", "修改绩效目标");
            case IndicatorAdded e -> new EventWord("indicator-added", "新增指标");
            case IndicatorChanged e -> new EventWord("indicator-changed", "修改指标");
            case IndicatorRemoved e -> new EventWord("indicator-removed", "删除指标");
            case IndicatorsReordered e -> new EventWord("indicators-reordered", "调整指标次序");
            case ProjectSubmitted e -> new EventWord("project-submitted", "送审");
            case SubmissionWithdrawn e -> new EventWord("submission-withdrawn", "撤回送审");
            case ProjectForwarded e -> new EventWord("project-forwarded", "上报");
            case ProjectSentBack e -> new EventWord("project-sent-back", "区局退回");
            case ForwardingTakenBack e -> new EventWord("forwarding-taken-back", "撤销上报");
            case ReviewOpened e -> new EventWord("review-opened", "开始审核");
            case ReviewPassed e -> new EventWord("review-passed", "审核通过");
            case ProjectReturned e -> new EventWord("project-returned", "退回");
            case ProjectRejected e -> new EventWord("project-rejected", "不予通过");
            case ReviewDecisionTakenBack e -> new EventWord("review-decision-taken-back", "取消审核");
            case SheetCorrected e -> new EventWord("sheet-corrected", "审核员代为修改");
            case RemarkAnswered e -> new EventWord("remark-answered", "答复退回意见");
            case RemarkFollowedUp e -> new EventWord("remark-followed-up", "追问退回意见");
            case RemarkResolved e -> new EventWord("remark-resolved", "意见已解决");
            case ProjectApproved e -> new EventWord("project-approved", "批复");
            case ApprovalTakenBack e -> new EventWord("approval-taken-back", "撤销批复");
            case AdjustmentOpened e -> new EventWord("adjustment-opened", "发起调整");
            case AdjustmentAbandoned e -> new EventWord("adjustment-abandoned", "终止调整");
            case RemarkReopened e -> new EventWord("remark-reopened", "意见重新提出");
            case ProjectDisclosed e -> new EventWord("project-disclosed", "公开");
        };
    }
}
