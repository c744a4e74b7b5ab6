package org.jixiao.infrastructure.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.domain.approval.Approval;
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
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.SheetField;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;

/**
 * The life of one project: draft, revise (8 indicators), submit, return, reply, revise, submit,
 * pass, approve.
 */
final class Life {

    static final int ACTIONS = 9;

    private static final String PROSE = "围绕年度重点工作，按季度组织实施并跟踪落实情况，按时完成既定任务，确保资金使用规范、进度合理、效果可查，";

    /** No two projects alike: copies would all be compared with each other before submission. */
    private static final String TOPICS = "教育培训就业医疗交通水利文化体育住房环保农林科技商贸应急";

    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final List<ProposedIndicator> ROWS =
            IntStream.range(0, 8).mapToObj(Life::row).toList();

    private final Dispatcher dispatcher;
    private final ProjectFiling filing;

    Life(Dispatcher dispatcher, ProjectFiling filing) {
        this.dispatcher = dispatcher;
        this.filing = filing;
    }

    private static ProposedIndicator row(int i) {
        String code = List.of("11", "11", "12", "13", "21", "22", "31", "41").get(i);
        return new ProposedIndicator(
                null,
                IndicatorCode.of(code),
                "第" + (i + 1) + "项重点工作的任务完成情况及其覆盖人群的比例，按全年口径统计（" + i + "）",
                new IndicatorValue("≥9" + i + "%，较上一实施周期保持稳定或有所提升"),
                new IndicatorValue("≥9" + i + "%，第四季度末前完成并提交总结材料"));
    }

    private static String name() {
        StringBuilder name = new StringBuilder();
        for (int n = NAMES.getAndIncrement() + 1_000_000; n > 0; n /= TOPICS.length()) {
            name.append(TOPICS.charAt(n % TOPICS.length()));
        }
        return name + "专项经费";
    }

    private static ProposedSheet sheet(String name, String ending) {
        return new ProposedSheet(
                name, Samples.sheet("").funding(), (name + PROSE).repeat(9) + ending, ROWS);
    }

    /** Takes one project through its whole life. */
    void live() {
        String name = name();
        ProjectId id =
                ProjectId.parse(
                        filing.draft(
                                        Samples.FILER.unit(),
                                        Samples.ROUND,
                                        new ProposedSheet(
                                                name, Samples.sheet("").funding(), "", List.of()),
                                        TestSystem.request(Samples.FILER))
                                .aggregateId());
        send(new ReviseSheet(id, sheet(name, "。")), Samples.FILER);
        send(new SubmitProject(id, Samples.EXPLAINED), Samples.FILER);
        NewRemark remark =
                new NewRemark(Anchor.of(SheetField.TARGET_STATEMENT), ReasonCode.R2, "请量化目标");
        send(
                new ReturnProject(id, null, "请按意见修改后再次送审", List.of(remark), Unlock.ALL),
                Samples.REVIEWER);
        send(new ReplyToRemark(id, new RemarkId(1), "已补充数量要求"), Samples.FILER);
        send(new ReviseSheet(id, sheet(name, "，全年服务不少于600人。")), Samples.FILER);
        send(new SubmitProject(id, Samples.EXPLAINED), Samples.FILER);
        send(new PassReview(id, Grades.all(Grade.EXCELLENT), "同意", List.of()), Samples.REVIEWER);
        send(
                new ApproveProject(id, new Approval("穗人社函〔2025〕1号", LocalDate.of(2025, 3, 1))),
                Samples.APPROVER);
    }

    private void send(ProjectCommand command, Actor actor) {
        dispatcher.send(command, TestSystem.request(actor), ExpectedVersion.ANY);
    }
}
