package org.jixiao.domain.project;

import static org.jixiao.domain.project.People.APPROVER;
import static org.jixiao.domain.project.People.DISTRICT_MANAGER;
import static org.jixiao.domain.project.People.FILER;
import static org.jixiao.domain.project.People.REVIEWER;
import static org.jixiao.domain.project.People.UNIT;
import static org.jixiao.domain.project.Sheets.CODE;
import static org.jixiao.domain.project.Sheets.ID;
import static org.jixiao.domain.project.Sheets.PROPOSED;
import static org.jixiao.domain.project.Sheets.ROUND;
import static org.jixiao.domain.project.Sheets.SHEET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.ProjectCommand.*;
import org.jixiao.domain.project.ProjectEvent.*;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Anchor;

/** What went before, told as events, and the commands that would have told it. */
final class Story {

    static final Anchor STATEMENT = Anchor.parse("targetStatement");
    static final Approval APPROVAL = new Approval("穗财绩〔2025〕1号", LocalDate.of(2024, 10, 12));

    private Story() {}

    // Commands

    static final DraftProject DRAFT = new DraftProject(ID, CODE, UNIT, ROUND, PROPOSED);
    static final Source SOURCE = new Source("绩效目标表.xlsx", 3);
    static final ImportProject IMPORT = new ImportProject(ID, CODE, UNIT, ROUND, PROPOSED, SOURCE);
    static final SubmitProject SUBMIT = new SubmitProject(ID, List.of());
    static final DiscardDraft DISCARD = new DiscardDraft(ID, null);
    static final WithdrawSubmission WITHDRAW = new WithdrawSubmission(ID, "漏填一项指标");
    static final ForwardProject FORWARD = new ForwardProject(ID, "情况属实，同意上报。");
    static final SendBackInDistrict SEND_BACK = sendBack(Unlock.ALL, "targetStatement");
    static final TakeBackSendBack TAKE_BACK_SEND_BACK = new TakeBackSendBack(ID, "退错了项目");
    static final TakeBackForwarding TAKE_BACK_FORWARDING = new TakeBackForwarding(ID, "漏看一项");
    static final OpenReview OPEN = new OpenReview(ID);
    static final PassReview PASS = pass(Grade.EXCELLENT);
    static final ReturnProject RETURN = giveBack(Unlock.ALL, "targetStatement");
    static final RejectProject REJECT =
            new RejectProject(ID, Grades.all(Grade.POOR), "与部门职责无关。", List.of());
    static final TakeBackReviewDecision TAKE_BACK = new TakeBackReviewDecision(ID, "误操作");
    static final ApproveProject APPROVE = new ApproveProject(ID, APPROVAL);
    static final TakeBackApproval TAKE_BACK_APPROVAL = new TakeBackApproval(ID, "文号有误");
    static final DiscloseProject DISCLOSE = new DiscloseProject(ID);
    static final OpenAdjustment ADJUST = new OpenAdjustment(ID, "年中追加预算");
    static final AbandonAdjustment ABANDON = new AbandonAdjustment(ID, "追加预算已取消");

    static ReviseSheet revise(ProposedSheet sheet) {
        return new ReviseSheet(ID, sheet);
    }

    static CorrectSheet correct(ProposedSheet sheet) {
        return new CorrectSheet(ID, sheet, "单位电话确认同意");
    }

    static PassReview pass(Grade grade, NewRemark... remarks) {
        return new PassReview(ID, Grades.all(grade), "同意。", List.of(remarks));
    }

    static ReturnProject giveBack(Unlock unlock, String... places) {
        List<NewRemark> remarks = new ArrayList<>();
        for (String place : places) {
            remarks.add(newRemark(place));
        }
        return new ReturnProject(ID, Grades.all(Grade.FAIR), "请修改。", remarks, unlock);
    }

    static SendBackInDistrict sendBack(Unlock unlock, String... places) {
        return new SendBackInDistrict(
                ID, "请补充。", Stream.of(places).map(Story::newRemark).toList(), unlock);
    }

    static NewRemark newRemark(String place) {
        return new NewRemark(Anchor.parse(place), ReasonCode.R2, "请写明数量。");
    }

    static ReplyToRemark reply(int remark) {
        return new ReplyToRemark(ID, new RemarkId(remark), "已改。");
    }

    static ResolveRemark resolve(int remark) {
        return new ResolveRemark(ID, new RemarkId(remark));
    }

