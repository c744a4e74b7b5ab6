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
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.Request;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.RoundCommand.ArrangeDistrictCheck;
import org.jixiao.domain.organization.RoundCommand.ScheduleRound;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.BudgetRound;
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
    private final Clock clock;

    DemoData(
            Dispatcher dispatcher,
            ProjectFiling filing,
            OrganizationQueries organization,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.filing = filing;
        this.organization = organization;
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
            for (ProjectCommand command : step.commands(id, project)) {
                dispatcher.send(command, request, ExpectedVersion.ANY);
            }
        }
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
