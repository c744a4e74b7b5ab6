package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.domain.project.Sheets.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.domain.approval.DisclosureRejection;
import org.jixiao.domain.checks.CheckRulesRejection;
import org.jixiao.domain.checks.Thresholds;
import org.jixiao.domain.delegation.DelegationRejection;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.OrganizationRejection;
import org.jixiao.domain.review.Decision;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.table.ExportRejection;
import org.junit.jupiter.api.Test;

/** Codes, kinds and sentences of the refusals are part of the public contract. */
class RejectionsTest {

    static final List<ProjectRejection> OF_PROJECTS =
            List.of(
                    new ProjectRejection.NoSuchProject(ID),
                    new ProjectRejection.AlreadyFiled(ID),
                    new ProjectRejection.RoleMissing(List.of(Role.UNIT_FILER, Role.CITY_REVIEWER)),
                    new ProjectRejection.NotYourUnit(People.UNIT),
                    new ProjectRejection.WrongState(Phase.RETURNED),
                    new ProjectRejection.OwnRevision(People.FILER.id()),
                    new ProjectRejection.OwnReview(People.REVIEWER.id()),
                    new ProjectRejection.HeldByAnother(People.REVIEWER.id()),
                    new ProjectRejection.SubmittedBefore(),
                    new ProjectRejection.WindowClosed(ROUND),
                    new ProjectRejection.CheckFailed(List.of()),
                    new ProjectRejection.RemarksUnanswered(List.of(new RemarkId(1))),
                    new ProjectRejection.PartLocked(Anchor.parse("name")),
                    new ProjectRejection.RemarkMissing(),
                    new ProjectRejection.NoSuchRemark(new RemarkId(7)),
                    new ProjectRejection.NoSuchPlace(Anchor.parse("indicators/9")),
                    new ProjectRejection.GradeContradictsDecision(Grade.FAIR, Decision.PASS),
                    new ProjectRejection.CorrectionNotAllowed(),
                    new ProjectRejection.TextMissing("reason", "撤回理由"),
                    new ProjectRejection.TextTooLong("reason", "撤回理由", 2000),
                    new ProjectRejection.ApprovalDateOutOfRange(
                            LocalDate.of(2024, 1, 1), LocalDate.of(2025, 3, 1)),
                    new ProjectRejection.NoSuchIndicator(9));

    static final List<OrganizationRejection> OF_THE_ORGANIZATION =
            List.of(
                    new OrganizationRejection.NotAdministrator(),
                    new OrganizationRejection.UnitExists(People.UNIT),
                    new OrganizationRejection.NoSuchUnit(People.UNIT, LocalDate.of(2024, 6, 1)),
                    new OrganizationRejection.WrongParent(People.UNIT, null),
                    new OrganizationRejection.DateGoesBack(People.UNIT, LocalDate.of(2024, 6, 1)),
                    new OrganizationRejection.UnitHasChildren(People.UNIT),
                    new OrganizationRejection.TextMissing("name", "单位名称"),
                    new OrganizationRejection.RoundExists(ROUND),
                    new OrganizationRejection.NoSuchRound(ROUND),
                    new OrganizationRejection.WindowUpsideDown(
                            new FilingWindow(Instant.EPOCH, Instant.EPOCH)),
                    new OrganizationRejection.WindowOutOfYear(
                            ROUND, LocalDate.of(2022, 1, 1), LocalDate.of(2028, 12, 31)),
                    new OrganizationRejection.ExtensionTooShort(ROUND),
                    new OrganizationRejection.NoSuchExtension(ROUND, People.UNIT));

    static final List<DisclosureRejection> OF_DISCLOSURES =
            List.of(
                    new DisclosureRejection.NotDiscloser(),
                    new DisclosureRejection.TableOutOfScope(),
                    new DisclosureRejection.NoSuchTable(),
                    new DisclosureRejection.NothingToDisclose(),
                    new DisclosureRejection.NotApprovedYet(
                            List.of(new ProjectCode("440114001-2025-0003"))),
                    new DisclosureRejection.LeftOutWithoutReason(),
                    new DisclosureRejection.NoSuchDisclosure());

    static final List<ExportRejection> OF_EXPORTS =
            List.of(new ExportRejection.NotReader(), new ExportRejection.ExportOutOfScope());

    static final List<DelegationRejection> OF_DELEGATIONS =
            List.of(
                    new DelegationRejection.MayNotDelegate(),
                    new DelegationRejection.Chained(),
                    new DelegationRejection.ToOneself(),
                    new DelegationRejection.NoSuchPerson(),
                    new DelegationRejection.DutiesSeparated("周正"),
                    new DelegationRejection.WrongPeriod(),
                    new DelegationRejection.GrantedAlready("王敏"),
                    new DelegationRejection.ReasonMissing(),
                    new DelegationRejection.NoSuchDelegation(),
                    new DelegationRejection.AlreadyRevoked(),
                    new DelegationRejection.NotYours(),
                    new DelegationRejection.NotNow());

