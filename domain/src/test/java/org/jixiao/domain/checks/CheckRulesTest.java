package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.domain.checks.CheckRulesCommand.ConfigureChecks;
import org.jixiao.domain.checks.CheckRulesEvent.ChecksConfigured;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckRulesTest {

    private static final FiscalYear YEAR = new FiscalYear(2025);
    private static final Actor ADMIN = actor(Role.SYSTEM_ADMIN);

    private static Actor actor(Role role) {
        return new Actor(new ActorId("wu"), "吴建平", new UnitCode("440100"), "市局", Set.of(role));
    }

    private static ConfigureChecks configure(
            Map<CheckCode, CheckSetting> settings, Thresholds thresholds, String reason) {
        return new ConfigureChecks(YEAR, settings, thresholds, reason);
    }

    private static String refusal(ConfigureChecks command, Actor actor) {
        return catchThrowableOfType(
                        Refused.class,
                        () -> CheckRulesDecider.decide(CheckRules.USUAL, command, actor))
                .rejection()
                .code();
    }

    @Test
    void theAdministratorMakesAWarningBlock() {
        List<CheckRulesEvent> decided =
                CheckRulesDecider.decide(
                        CheckRules.USUAL,
                        configure(
                                Map.of(CheckCode.R2, CheckSetting.BLOCK), Thresholds.USUAL, "市局要求"),
                        ADMIN);
        assertThat(decided)
                .singleElement()
                .isInstanceOfSatisfying(
                        ChecksConfigured.class,
                        event -> {
                            assertThat(event.settings())
                                    .hasSize(CheckCode.values().length)
                                    .containsEntry(CheckCode.R2, CheckSetting.BLOCK)
                                    .containsEntry(CheckCode.FORM, CheckSetting.BLOCK);
                            CheckRules after = CheckRulesDecider.evolve(CheckRules.USUAL, event);
                            assertThat(after.of(CheckCode.R2)).isEqualTo(CheckSetting.BLOCK);
                        });
    }

    @Test
    void whatChangesNothingIsNotRecordedAndNeedsNoReason() {
        assertThat(
                        CheckRulesDecider.decide(
                                CheckRules.USUAL, configure(Map.of(), Thresholds.USUAL, ""), ADMIN))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM_ADMIN")
    void nobodyElseConfiguresChecks(Role role) {
        assertThat(refusal(configure(Map.of(), new Thresholds(4, 5), "理由"), actor(role)))
                .isEqualTo("role-missing");
    }

    @ParameterizedTest
    @CsvSource({"0,5", "21,5", "3,1", "3,101"})
    void thresholdsBeyondReasonAreRefused(int fewest, int factor) {
        assertThat(refusal(configure(Map.of(), new Thresholds(fewest, factor), "理由"), ADMIN))
                .isEqualTo("threshold-out-of-range");
    }

    @Test
    void aChangeNeedsAReasonOfBearableLength() {
        for (String reason : List.of("", " ", "理".repeat(2001))) {
            assertThat(refusal(configure(Map.of(), new Thresholds(4, 5), reason), ADMIN))
                    .isEqualTo("text-missing");
        }
    }

    @Test
    void aCheckThatIsOffSaysNothingAndOneThatBlocksBlocks() {
        CheckScene few = CheckScene.sheet().row("11", "采购册数", "1册");
        CheckRules off = new CheckRules(Map.of(CheckCode.R15, CheckSetting.OFF), Thresholds.USUAL);
        CheckRules block =
                new CheckRules(Map.of(CheckCode.R15, CheckSetting.BLOCK), Thresholds.USUAL);
        assertThat(checks(few, CheckRules.USUAL)).contains("R15 WARN");
        assertThat(checks(few, off)).noneMatch(told -> told.startsWith("R15"));
        assertThat(checks(few, block)).contains("R15 BLOCK");
    }

    @Test
    void whatIsOnlyQuestionableOrUndecidedNeverBlocks() {
        CheckRules block =
                new CheckRules(Map.of(CheckCode.R4, CheckSetting.BLOCK), Thresholds.USUAL);
        assertThat(checks(CheckScene.sheet().row("11", "图书编目工作", "100%"), block))
                .contains("R4 UNDECIDED");
        assertThat(checks(CheckScene.sheet().stating("短。").row("11", "册数", "1册"), block))
                .contains("FORM WARN");
    }

    private static List<String> checks(CheckScene scene, CheckRules rules) {
        return SheetChecks.findings(scene.checked(), scene.around(), rules).stream()
                .map(found -> found.check() + " " + found.severity())
                .toList();
    }

    @Test
    void aSheetInOrderPassesEveryCheck() {
        CheckScene scene =
                CheckScene.sheet()
                        .row("11", "采购册数", "≥3000册", "≥1000册")
                        .row("12", "验收合格率", "≥98%")
                        .row("13", "编目完成时间", "11月底前")
                        .row("22", "读者人次", "≥2万人次")
                        .row("31", "读者满意度", "≥90%");
        assertThat(checks(scene, CheckRules.USUAL)).isEmpty();
    }

    @Test
    void everyFlawBelongsToItsCheckAndHasAKeyOfItsOwn() {
        assertThat(Stream.of(Flaw.values()).map(Flaw::key))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("(?:FORM|R[0-9]{1,2})\\.[a-z]+(?:-[a-z]+)*"));
        assertThat(Stream.of(Flaw.values()).map(Flaw::check)).contains(CheckCode.values());
    }
}
