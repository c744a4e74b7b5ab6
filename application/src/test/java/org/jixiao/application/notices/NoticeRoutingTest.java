package org.jixiao.application.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.application.notices.Addressee.Above;
import org.jixiao.application.notices.Addressee.Everywhere;
import org.jixiao.application.notices.Addressee.FilersBelow;
import org.jixiao.application.notices.Addressee.FilersOf;
import org.jixiao.application.notices.Addressee.OnePerson;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.delegation.Delegation.Ungranted;
import org.jixiao.domain.delegation.DelegationEvent.DelegationGranted;
import org.jixiao.domain.delegation.DelegationId;
import org.jixiao.domain.delegation.Terms;
import org.jixiao.domain.organization.FilingRound.Scheduled;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.organization.RoundEvent.RoundScheduled;
import org.jixiao.domain.organization.RoundEvent.WindowExtended;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Project;
import org.jixiao.domain.project.Project.Unfiled;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.AbandonAdjustment;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.DraftProject;
import org.jixiao.domain.project.ProjectCommand.ForwardProject;
import org.jixiao.domain.project.ProjectCommand.OpenAdjustment;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.ReplyToRemark;
import org.jixiao.domain.project.ProjectCommand.ReturnProject;
import org.jixiao.domain.project.ProjectCommand.SendBackInDistrict;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.ProjectCommand.TakeBackSendBack;
import org.jixiao.domain.project.ProjectCommand.WithdrawSubmission;
import org.jixiao.domain.project.ProjectContext;
import org.jixiao.domain.project.ProjectDecider;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.SheetField;
import org.jixiao.domain.shared.UnitCode;
import org.junit.jupiter.api.Test;

class NoticeRoutingTest {

    private static final UnitCode CITY = new UnitCode("440100");
    private static final UnitCode DISTRICT = new UnitCode("440114");
    private static final UnitCode UNIT = new UnitCode("440114002");
    private static final RoundId ROUND =
            new RoundId(new FiscalYear(2025), BudgetRound.FIRST_SUBMISSION);
    private static final Instant CLOSES = Instant.parse("2025-03-01T00:00:00Z");
    private static final FilingWindow WINDOW =
            new FilingWindow(Instant.parse("2025-01-01T00:00:00Z"), CLOSES);
    private static final ProjectId ID = new ProjectId(new UUID(1, 2));

    private static final Actor FILER = actor("filer", UNIT, Role.UNIT_FILER);
    private static final Actor MANAGER = actor("manager", DISTRICT, Role.DISTRICT_MANAGER);
    private static final Actor REVIEWER = actor("reviewer", CITY, Role.CITY_REVIEWER);

    private static final Actor APPROVER = actor("approver", CITY, Role.CITY_APPROVER);

    private Project state = new Unfiled();
    private List<Announcement> told = List.of();

    private static Actor actor(String id, UnitCode unit, Role role) {
        return new Actor(new ActorId(id), id, unit, unit.value(), Set.of(role));
    }

    private void send(Actor actor, ProjectCommand command) {
        ProjectContext context =
                new ProjectContext(
                        actor,
                        WINDOW.opens(),
                        new Lineage(List.of(UNIT, DISTRICT, CITY)),
                        WINDOW,
                        true,
                        sheet -> List.of());
        for (ProjectEvent event : ProjectDecider.decide(state, command, context)) {
            Project before = state;
            state = ProjectEvolution.evolve(state, event);
            told = NoticeRouting.of(state, event, () -> before);
        }
    }

    private void submitted() {
        ProposedSheet sheet =
                new ProposedSheet(
                        "培训补贴",
                        new Funding(Money.ofYuan("1.00"), Money.ZERO, Money.ZERO),
                        "目标",
                        List.of());
        ProjectCode code = ProjectCode.of(UNIT, new FiscalYear(2025), 1);
        send(FILER, new DraftProject(ID, code, UNIT, ROUND, sheet));
        assertThat(told).as("a draft is nobody's news").isEmpty();
        send(FILER, new SubmitProject(ID, List.of()));
    }

    @Test
    void whereTheDistrictChecksItIsToldFirstAndTheCityWhenItForwards() {
        submitted();
        assertThat(told)
                .containsExactly(
                        Announcement.of(
                                NoticeKind.PROJECT_SUBMITTED,
                                new Above(UNIT, Role.DISTRICT_MANAGER),
                                ID));
        send(MANAGER, new ForwardProject(ID, "同意上报"));
        assertThat(told)
                .containsExactly(
                        Announcement.of(
                                NoticeKind.PROJECT_SUBMITTED,
                                new Above(UNIT, Role.CITY_REVIEWER),
                                ID));
    }

    @Test
    void aWithdrawalIsToldToThoseWhoHadItOnly() {
        submitted();
        send(FILER, new WithdrawSubmission(ID, "填错了"));
        assertThat(told).containsExactly(withdrawnFrom(Role.DISTRICT_MANAGER));
        send(FILER, new SubmitProject(ID, List.of()));
        send(MANAGER, new ForwardProject(ID, "同意上报"));
        send(FILER, new WithdrawSubmission(ID, "填错了"));
        assertThat(told).containsExactly(withdrawnFrom(Role.CITY_REVIEWER));
    }

