package org.jixiao.infrastructure.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.approval.DisclosedRow;
import org.jixiao.domain.approval.DisclosureEvent.TableDisclosed;
import org.jixiao.domain.approval.LeftOut;
import org.jixiao.domain.approval.TableKind;
import org.jixiao.domain.checks.CheckRules;
import org.jixiao.domain.checks.CheckRulesEvent.ChecksConfigured;
import org.jixiao.domain.checks.Thresholds;
import org.jixiao.domain.delegation.DelegationEvent.DelegationGranted;
import org.jixiao.domain.delegation.DelegationEvent.DelegationRevoked;
import org.jixiao.domain.delegation.DelegationId;
import org.jixiao.domain.delegation.Terms;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.RoundEvent.DistrictCheckArranged;
import org.jixiao.domain.organization.RoundEvent.ExtensionWithdrawn;
import org.jixiao.domain.organization.RoundEvent.RoundRescheduled;
import org.jixiao.domain.organization.RoundEvent.RoundScheduled;
import org.jixiao.domain.organization.RoundEvent.WindowExtended;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.organization.UnitTreeEvent.UnitClosed;
import org.jixiao.domain.organization.UnitTreeEvent.UnitEstablished;
import org.jixiao.domain.organization.UnitTreeEvent.UnitMoved;
import org.jixiao.domain.organization.UnitTreeEvent.UnitRenamed;
import org.jixiao.domain.project.Acknowledgement;
import org.jixiao.domain.project.Desk;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.Origin;
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
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.project.Source;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.Remark.Reply;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.IndicatorPart;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.SheetField;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.ExportEvent.TableExported;
import org.jixiao.domain.table.ExportId;
import org.jixiao.domain.table.ExportNumber;
import org.jixiao.domain.table.Exported;

/** One instance of every event, as its approved file has it. */
final class EventSamples {

    static final ActorId FILER = new ActorId("zhang.wei");
    private static final ActorId MANAGER = new ActorId("chen.jun");
    static final ActorId REVIEWER = new ActorId("li.na");
    private static final UnitCode UNIT = new UnitCode("440114001");
    private static final UnitCode DISTRICT = new UnitCode("440114");
    private static final ProjectId ID =
            new ProjectId(UUID.fromString("01980000-0000-7000-8000-000000000001"));
    private static final ProjectCode CODE = new ProjectCode("440114001-2025-0001");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final FilingWindow WINDOW =
            new FilingWindow(
                    Instant.parse("2024-09-01T00:00:00Z"), Instant.parse("2024-09-30T16:00:00Z"));
    static final Funding FUNDING =
            new Funding(Money.ofYuan("5062000.00"), Money.ZERO, Money.ofYuan("-0.05"));
    static final Indicator ROW = row(1, "11", "培训人数", "", "≥600人");
    private static final Sheet SHEET =
            new Sheet(
                    "就业补助资金",
                    FUNDING,
                    "做好就业工作，\n“稳就业”。",
                    List.of(ROW, row(2, "31", "满意度", "≥90%", "≥90%")));
    private static final Grades GRADES =
            new Grades(Grade.EXCELLENT, Grade.GOOD, Grade.FAIR, Grade.POOR, Grade.FAIR);

    private static final DelegationId DELEGATION =
            DelegationId.parse("01980000-0000-7000-8000-000000000009");
    private static final Terms TERMS =
            new Terms(
                    FILER,
                    "张伟",
                    REVIEWER,
                    "李娜",
                    UNIT,
                    Set.of(Role.UNIT_FILER),
                    WINDOW.opens(),
                    WINDOW.closes());

    private EventSamples() {}

    private static Indicator row(int id, String code, String name, String period, String annual) {
        return new Indicator(
                new IndicatorId(id),
                IndicatorCode.of(code),
                name,
                new IndicatorValue(period),
                new IndicatorValue(annual));
    }

    static Remark remark(Anchor place, ReasonCode reason) {
        return Remark.made(new RemarkId(1), 1, new NewRemark(place, reason, "请核对"), REVIEWER);
    }

    private static Remark answered() {
        return remark(Anchor.of(new IndicatorId(1), IndicatorPart.ANNUAL_VALUE), ReasonCode.R12)
                .withReply(new Reply(FILER, "已核对"), true);
    }

    private static final Source SOURCE =
            new Source(
                    "目标表.xlsx",
                    3,
                    List.of(
                            new Source.Answer(
                                    "total", FILER, "张伟", Instant.parse("2025-01-02T03:04:05Z"))),
                    new Source.Check(REVIEWER, "李娜", Instant.parse("2025-01-02T03:05:00Z")));

