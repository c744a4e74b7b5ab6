package org.jixiao.infrastructure.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.Request;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.RoundCommand.ArrangeDistrictCheck;
import org.jixiao.domain.organization.RoundCommand.ScheduleRound;
import org.jixiao.domain.project.Acknowledgement;
import org.jixiao.domain.project.CheckedSheet;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills an empty system with units, rounds and projects in every phase, as commands sent by the
 * people whose work they are. Does nothing once there is a unit tree.
 */
@Component
@ConditionalOnBooleanProperty("jixiao.demo.data")
public class DemoData implements ApplicationRunner {

    /** The round the demo projects are filed in. */
    static final RoundId ROUND = new RoundId(new FiscalYear(2025), BudgetRound.FIRST_SUBMISSION);

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final String CLIENT = "127.0.0.1";

    private final Dispatcher dispatcher;
    private final ProjectFiling filing;
    private final OrganizationQueries organization;
    private final ProjectHistory history;
    private final SheetCheck check;
    private final Clock clock;

    DemoData(
            Dispatcher dispatcher,
            ProjectFiling filing,
            OrganizationQueries organization,
            ProjectHistory history,
            SheetCheck check,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.filing = filing;
        this.organization = organization;
        this.history = history;
        this.check = check;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate today = Today.at(clock.instant());
        if (!organization.units(today).isEmpty()) {
            return;
        }
        Request admin = request(DemoPeople.SYSTEM_ADMIN);
        DemoUnits.all().forEach(unit -> dispatcher.send(unit, admin));
        rounds(admin);
        List<DemoProject> projects = projects();
        projects.forEach(this::live);
        LOG.info("demo data: {} projects", projects.size());
    }

    /** Two rounds open now, one of them with district check, one over, one to come. */
    private void rounds(Request admin) {
        Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        schedule(BudgetRound.FIRST_SUBMISSION, today, -60, 45, admin);
        schedule(BudgetRound.SECOND_SUBMISSION, today, 60, 90, admin);
        schedule(BudgetRound.MID_YEAR_ADDITION, today, -120, -90, admin);
        schedule(BudgetRound.ADJUSTMENT, today, -30, 60, admin);
        RoundId adjustments = new RoundId(ROUND.fiscalYear(), BudgetRound.ADJUSTMENT);
        dispatcher.send(new ArrangeDistrictCheck(adjustments, true, "调整事项先由区局审核"), admin);
    }

    private void schedule(BudgetRound round, Instant today, int opens, int closes, Request admin) {
        FilingWindow window =
                new FilingWindow(
                        today.plus(Duration.ofDays(opens)), today.plus(Duration.ofDays(closes)));
        dispatcher.send(new ScheduleRound(new RoundId(ROUND.fiscalYear(), round), window), admin);
    }

    private void live(DemoProject project) {
        Actor filer = DemoPeople.filerOf(project.unitCode());
        ProjectId id =
                ProjectId.parse(
                        filing.draft(
                                        project.unitCode(),
                                        new RoundId(ROUND.fiscalYear(), project.journey().round()),
                                        project.sheet(),
                                        request(filer))
                                .aggregateId());
        for (DemoStep step : project.journey().steps()) {
            Request request = request(step.actor(project));
            List<Acknowledgement> words = step == DemoStep.SUBMIT ? words(id, filer) : List.of();
            for (ProjectCommand command : step.commands(id, project, words)) {
                dispatcher.send(command, request, ExpectedVersion.ANY);
            }
        }
    }

    /** What the filer says to each warning on the sheet as it stands. */
    private List<Acknowledgement> words(ProjectId id, Actor filer) {
        ProjectFile file = history.present(filer, id).orElseThrow().state().file();
        return check.findings(CheckedSheet.of(file)).stream()
                .filter(Finding::warns)
                .map(
                        found ->
                                new Acknowledgement(
                                        found.check(), found.anchor(), reason(found.check())))
                .toList();
    }

    private static String reason(String check) {
        return switch (check) {
            case "R1" -> "内部保障类项目，没有对应的效益或服务对象。";
            case "R4", "R5" -> "沿用上级下达的指标分类，待统一调整。";
            case "R6", "R7", "R17" -> "指标名称已说明口径，与上年公开表一致。";
            case "R10" -> "同类业务按统一口径申报，工作量各自测算。";
            case "R15" -> "项目内容单一，现有指标已覆盖主要工作。";
            default -> "已与财务核对，情况属实。";
        };
    }

    private static Request request(Actor actor) {
        return new Request(actor, CLIENT, "demo-" + actor.id());
    }

    static List<DemoProject> projects() {
        try (InputStream json = DemoData.class.getResourceAsStream("/demo/projects.json")) {
            return JsonMapper.shared().readValue(json, new TypeReference<List<DemoProject>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