    static final List<CheckRulesRejection> OF_THE_CHECKS =
            List.of(
                    new CheckRulesRejection.NotAdministrator(),
                    new CheckRulesRejection.ReasonMissing(),
                    new CheckRulesRejection.ThresholdOutOfRange(new Thresholds(0, 5)));

    static List<String> codesOfProjects() {
        return OF_PROJECTS.stream().map(Rejection::code).toList();
    }

    private static String contract(List<? extends Rejection> rejections) {
        return rejections.stream()
                .map(r -> "%s %s %s".formatted(r.code(), r.kind(), r.sentence()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void refusalsAboutProjects() {
        assertThat(contract(OF_PROJECTS))
                .isEqualTo(
                        """
                        no-such-project UNKNOWN 没有这个项目，或它不在您的管辖范围内。请从项目列表重新进入。
                        already-filed CONFLICT 该项目已经建立，不能重复建立。请打开已有的项目。
                        role-missing FORBIDDEN 此操作只能由单位填报员或市局审核员办理。请由有相应角色的人员登录后操作。
                        not-your-unit FORBIDDEN 单位 440114002 不在您的管辖范围内，不能办理它的项目。
                        wrong-state CONFLICT 项目现为“被退回”，此时不能这样操作。请刷新页面查看当前可办理的事项。
                        own-revision FORBIDDEN 您编写过这份申报，不能再审核或批复它。请交由其他人员办理。
                        own-review FORBIDDEN 您审核过这个项目，不能再批复它。请交由其他审批人办理。
                        held-by-another CONFLICT 该项目由另一位审核员办理。如需接手，请先在审核页点“接手审核”。
                        submitted-before CONFLICT 该项目送审过，经办记录须保留，不能作废。如不再申报，请保持草稿、不再送审。
                        window-closed CONFLICT 2025 年一上的申报窗口现在没有开放，不能送审。草稿已保留；如需延期请联系市局。
                        check-failed INVALID 还有 0 处需要改正或说明理由后才能送审，请逐条处理。
                        remarks-unanswered INVALID 还有 1 条退回意见没有答复。请逐条答复后再送审。
                        part-locked CONFLICT 本次退回只开放了有意见的部分，“项目名称”不能修改。请只改被指出的内容。
                        remark-missing INVALID 退回必须至少有一条意见，说明哪里需要改。请先添加意见。
                        no-such-remark UNKNOWN 没有编号为 7 的意见。请刷新页面。
                        no-such-place INVALID 申报表上没有“编号为 9 的指标”这个位置。请刷新页面后重新选择。
                        grade-contradicts-decision INVALID 总体评级“中”对应“退回”，与所选“审核通过”不符。请调整评级或审核结论。
                        correction-not-allowed CONFLICT 只有评级为“良”并由您本人审核通过的项目，才能在单位同意后代为修改。
                        text-missing INVALID 请填写撤回理由。
                        text-too-long INVALID 撤回理由不能超过 2000 个字，请精简。
                        approval-date-out-of-range INVALID 批复日期应在 2024-01-01 至 2025-03-01（今天）之间，请核对。
                        no-such-indicator INVALID 指标 9 不在这份申报表中，或出现了两次。请刷新页面后重新编辑。
                        """);
    }

    @Test
    void refusalsAboutTheOrganization() {
        assertThat(contract(OF_THE_ORGANIZATION))
                .isEqualTo(
                        """
                        role-missing FORBIDDEN 此操作只能由系统管理员办理。
                        unit-exists CONFLICT 单位代码 440114002 已经使用过，请换一个代码。
                        no-such-unit UNKNOWN 单位 440114002 在 2024-06-01 不存在，请核对代码和日期。
                        wrong-parent INVALID 上级单位不合适：区局设在市局之下，单位设在区局或市局之下，市局没有上级且只有一个。
                        date-goes-back INVALID 生效日期不能早于该单位上一次变更的日期 2024-06-01。
                        unit-has-children CONFLICT 单位 440114002 还有下属单位，请先移走或撤销它们。
                        text-missing INVALID 请填写单位名称。
                        round-exists CONFLICT 2025 年一上已经安排，请改为调整它的时间。
                        no-such-round UNKNOWN 2025 年一上还没有安排，请联系系统管理员。
                        window-upside-down INVALID 截止时间必须晚于开放时间。
                        window-out-of-year INVALID 2025 年一上的开放和截止时间应在 2022-01-01 至 2028-12-31 之间，请核对年份。
                        extension-too-short INVALID 延长后的截止时间必须晚于2025 年一上本来的截止时间。
                        no-such-extension UNKNOWN 2025 年一上没有给 440114002 延长过申报时间，请刷新页面。
                        """);
    }

    @Test
    void refusalsAboutDelegations() {
        assertThat(contract(OF_DISCLOSURES))
                .isEqualTo(
                        """
                        role-missing FORBIDDEN 公开表只能由市局审批人公开。
                        outside-scope FORBIDDEN 该单位不在您的管辖范围内，不能公开它的目标表。
                        no-such-table UNKNOWN 没有这个单位或部门，请重新选择。
                        nothing-to-disclose CONFLICT 没有已批复的项目可以公开，请先批复。
                        not-approved-yet CONFLICT 还有 1 个项目没有批复（440114001-2025-0003）。请先批复，或者说明理由，明确不列入公开表。
                        text-missing INVALID 请填写不列入公开表的理由，不超过 2000 个字。
                        no-such-disclosure UNKNOWN 没有这次公开，或者不在您的管辖范围内。
                        """);
        assertThat(contract(OF_EXPORTS))
                .isEqualTo(
                        """
                        role-missing FORBIDDEN 系统管理员和安全管理员不能查看或导出项目内容。
                        outside-scope FORBIDDEN 该单位不在您的管辖范围内，不能导出它的项目。
                        """);
        assertThat(contract(OF_DELEGATIONS))
                .isEqualTo(
                        """
                        role-missing FORBIDDEN 只有单位填报员、区局主管、市局审核员和市局审批人可以委托他人代理。
                        delegation-chained FORBIDDEN 您正在代理他人，不能再委托或撤销委托。请先停止代理。
                        delegate-is-oneself INVALID 不能委托自己代理，请选择其他人员。
                        no-such-person UNKNOWN 可选的人员中没有这一位。代理人须登录过本系统，请重新选择。
                        duties-separated FORBIDDEN 周正是审计员或系统、安全管理员。三员分立，不能代理业务。
                        delegation-period INVALID 代理的结束时间必须晚于开始时间和现在，整个期限不能超过 90 天。
                        delegation-overlaps CONFLICT 您在这段时间里已经委托 王敏 代理。请改选时间，或先撤销原来的委托。
                        text-missing INVALID 请填写理由，不超过 2000 个字。
                        no-such-delegation UNKNOWN 没有这项委托，请刷新页面。
                        already-revoked CONFLICT 这项委托已经撤销。
                        not-your-delegation FORBIDDEN 只有委托人本人或安全管理员可以撤销委托。
                        no-delegation-now FORBIDDEN 您现在没有代理此人的有效委托。请停止代理，以本人身份办理。
                        """);
    }

    @Test
    void refusalsAboutTheChecks() {
        assertThat(contract(OF_THE_CHECKS))
                .isEqualTo(
                        """
                        role-missing FORBIDDEN 检查规则只能由系统管理员设置。
                        text-missing INVALID 请填写更改检查规则的理由，不超过 2000 个字。
                        threshold-out-of-range INVALID 指标条数下限应为 1 至 20，单位成本偏离倍数应为 2 至 100。
                        """);
    }

    @Test
    void everyRefusalIsListedHere() {
        assertThat(OF_THE_CHECKS)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(Vocabulary.of(CheckRulesRejection.class));
        assertThat(OF_DISCLOSURES)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(Vocabulary.of(DisclosureRejection.class));
        assertThat(OF_EXPORTS)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(Vocabulary.of(ExportRejection.class));
        assertThat(OF_DELEGATIONS)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(Vocabulary.of(DelegationRejection.class));
        assertThat(OF_PROJECTS)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(Vocabulary.of(ProjectRejection.class));
        assertThat(OF_THE_ORGANIZATION)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(Vocabulary.of(OrganizationRejection.class));
    }

    @Test
    void codesAreKebabCaseAndSentencesAreChinese() {
        assertThat(Stream.concat(OF_PROJECTS.stream(), OF_THE_ORGANIZATION.stream()))
                .allSatisfy(
                        rejection -> {
                            assertThat(rejection.code()).matches("[a-z]+(-[a-z]+)*");
                            assertThat(rejection.sentence()).matches(".*\\p{IsHan}.*。");
                        });
    }

    @Test
    void aRefusalCarriesItsRejectionAndNoStack() {
        Refused refused = new Refused(OF_PROJECTS.getFirst());
        assertThat(refused.rejection()).isSameAs(OF_PROJECTS.getFirst());
        assertThat(refused)
                .hasMessage("no-such-project: " + OF_PROJECTS.getFirst().sentence())
                .hasStackTraceContaining("no-such-project");
        assertThat(refused.getStackTrace()).isEmpty();
    }
}