    static List<Object> all() {
        return List.of(
                new ProjectDrafted(ID, CODE, UNIT, Samples.ROUND, SHEET, FILER),
                new ProjectImported(ID, CODE, UNIT, Samples.ROUND, SHEET, SOURCE, FILER),
                new SheetRevisedFromDocument(
                        new Origin("01980000-0000-7000-8000-0000000000aa", SOURCE), FILER),
                new ProjectRenamed("就业补助", FILER),
                new FundingChanged(FUNDING, FILER),
                new TargetStatementRewritten("新的目标。", FILER),
                new IndicatorAdded(ROW, FILER),
                new IndicatorChanged(row(1, "12", "合格率", "合规", "≥95%"), FILER),
                new IndicatorRemoved(new IndicatorId(2), FILER),
                new IndicatorsReordered(List.of(new IndicatorId(2), new IndicatorId(1)), FILER),
                new ProjectSubmitted(
                        1,
                        List.of(
                                new Acknowledgement(
                                        "R14", Anchor.of(SheetField.INDICATORS), "均为定性要求")),
                        Desk.DISTRICT,
                        FILER),
                new DraftDiscarded(FILER),
                new SubmissionWithdrawn(FILER),
                new ProjectForwarded("同意上报", MANAGER),
                new ProjectSentBack("请补充", List.of(answered()), Unlock.PINNED, MANAGER),
                new SendBackTakenBack(MANAGER),
                new ForwardingTakenBack(MANAGER),
                new ReviewOpened(REVIEWER),
                new ReviewPassed(Grades.all(Grade.GOOD), "同意", List.of(answered()), REVIEWER),
                new ProjectReturned(GRADES, "请修改", List.of(answered()), Unlock.PINNED, REVIEWER),
                new ProjectRejected(Grades.all(Grade.POOR), "重复立项", List.of(), REVIEWER),
                new ReviewDecisionTakenBack(REVIEWER),
                new SheetCorrected(SHEET, "单位电话同意", REVIEWER),
                new RemarkAnswered(new RemarkId(1), "已核对", FILER),
                new RemarkFollowedUp(new RemarkId(1), "仍不清楚", REVIEWER),
                new RemarkResolved(new RemarkId(1), REVIEWER),
                new RemarkReopened(new RemarkId(1), "仍需说明", REVIEWER),
                new ProjectApproved(new Approval("穗人社函〔2025〕1号", DAY), new ActorId("wang.fang")),
                new ApprovalTakenBack(new ActorId("wang.fang")),
                new ProjectDisclosed(new ActorId("wang.fang")),
                new AdjustmentOpened(new ActorId("wang.fang")),
                new AdjustmentAbandoned(new ActorId("wang.fang")),
                new UnitEstablished(UNIT, UnitLevel.UNIT, "花都区局（本级）", DISTRICT, DAY, FILER),
                new UnitRenamed(UNIT, "花都区人社局", DAY, FILER),
                new UnitMoved(UNIT, new UnitCode("440113"), DAY, FILER),
                new UnitClosed(UNIT, DAY, FILER),
                new RoundScheduled(Samples.ROUND, WINDOW, FILER),
                new RoundRescheduled(Samples.ROUND, WINDOW, FILER),
                new DistrictCheckArranged(Samples.ROUND, true, FILER),
                new WindowExtended(Samples.ROUND, UNIT, WINDOW.closes().plusSeconds(86400), FILER),
                new ExtensionWithdrawn(Samples.ROUND, UNIT, FILER),
                new DelegationGranted(DELEGATION, TERMS, FILER),
                new DelegationRevoked(DELEGATION, FILER),
                new TableDisclosed(
                        UNIT,
                        Samples.YEAR,
                        TableKind.UNIT,
                        "花都区人力资源和社会保障局",
                        1,
                        List.of(new DisclosedRow(ID, 9)),
                        1,
                        Money.ofYuan("5062000.00"),
                        "0".repeat(64),
                        List.of(new LeftOut(ID, "尚未批复")),
                        REVIEWER),
                new TableExported(
                        new ExportId(new UUID(0, 7)),
                        new ExportNumber("2026-000123"),
                        new Exported(
                                Exported.Kind.APPLICATION_SHEET,
                                UNIT,
                                "技能培训",
                                Samples.YEAR,
                                ID,
                                "pdf",
                                java.time.Instant.parse("2025-03-01T02:00:00Z")),
                        1,
                        "0".repeat(64),
                        true,
                        FILER),
                new ChecksConfigured(
                        Samples.YEAR, CheckRules.USUAL.settings(), new Thresholds(4, 6), FILER));
    }
}
