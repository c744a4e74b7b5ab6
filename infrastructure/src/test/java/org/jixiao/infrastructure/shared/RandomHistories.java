package org.jixiao.infrastructure.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jixiao.application.delegation.KnownPeople;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.project.ProjectFiling.Imported;
import org.jixiao.application.project.ProjectNumbers;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.DispatchRejection.Busy;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.table.exports.ExportLog;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.checks.CheckCode;
import org.jixiao.domain.checks.CheckRulesCommand.ConfigureChecks;
import org.jixiao.domain.checks.CheckSetting;
import org.jixiao.domain.checks.Thresholds;
import org.jixiao.domain.delegation.DelegationCommand;
import org.jixiao.domain.delegation.DelegationCommand.GrantDelegation;
import org.jixiao.domain.delegation.DelegationCommand.RevokeDelegation;
import org.jixiao.domain.delegation.DelegationId;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.RoundCommand;
import org.jixiao.domain.organization.RoundCommand.ArrangeDistrictCheck;
import org.jixiao.domain.organization.RoundCommand.ExtendWindow;
import org.jixiao.domain.organization.RoundCommand.RescheduleRound;
import org.jixiao.domain.organization.RoundCommand.ScheduleRound;
import org.jixiao.domain.organization.RoundCommand.WithdrawExtension;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.organization.UnitTreeCommand;
import org.jixiao.domain.organization.UnitTreeCommand.CloseUnit;
import org.jixiao.domain.organization.UnitTreeCommand.EstablishUnit;
import org.jixiao.domain.organization.UnitTreeCommand.MoveUnit;
import org.jixiao.domain.organization.UnitTreeCommand.RenameUnit;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.Origin;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.AbandonAdjustment;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.CorrectSheet;
import org.jixiao.domain.project.ProjectCommand.DiscardDraft;
import org.jixiao.domain.project.ProjectCommand.DiscloseProject;
import org.jixiao.domain.project.ProjectCommand.ForwardProject;
import org.jixiao.domain.project.ProjectCommand.OpenAdjustment;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.RejectProject;
import org.jixiao.domain.project.ProjectCommand.ReopenRemark;
import org.jixiao.domain.project.ProjectCommand.ReplyToRemark;
import org.jixiao.domain.project.ProjectCommand.ResolveRemark;
import org.jixiao.domain.project.ProjectCommand.ReturnProject;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectCommand.SendBackInDistrict;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.ProjectCommand.TakeBackApproval;
import org.jixiao.domain.project.ProjectCommand.TakeBackForwarding;
import org.jixiao.domain.project.ProjectCommand.TakeBackReviewDecision;
import org.jixiao.domain.project.ProjectCommand.TakeBackSendBack;
import org.jixiao.domain.project.ProjectCommand.WithdrawSubmission;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.ProposedSheet.ProposedIndicator;
import org.jixiao.domain.project.Source;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.SheetField;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.ExportCommand.RecordExport;
import org.jixiao.domain.table.ExportId;
import org.jixiao.domain.table.Exported;

/** Seeded random commands of every kind; refused ones are part of the game. */
final class RandomHistories {

    private static final List<Actor> FILERS = List.of(Samples.FILER, Samples.CENTRE, Samples.PANYU);

    private final TestSystem system;
    private final Random random;
    private final List<Object> accepted = new ArrayList<>();
    private boolean threadTold;

    RandomHistories(TestSystem system, long seed) {
        this.system = system;
        this.random = new Random(seed);
    }

    /** The commands that were accepted. */
    List<Object> accepted() {
        return accepted;
    }

    /** One project's life of random steps. */
    ProjectId life(int steps) {
        Actor filer = FILERS.get(random.nextInt(FILERS.size()));
        ProjectId id = start(filer);
        if (!threadTold) {
            threadTold = true;
            aRemarksLife(id, filer);
            aDistrictsLife(start(Samples.FILER));
            anAdjustmentsLife(start(filer), filer);
            send(new DiscardDraft(start(filer), "误建"), filer);
        }
        for (int i = 0; i < steps; i++) {
            step(id, filer);
        }
        return id;
    }

