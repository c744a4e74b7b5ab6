package org.jixiao.web.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.ReplyToRemark;
import org.jixiao.domain.project.ProjectCommand.ReturnProject;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.ProposedSheet.ProposedIndicator;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;

/** Brings projects to where a test needs them, through the real rules. */
public class Story {

    private static final RoundId ROUND = RoundId.parse("2025-FIRST_SUBMISSION");

    private final ProjectFiling filing;
    private final Dispatcher dispatcher;
    private final MemoryCommands commands;
    private final Demo demo;

    Story(ProjectFiling filing, Dispatcher dispatcher, MemoryCommands commands, Demo demo) {
        this.filing = filing;
        this.dispatcher = dispatcher;
        this.commands = commands;
        this.demo = demo;
    }

    /** Forgets whatever was told before; units and an open round are there, and no project. */
    public void begin() {
        commands.clear();
        demo.ground();
    }

    public ProjectId draft(String filer, ProposedSheet sheet) {
        Request request = by(filer);
        return ProjectId.parse(
                filing.draft(request.actor().unit(), ROUND, sheet, request).aggregateId());
    }

    public ProjectId draft() {
        return draft("filer-centre", sheet("公益性岗位补贴", "2880.92"));
    }

    public ProjectId submitted() {
        ProjectId id = draft();
        send("filer-centre", new SubmitProject(id, List.of()));
        return id;
    }

    /** With a remark on the statement and one on the first indicator's annual value. */
    public ProjectId returned(Unlock unlock) {
        ProjectId id = submitted();
        send(
                "reviewer",
                new ReturnProject(
                        id,
                        Grades.all(Grade.FAIR),
                        "请按意见修改后重新送审。",
                        List.of(
                                new NewRemark(
                                        Anchor.parse("targetStatement"),
                                        ReasonCode.R2,
                                        "“进一步提高”无法衡量，请写明人数和时限。"),
                                new NewRemark(
                                        Anchor.parse("indicators/1/annualValue"),
                                        ReasonCode.R7,
                                        "请写明单位。")),
                        unlock));
        return id;
    }

    /** Returned, answered, changed and submitted a second time. */
    public ProjectId resubmitted() {
        ProjectId id = returned(Unlock.ALL);
        send("filer-centre", new ReplyToRemark(id, new RemarkId(1), "已改为具体人数。"));
        send("filer-centre", new ReplyToRemark(id, new RemarkId(2), "已补充单位。"));
        send("filer-centre", new ReviseSheet(id, changed()));
        send("filer-centre", new SubmitProject(id, List.of()));
        return id;
    }

    public ProjectId reviewed() {
        ProjectId id = submitted();
        send("reviewer", new PassReview(id, Grades.all(Grade.EXCELLENT), "同意", List.of()));
        return id;
    }

    public ProjectId approved() {
        ProjectId id = reviewed();
        send(
                "approver",
                new ApproveProject(id, new Approval("穗人社函〔2025〕12号", LocalDate.of(2025, 3, 1))));
        return id;
    }

    public void send(String username, ProjectCommand command) {
        dispatcher.send(command, by(username), ExpectedVersion.ANY);
    }

    public static Request by(String username) {
        return new Request(People.of(username), "10.1.2.3", "story");
    }

    public static ProposedSheet sheet(String name, String wanYuan) {
        return new ProposedSheet(
                name,
                new Funding(
                        Money.ofWanYuan(new BigDecimal(wanYuan)), Money.ZERO, Money.ofYuan("5000")),
                "为本区就业困难人员提供公益性岗位和社会保险补贴，进一步提高就业质量，年内新增上岗不少于120人。",
                rows("≥120人"));
    }

    private static ProposedSheet changed() {
        ProposedSheet before = sheet("公益性岗位补贴", "2900");
        List<ProposedIndicator> rows = new ArrayList<>(rows("≥130人"));
        rows.remove(2);
        rows.add(row("24", "服务机构持续运行", "持续", "持续"));
        return new ProposedSheet(
                before.name(), before.funding(), "为本区120名就业困难人员提供公益性岗位，11月30日前全部上岗。", rows);
    }

    private static List<ProposedIndicator> rows(String people) {
        return List.of(
                row("11", "公益性岗位上岗人数", "≥300人", people),
                row("12", "补贴发放准确率", "100%", "100%"),
                row("13", "补贴发放及时性", "每季度一次", "11月30日前完成"),
                row("22", "就业困难人员就业率", "大于等于90%", "90%以上"),
                row("31", "服务对象满意度", "≥95%", "≥95%"));
    }

    static ProposedIndicator row(String code, String name, String period, String annual) {
        return new ProposedIndicator(
                null,
                IndicatorCode.of(code),
                name,
                new IndicatorValue(period),
                new IndicatorValue(annual));
    }
}