    static ReopenRemark reopen(int remark) {
        return new ReopenRemark(ID, new RemarkId(remark), "仍未写明数量。");
    }

    // Events

    static ProjectDrafted draftedBy(Actor author) {
        return new ProjectDrafted(ID, CODE, UNIT, ROUND, SHEET, author.id());
    }

    static ProjectSubmitted submitted(int revision) {
        return new ProjectSubmitted(revision, List.of(), Desk.CITY, FILER.id());
    }

    static ProjectSubmitted submittedToTheDistrict(int revision) {
        return new ProjectSubmitted(revision, List.of(), Desk.DISTRICT, FILER.id());
    }

    static ProjectForwarded forwarded() {
        return new ProjectForwarded("情况属实，同意上报。", DISTRICT_MANAGER.id());
    }

    static Remark remarkOfTheDistrict(int id, int revision, String place) {
        return Remark.made(new RemarkId(id), revision, newRemark(place), DISTRICT_MANAGER.id());
    }

    static ProjectSentBack sentBackWith(Unlock unlock, Remark... remarks) {
        return new ProjectSentBack("请补充。", List.of(remarks), unlock, DISTRICT_MANAGER.id());
    }

    static AdjustmentOpened adjustmentOpened() {
        return new AdjustmentOpened(APPROVER.id());
    }

    static Remark remark(int id, int revision, String place) {
        return Remark.made(new RemarkId(id), revision, newRemark(place), REVIEWER.id());
    }

    static ProjectReturned returnedWith(Unlock unlock, Remark... remarks) {
        return new ProjectReturned(
                Grades.all(Grade.FAIR), "请修改。", List.of(remarks), unlock, REVIEWER.id());
    }

    static ReviewPassed passed(Grade grade, Remark... remarks) {
        return new ReviewPassed(Grades.all(grade), "同意。", List.of(remarks), REVIEWER.id());
    }

    static RemarkAnswered answered(int remark) {
        return new RemarkAnswered(new RemarkId(remark), "已改。", FILER.id());
    }

    // Histories: every one of them goes on from the one before

    static List<ProjectEvent> draft() {
        return List.of(draftedBy(FILER));
    }

    static List<ProjectEvent> discarded() {
        return and(draft(), new DraftDiscarded(FILER.id()));
    }

    static List<ProjectEvent> submitted() {
        return and(draft(), submitted(1));
    }

    static List<ProjectEvent> awaitingForwarding() {
        return and(draft(), submittedToTheDistrict(1));
    }

    static List<ProjectEvent> sentBack() {
        return and(
                awaitingForwarding(),
                sentBackWith(Unlock.ALL, remarkOfTheDistrict(1, 1, "targetStatement")));
    }

    static List<ProjectEvent> underReview() {
        return and(submitted(), new ReviewOpened(REVIEWER.id()));
    }

    static List<ProjectEvent> returned() {
        return and(underReview(), returnedWith(Unlock.ALL, remark(1, 1, "targetStatement")));
    }

    /** Returned with only these places open. */
    static List<ProjectEvent> returnedPartly(String... places) {
        List<Remark> remarks = new ArrayList<>();
        for (String place : places) {
            remarks.add(remark(remarks.size() + 1, 1, place));
        }
        return and(underReview(), returnedWith(Unlock.PINNED, remarks.toArray(Remark[]::new)));
    }

    static List<ProjectEvent> resubmitted() {
        return and(returned(), answered(1), submitted(2));
    }

    static List<ProjectEvent> reviewed(Grade grade) {
        return and(underReview(), passed(grade));
    }

    static List<ProjectEvent> rejected() {
        return and(
                underReview(),
                new ProjectRejected(Grades.all(Grade.POOR), "无关。", List.of(), REVIEWER.id()));
    }

    static List<ProjectEvent> approved() {
        return and(reviewed(Grade.EXCELLENT), new ProjectApproved(APPROVAL, APPROVER.id()));
    }

    static List<ProjectEvent> disclosed() {
        return and(approved(), new ProjectDisclosed(APPROVER.id()));
    }

    static List<ProjectEvent> adjusting() {
        return and(approved(), adjustmentOpened());
    }

    static List<ProjectEvent> and(List<ProjectEvent> before, ProjectEvent... after) {
        List<ProjectEvent> all = new ArrayList<>(before);
        all.addAll(List.of(after));
        return all;
    }
}
