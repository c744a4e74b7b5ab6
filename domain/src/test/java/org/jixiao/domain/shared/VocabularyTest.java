package org.jixiao.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.review.Decision;
import org.jixiao.domain.review.Dimension;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.shared.Finding.Severity;
import org.junit.jupiter.api.Test;

/** The words that people and the API use are part of the contract. */
class VocabularyTest {

    private static <E> Stream<String> words(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(word);
    }

    @Test
    void rolesAreNamedAsTheIdentityProviderNamesThem() {
        assertThat(words(Role.values(), role -> role.code() + " " + role.label()))
                .containsExactly(
                        "unit-filer 单位填报员",
                        "district-manager 区局主管",
                        "city-reviewer 市局审核员",
                        "city-approver 市局审批人",
                        "auditor 审计员",
                        "system-admin 系统管理员",
                        "security-admin 安全管理员");
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(Role.ofCode(role.code())).contains(role));
        assertThat(Role.ofCode("offline_access")).isEmpty();
    }

    @Test
    void fieldsAndCellsHaveACodeAndALabel() {
        assertThat(words(SheetField.values(), field -> field.code() + " " + field.label()))
                .containsExactly(
                        "name 项目名称",
                        "fiscalAppropriation 财政拨款",
                        "specialAccountAppropriation 财政专户拨款",
                        "otherFunds 其他资金",
                        "targetStatement 绩效目标",
                        "indicators 绩效指标");
        assertThat(words(IndicatorPart.values(), part -> part.code() + " " + part.label()))
                .containsExactly(
                        "code 指标类型",
                        "name 指标名称",
                        "periodValue 实施周期指标值",
                        "annualValue 年度指标值",
                        "order 排列次序");
    }

    @Test
    void phasesAreCalledAsClerksCallThem() {
        assertThat(words(Phase.values(), Phase::label))
                .containsExactly(
                        "草稿", "待上报", "已送审", "审核中", "被退回", "审核通过", "不予通过", "已批复", "已公开", "已作废");
    }

    @Test
    void eachGradeStandsForADecision() {
        assertThat(words(Grade.values(), g -> g.label() + " " + g.decision().label()))
                .containsExactly("优 审核通过", "良 审核通过", "中 退回", "差 不予通过");
        assertThat(words(Decision.values(), Decision::label)).containsExactly("审核通过", "退回", "不予通过");
        assertThat(words(Dimension.values(), d -> d.code() + " " + d.label()))
                .containsExactly(
                        "completeness 完整性",
                        "relevance 相关性",
                        "appropriateness 适当性",
                        "feasibility 可行性");
    }

    @Test
    void everyCheckIsAReasonAndSoIsAnythingElse() {
        assertThat(words(ReasonCode.values(), Enum::name))
                .hasSize(18)
                .startsWith("R1", "R2")
                .endsWith("R17", "OTHER");
        assertThat(words(ReasonCode.values(), ReasonCode::label))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank)
                .endsWith("缺百分号或万元与元混用", "其他");
    }

    @Test
    void aFindingBlocksOrWarnsOrLeavesItToAPerson() {
        assertThat(Arrays.stream(Severity.values()).map(VocabularyTest::finding))
                .extracting(Finding::blocks, Finding::warns)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(true, false),
                        org.assertj.core.groups.Tuple.tuple(false, true),
                        org.assertj.core.groups.Tuple.tuple(false, false));
    }

    private static Finding finding(Severity severity) {
        return new Finding(
                "R1", severity, new Anchor.WholeSheet(), "", "R1.no-benefit", java.util.List.of());
    }
}
