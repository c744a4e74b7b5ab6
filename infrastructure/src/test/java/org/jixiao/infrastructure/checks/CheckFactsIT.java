package org.jixiao.infrastructure.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.checks.CheckRulesQueries;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.domain.checks.CheckCode;
import org.jixiao.domain.checks.CheckRules;
import org.jixiao.domain.checks.CheckRulesCommand.ConfigureChecks;
import org.jixiao.domain.checks.CheckSetting;
import org.jixiao.domain.checks.Thresholds;
import org.jixiao.domain.project.Acknowledgement;
import org.jixiao.domain.project.CheckedSheet;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.ProjectRejection.CheckFailed;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What lies around a sheet, and the rules of its year, found on real PostgreSQL. */
class CheckFactsIT {

    private static TestSystem system;

    @BeforeAll
    static void start() {
        system = TestSystem.start();
        Samples.organize(system);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    private static ProjectId draft(Actor filer, int year, ProposedSheet sheet) {
        RoundId round = new RoundId(new FiscalYear(year), BudgetRound.FIRST_SUBMISSION);
        return ProjectId.parse(
                system.bean(ProjectFiling.class)
                        .draft(filer.unit(), round, sheet, TestSystem.request(filer))
                        .aggregateId());
    }

    /** The sheet of one project under another name. */
    private static ProposedSheet copied(String from, String name) {
        ProposedSheet sheet = Samples.sheet(from);
        return new ProposedSheet(
                name, sheet.funding(), sheet.targetStatement(), sheet.indicators());
    }

    private static List<Finding> findings(Actor filer, ProjectId id) {
        var file =
                system.bean(ProjectHistory.class).present(filer, id).orElseThrow().state().file();
        return system.bean(SheetCheck.class).findings(CheckedSheet.of(file));
    }

    private static List<String> told(Actor filer, ProjectId id) {
        return findings(filer, id).stream()
                .map(found -> found.key() + " " + found.quoted())
                .toList();
    }

    @Test
    void aCopyIsToldToBothAndTheCodeWithinTheUnitOnly() {
        ProjectId first = draft(Samples.FILER, 2025, Samples.sheet("家政培训"));
        assertThat(told(Samples.FILER, first)).isEmpty();

        ProjectId within = draft(Samples.FILER, 2025, copied("家政培训", "电工实训"));
        String code =
                system.bean(ProjectHistory.class)
                        .present(Samples.FILER, first)
                        .orElseThrow()
                        .state()
                        .file()
                        .code()
                        .value();
        assertThat(told(Samples.FILER, within)).containsExactly("R10.sheet " + code);

        ProjectId elsewhere = draft(Samples.PANYU, 2025, copied("家政培训", "护理实训"));
        assertThat(findings(Samples.PANYU, elsewhere))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.quoted()).isEmpty();
                            assertThat(found.arguments()).containsExactly("2");
                        });

        system.send(new ReviseSheet(within, Samples.sheet("电工实训")), Samples.FILER);
        assertThat(told(Samples.FILER, within)).as("once it was rewritten").isEmpty();
    }

    @Test
    void partsByNumberAreCopiesAndRowsOfTheCityForItsDistrictsAreNot() {
        draft(Samples.CENTRE, 2025, copied("焊工培训", "焊工培训（一期）"));
        ProjectId second = draft(Samples.CENTRE, 2025, copied("焊工培训", "焊工培训（二期）"));
        assertThat(findings(Samples.CENTRE, second))
                .extracting(Finding::key)
                .containsExactly("R10.sheet");

        Actor city = TestSystem.actor("city-filer", "440100", Role.UNIT_FILER);
        draft(city, 2025, copied("护工培训", "护工培训（花都区）"));
        ProjectId elsewhere = draft(city, 2025, copied("护工培训", "护工培训（番禺区）"));
        assertThat(told(city, elsewhere)).isEmpty();
        ProjectId again = draft(city, 2025, copied("护工培训", "护工培训（番禺区）（二期）"));
        assertThat(findings(city, again))
                .singleElement()
                .satisfies(found -> assertThat(found.arguments()).containsExactly("1"));
    }

    @Test
    void lastYearsSheetOfTheSameUnitAndNameIsFoundWhateverYearItsNameTells() {
        draft(Samples.CENTRE, 2024, Samples.sheet("创业服务", "100.00", "≥95%"));
        ProposedSheet now = Samples.sheet("创业服务", "200.00", "≥95%");
        assertThat(told(Samples.CENTRE, draft(Samples.CENTRE, 2025, now)))
                .containsExactly("R16.same-as-last-year ");
        assertThat(told(Samples.PANYU, draft(Samples.PANYU, 2025, now)))
                .as("another unit's")
                .isEmpty();
    }

    @Test
    void theRulesOfTheYearDecideWhatStopsASubmission() {
        FiscalYear year = new FiscalYear(2025);
        ProposedSheet base = Samples.sheet("档案整理");
        ProposedSheet two =
                new ProposedSheet(
                        base.name(),
                        base.funding(),
                        base.targetStatement(),
                        base.indicators().subList(0, 2));
        ProjectId id = draft(Samples.FILER, 2025, two);
        List<Acknowledgement> words =
                List.of(
                        new Acknowledgement("R15", new Anchor.WholeSheet(), "内容单一"),
                        new Acknowledgement("R1", new Anchor.WholeSheet(), "内部事务"));
        configure(year, CheckSetting.BLOCK);
        CheckFailed refused =
                (CheckFailed)
                        catchThrowableOfType(
                                        Refused.class,
                                        () ->
                                                system.send(
                                                        new SubmitProject(id, words),
                                                        Samples.FILER))
                                .rejection();
        assertThat(refused.findings()).extracting(Finding::key).containsExactly("R15.too-few");
        assertThat(
                        system.bean(CheckRulesQueries.class)
                                .of(year)
                                .map(rules -> rules.of(CheckCode.R15)))
                .contains(CheckSetting.BLOCK);

        configure(year, CheckSetting.WARN);
        assertThat(system.send(new SubmitProject(id, words), Samples.FILER).changed()).isTrue();
        assertThat(system.bean(CheckRulesQueries.class).of(new FiscalYear(2031))).isEmpty();
    }

    private static void configure(FiscalYear year, CheckSetting setting) {
        system.bean(Dispatcher.class)
                .send(
                        new ConfigureChecks(
                                year, Map.of(CheckCode.R15, setting), Thresholds.USUAL, "统一口径"),
                        TestSystem.request(Samples.ADMIN));
    }

    @Test
    void theRulesAreUsualUntilSomebodySaysOtherwise() {
        assertThat(CheckRules.USUAL.of(CheckCode.FORM)).isEqualTo(CheckSetting.BLOCK);
        assertThat(system.bean(CheckRulesQueries.class).of(new FiscalYear(2030))).isEmpty();
    }
}