    /**
     * One remark made, answered, followed up and resolved, which chance brings about too seldom.
     */
    private void aRemarksLife(ProjectId id, Actor filer) {
        send(new SubmitProject(id, Samples.EXPLAINED), filer);
        send(giveBack(id), Samples.REVIEWER);
        send(new ReplyToRemark(id, new RemarkId(1), "已改"), filer);
        send(new ReplyToRemark(id, new RemarkId(2), "已改"), filer);
        send(new SubmitProject(id, Samples.EXPLAINED), filer);
        send(new OpenReview(id), Samples.REVIEWER);
        send(new ReplyToRemark(id, new RemarkId(1), "仍不清楚"), Samples.REVIEWER);
        send(new ResolveRemark(id, new RemarkId(1)), Samples.REVIEWER);
        send(new ReopenRemark(id, new RemarkId(1), "仍需说明"), Samples.REVIEWER);
    }

    /** One project sent back and forwarded by its district. */
    private void aDistrictsLife(ProjectId id) {
        arrange(new ArrangeDistrictCheck(Samples.ROUND, true, "先由区局把关"));
        send(new SubmitProject(id, Samples.EXPLAINED), Samples.FILER);
        NewRemark remark = new NewRemark(Anchor.of(SheetField.NAME), ReasonCode.R2, "请写全称");
        SendBackInDistrict sendBack =
                new SendBackInDistrict(id, "请补充", List.of(remark), Unlock.PINNED);
        send(sendBack, Samples.MANAGER);
        send(new TakeBackSendBack(id, "退错了项目"), Samples.MANAGER);
        send(sendBack, Samples.MANAGER);
        send(new ReplyToRemark(id, new RemarkId(2), "已改"), Samples.FILER);
        send(new SubmitProject(id, Samples.EXPLAINED), Samples.FILER);
        send(new ForwardProject(id, "同意上报"), Samples.MANAGER);
        send(new TakeBackForwarding(id, "漏看一项"), Samples.MANAGER);
        send(new ForwardProject(id, ""), Samples.MANAGER);
        arrange(new ArrangeDistrictCheck(Samples.ROUND, false, "时间紧，直接送市局"));
    }

    /** One adjustment begun and given up, another begun. */
    private void anAdjustmentsLife(ProjectId id, Actor filer) {
        send(new SubmitProject(id, Samples.EXPLAINED), filer);
        send(pass(id), Samples.REVIEWER);
        send(new ApproveProject(id, approval()), Samples.APPROVER);
        send(new OpenAdjustment(id, "年中追加"), Samples.APPROVER);
        send(new ReviseSheet(id, sheet()), filer);
        send(new AbandonAdjustment(id, "追加取消"), Samples.APPROVER);
        send(new DiscloseProject(id), Samples.APPROVER);
        send(new OpenAdjustment(id, "再次追加"), Samples.APPROVER);
        send(new ReviseSheet(id, sheet(), new Origin("upload", source())), filer);
    }

    private Source source() {
        return new Source("目标表.xlsx", 1 + random.nextInt(9));
    }

    private ProjectId start(Actor filer) {
        ProjectFiling filing = system.bean(ProjectFiling.class);
        CommandOutcome outcome =
                random.nextBoolean()
                        ? filing.draft(
                                filer.unit(), Samples.ROUND, sheet(), TestSystem.request(filer))
                        : filing.importSheets(
                                        List.of(
                                                new Imported(
                                                        system.bean(ProjectNumbers.class).newId(),
                                                        filer.unit(),
                                                        sheet(),
                                                        source())),
                                        Samples.ROUND,
                                        TestSystem.request(filer))
                                .getFirst()
                                .orThrow();
        return ProjectId.parse(outcome.aggregateId());
    }

    void step(ProjectId id, Actor filer) {
        switch (random.nextInt(21)) {
            case 20 -> adjustment(id);
            case 0, 1 -> send(new ReviseSheet(id, sheet()), filer);
            case 2, 3, 4, 5 -> send(new SubmitProject(id, Samples.EXPLAINED), filer);
            case 6 -> send(new WithdrawSubmission(id, "撤回修改"), filer);
            case 7, 8 -> send(new OpenReview(id), Samples.REVIEWER);
            case 9 -> send(pass(id), Samples.REVIEWER);
            case 10, 11 -> send(giveBack(id), Samples.REVIEWER);
            case 12 -> rarely(new RejectProject(id, Grades.all(Grade.POOR), "重复", List.of()));
            case 13 -> send(new TakeBackReviewDecision(id, "看错了"), Samples.REVIEWER);
            case 14 -> send(new CorrectSheet(id, sheet(), "电话同意"), Samples.REVIEWER);
            case 15 -> send(new ReplyToRemark(id, remark(), "已改"), filer);
            case 16 -> send(new ReplyToRemark(id, remark(), "仍不清楚"), Samples.REVIEWER);
            case 17 -> send(new ResolveRemark(id, remark()), Samples.REVIEWER);
            case 18 -> send(new ApproveProject(id, approval()), Samples.APPROVER);
            default -> {
                if (random.nextInt(3) == 0) {
                    send(new DiscloseProject(id), Samples.APPROVER);
                } else {
                    send(new TakeBackApproval(id, "文号有误"), Samples.APPROVER);
                }
            }
        }
    }