    @Test
    void aReturnOfTheDistrictTakenBackIsToldToTheUnit() {
        submitted();
        NewRemark remark = new NewRemark(Anchor.of(SheetField.NAME), ReasonCode.OTHER, "名称不清楚");
        send(MANAGER, new SendBackInDistrict(ID, "请改", List.of(remark), Unlock.ALL));
        send(MANAGER, new TakeBackSendBack(ID, "退错了项目"));
        assertThat(told)
                .containsExactly(
                        Announcement.of(NoticeKind.SEND_BACK_TAKEN_BACK, new FilersOf(UNIT), ID));
    }

    private static Announcement withdrawnFrom(Role role) {
        return Announcement.of(NoticeKind.SUBMISSION_WITHDRAWN, new Above(UNIT, role), ID);
    }

    @Test
    void theReviewerWhoReturnedItIsToldInPersonThatItIsBack() {
        submitted();
        send(MANAGER, new ForwardProject(ID, "同意上报"));
        send(REVIEWER, new OpenReview(ID));
        NewRemark remark = new NewRemark(Anchor.of(SheetField.NAME), ReasonCode.OTHER, "名称不清楚");
        send(REVIEWER, new ReturnProject(ID, null, "请改", List.of(remark), Unlock.ALL));
        send(FILER, new ReplyToRemark(ID, new RemarkId(1), "已改"));
        assertThat(told)
                .containsExactly(
                        Announcement.of(
                                NoticeKind.REMARK_ANSWERED,
                                new OnePerson(REVIEWER.id()),
                                ID,
                                new RemarkId(1)));
        send(FILER, new SubmitProject(ID, List.of()));
        send(MANAGER, new ForwardProject(ID, "同意上报"));
        assertThat(told)
                .containsExactly(
                        Announcement.of(
                                NoticeKind.PROJECT_RESUBMITTED, new OnePerson(REVIEWER.id()), ID));
    }

    @Test
    void anAdjustmentIsToldToTheUnitAndTheReviewersWhenItBeginsAndWhenItIsGivenUp() {
        submitted();
        send(MANAGER, new ForwardProject(ID, "同意上报"));
        send(REVIEWER, new PassReview(ID, Grades.all(Grade.EXCELLENT), "同意", List.of()));
        send(APPROVER, new ApproveProject(ID, new Approval("1号", LocalDate.of(2025, 1, 1))));
        send(APPROVER, new OpenAdjustment(ID, "年中追加"));
        assertThat(told).containsExactlyElementsOf(adjustment(NoticeKind.ADJUSTMENT_OPENED));
        send(APPROVER, new AbandonAdjustment(ID, "不再追加"));
        assertThat(told).containsExactlyElementsOf(adjustment(NoticeKind.ADJUSTMENT_ABANDONED));
    }

    private static List<Announcement> adjustment(NoticeKind kind) {
        return List.of(
                Announcement.of(kind, new FilersOf(UNIT), ID),
                Announcement.of(kind, new Above(UNIT, Role.CITY_REVIEWER), ID));
    }

    @Test
    void aRoundIsToldToAllWhoFileAndAnExtensionToThoseBelowTheUnit() {
        ActorId admin = new ActorId("admin");
        Scheduled scheduled = new Scheduled(ROUND, WINDOW);
        assertThat(
                        NoticeRouting.of(
                                scheduled, new RoundScheduled(ROUND, WINDOW, admin), Unfiled::new))
                .extracting(Announcement::to)
                .containsExactly(
                        new Everywhere(Role.UNIT_FILER), new Everywhere(Role.DISTRICT_MANAGER));
        Instant later = CLOSES.plusSeconds(60);
        assertThat(
                        NoticeRouting.of(
                                scheduled,
                                new WindowExtended(ROUND, DISTRICT, later, admin),
                                Unfiled::new))
                .allSatisfy(notice -> assertThat(notice.due()).isEqualTo(later))
                .extracting(Announcement::to)
                .containsExactly(
                        new FilersBelow(DISTRICT), new Above(DISTRICT, Role.DISTRICT_MANAGER));
    }

    @Test
    void whoIsMadeADelegateIsToldInPersonUntilWhen() {
        ActorId delegate = new ActorId("stand-in");
        Terms terms =
                new Terms(
                        REVIEWER.id(),
                        REVIEWER.name(),
                        delegate,
                        "代理人",
                        CITY,
                        REVIEWER.roles(),
                        WINDOW.opens(),
                        CLOSES);
        DelegationId id = new DelegationId(new UUID(3, 4));
        assertThat(
                        NoticeRouting.of(
                                new Ungranted(),
                                new DelegationGranted(id, terms, REVIEWER.id()),
                                Unfiled::new))
                .containsExactly(
                        new Announcement(
                                NoticeKind.DELEGATION_GRANTED,
                                new OnePerson(delegate),
                                null,
                                null,
                                null,
                                CLOSES));
    }
}