    private void adjustment(ProjectId id) {
        send(
                random.nextBoolean()
                        ? new OpenAdjustment(id, "追加")
                        : new AbandonAdjustment(id, "取消"),
                Samples.APPROVER);
    }

    private void rarely(ProjectCommand command) {
        if (random.nextInt(4) == 0) {
            send(command, Samples.REVIEWER);
        }
    }

    private PassReview pass(ProjectId id) {
        Grade grade = random.nextBoolean() ? Grade.GOOD : Grade.EXCELLENT;
        return new PassReview(id, Grades.all(grade), "同意", List.of());
    }

    private ReturnProject giveBack(ProjectId id) {
        NewRemark one = new NewRemark(Anchor.of(SheetField.TARGET_STATEMENT), ReasonCode.R2, "请量化");
        NewRemark two = new NewRemark(Anchor.of(SheetField.INDICATORS), ReasonCode.R14, "请调整");
        return new ReturnProject(
                id,
                random.nextBoolean() ? Grades.all(Grade.FAIR) : null,
                "请修改",
                random.nextBoolean() ? List.of(one) : List.of(one, two),
                Unlock.ALL);
    }

    private RemarkId remark() {
        return new RemarkId(1 + random.nextInt(3));
    }

    private static Approval approval() {
        return new Approval("穗人社函〔2025〕1号", LocalDate.of(2025, 3, 1));
    }

    private ProposedSheet sheet() {
        ProposedSheet base =
                Samples.sheet(
                        "项目" + random.nextInt(5) + "%_\\",
                        random.nextInt(9000) + ".25",
                        "≥" + random.nextInt(100) + "%");
        List<ProposedIndicator> rows = new ArrayList<>(base.indicators());
        if (random.nextBoolean()) {
            IndicatorValue value = new IndicatorValue("每季度一次");
            rows.add(
                    random.nextInt(rows.size()),
                    new ProposedIndicator(
                            null, IndicatorCode.of("21"), "增收" + random.nextInt(3), value, value));
        }
        if (random.nextInt(4) == 0) {
            rows.remove(random.nextInt(rows.size()));
        }
        String statement = base.targetStatement() + random.nextInt(3);
        return new ProposedSheet(base.name(), base.funding(), statement, rows);
    }

    private void send(ProjectCommand command, Actor actor) {
        attempt(command, () -> system.send(command, actor));
    }

    private void attempt(Object command, Runnable send) {
        try {
            send.run();
            accepted.add(command);
        } catch (Refused refused) {
            if (refused.rejection() instanceof Busy) {
                throw refused;
            }
        }
    }

    /** One unit's whole life, so that every kind of change is there whatever chance brings. */
    private void oneUnitsLife() {
        UnitCode unit = new UnitCode("440113901");
        LocalDate day = LocalDate.of(2024, 2, 1);
        List.of(
                        new EstablishUnit(unit, UnitLevel.UNIT, "单位", new UnitCode("440113"), day),
                        new RenameUnit(unit, "新名", day.plusDays(1)),
                        new MoveUnit(unit, new UnitCode("440114"), day.plusDays(2)),
                        new CloseUnit(unit, day.plusDays(3)))
                .forEach(this::arrange);
    }

    private void arrange(RoundCommand command) {
        attempt(
                command,
                () ->
                        system.bean(Dispatcher.class)
                                .send(command, TestSystem.request(Samples.ADMIN)));
    }

    private void arrange(UnitTreeCommand command) {
        attempt(
                command,
                () ->
                        system.bean(Dispatcher.class)
                                .send(command, TestSystem.request(Samples.ADMIN)));
    }

    /** Random changes of units and rounds that leave the sample units in place. */
    void organization(int steps) {
        oneUnitsLife();
        Dispatcher dispatcher = system.bean(Dispatcher.class);
        for (int i = 0; i < steps; i++) {
            UnitCode unit =
                    new UnitCode("44011%d10%d".formatted(3 + random.nextInt(2), random.nextInt(9)));
            UnitCode parent = new UnitCode(random.nextBoolean() ? "440113" : "440114");
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1200));
            var command =
                    switch (random.nextInt(8)) {
                        case 0, 1, 2 ->
                                new EstablishUnit(unit, UnitLevel.UNIT, "单位" + unit, parent, day);
                        case 3, 4 -> new RenameUnit(unit, "新名" + random.nextInt(4), day);
                        case 5 -> new RenameUnit(parent, "区局" + random.nextInt(4), day);
                        case 6 -> new MoveUnit(unit, parent, day);
                        default -> new CloseUnit(unit, day);
                    };
            arrange(command);
        }
        RoundId round = new RoundId(Samples.YEAR, BudgetRound.values()[1 + random.nextInt(3)]);
        FilingWindow window =
                new FilingWindow(
                        Instant.parse("2024-09-01T00:00:00.123456789Z"),
                        Instant.parse("2024-10-01T00:00:00Z").plusSeconds(random.nextInt(9999)));
        var schedule = new ScheduleRound(round, window);
        attempt(schedule, () -> dispatcher.send(schedule, TestSystem.request(Samples.ADMIN)));
        FilingWindow longer = new FilingWindow(window.opens(), window.closes().plusSeconds(3600));
        UnitCode late = new UnitCode("440113");
        for (RoundCommand change :
                List.of(
                        new RescheduleRound(round, longer, "顺延"),
                        new ArrangeDistrictCheck(round, random.nextBoolean(), "先由区局把关"),
                        new ExtendWindow(
                                round, late, longer.closes().plusSeconds(random.nextInt(9)), "停电"),
                        new ExtendWindow(
                                round,
                                new UnitCode("440114"),
                                longer.closes().plusSeconds(7200),
                                "停电"),
                        new WithdrawExtension(round, late, "已提前报齐"))) {
            attempt(change, () -> dispatcher.send(change, TestSystem.request(Samples.ADMIN)));
        }
        checks();
        delegations();
        export();
    }

    private void export() {
        RecordExport command =
                new RecordExport(
                        new ExportId(UUID.randomUUID()),
                        system.bean(ExportLog.class).nextNumber(Year.of(2025)),
                        new Exported(
                                Exported.Kind.TABLE,
                                Samples.FILER.unit(),
                                "花都区局（本级）",
                                Samples.YEAR,
                                null,
                                "xlsx",
                                Instant.parse("2025-03-01T00:00:00Z")),
                        3,
                        "0".repeat(64),
                        true);
        attempt(
                command,
                () ->
                        system.bean(Dispatcher.class)
                                .send(command, TestSystem.request(Samples.FILER)));
    }

    /** One delegation that stands and one that was revoked. */
    private void delegations() {
        system.bean(KnownPeople.class).seen(Samples.REVIEWER);
        system.bean(KnownPeople.class).seen(Samples.APPROVER);
        Instant now = Instant.now();
        for (boolean revoked : new boolean[] {true, false}) {
            DelegationId id = new DelegationId(UUID.randomUUID());
            delegate(
                    new GrantDelegation(
                            id, Samples.APPROVER.id(), now, now.plusSeconds(86400), "出差"));
            if (revoked) {
                delegate(new RevokeDelegation(id, "提前返回"));
            }
        }
    }

    private void delegate(DelegationCommand command) {
        attempt(
                command,
                () ->
                        system.bean(Dispatcher.class)
                                .send(command, TestSystem.request(Samples.REVIEWER)));
    }

    /** Rules of two years, one of them changed again; the year that is filed for stays usual. */
    private void checks() {
        for (int year : new int[] {2026, 2027, 2026}) {
            CheckCode check = CheckCode.values()[random.nextInt(CheckCode.values().length)];
            ConfigureChecks rules =
                    new ConfigureChecks(
                            new FiscalYear(year),
                            Map.of(check, CheckSetting.OFF),
                            new Thresholds(1 + random.nextInt(5), 6 + random.nextInt(9)),
                            "统一口径");
            attempt(
                    rules,
                    () ->
                            system.bean(Dispatcher.class)
                                    .send(rules, TestSystem.request(Samples.ADMIN)));
        }
    }
}
