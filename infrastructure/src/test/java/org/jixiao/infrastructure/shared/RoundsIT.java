package org.jixiao.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jixiao.application.organization.ExtensionView;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.RoundView;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.RoundCommand;
import org.jixiao.domain.organization.RoundCommand.ArrangeDistrictCheck;
import org.jixiao.domain.organization.RoundCommand.ExtendWindow;
import org.jixiao.domain.organization.RoundCommand.RescheduleRound;
import org.jixiao.domain.organization.RoundCommand.WithdrawExtension;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.UnitCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a round asks, and how long it stays open for whom. */
class RoundsIT {

    private static final UnitCode HUADU = new UnitCode("440114");
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Instant LATER = NOW.plus(Duration.ofDays(3));

    private TestSystem system;

    @BeforeEach
    void start() {
        system = TestSystem.start();
        Samples.organize(system);
    }

    @AfterEach
    void stop() {
        system.close();
    }

    private void arrange(RoundCommand command) {
        system.bean(Dispatcher.class).send(command, TestSystem.request(Samples.ADMIN));
    }

    private void closedYesterday() {
        arrange(
                new RescheduleRound(
                        Samples.ROUND,
                        new FilingWindow(
                                NOW.minus(Duration.ofDays(9)), NOW.minus(Duration.ofDays(1))),
                        "提前截止"));
    }

    private RoundView roundOf(Actor filer) {
        return system.bean(OrganizationQueries.class)
                .roundsOf(filer.unit(), Today.at(NOW))
                .getFirst();
    }

    private List<ExtensionView> extensions() {
        return system.bean(OrganizationQueries.class).extensions();
    }

    @Test
    void afterTheClosingOnlyTheDistrictThatGotLongerSubmits() {
        ProjectId huadu = system.draft(Samples.FILER, "花都培训");
        ProjectId panyu = system.draft(Samples.PANYU, "番禺培训");
        closedYesterday();
        arrange(new ExtendWindow(Samples.ROUND, HUADU, LATER, "台风停工"));

        system.send(new SubmitProject(huadu, List.of()), Samples.FILER);
        assertThatThrownBy(() -> system.send(new SubmitProject(panyu, List.of()), Samples.PANYU))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("window-closed");

        assertThat(roundOf(Samples.FILER).window().closes()).isEqualTo(LATER);
        assertThat(roundOf(Samples.FILER).extended()).isTrue();
        assertThat(roundOf(Samples.PANYU).extended()).isFalse();
    }

    @Test
    void aWithdrawnExtensionNoLongerCounts() {
        ProjectId project = system.draft(Samples.FILER, "花都培训");
        closedYesterday();
        arrange(new ExtendWindow(Samples.ROUND, Samples.FILER.unit(), LATER, "台风停工"));
        assertThat(extensions())
                .singleElement()
                .satisfies(
                        given -> {
                            assertThat(given.unit()).isEqualTo(Samples.FILER.unit());
                            assertThat(given.reason()).isEqualTo("台风停工");
                            assertThat(given.by()).isEqualTo(Samples.ADMIN.name());
                        });

        arrange(new WithdrawExtension(Samples.ROUND, Samples.FILER.unit(), "误操作"));
        assertThat(extensions()).isEmpty();
        assertThatThrownBy(() -> system.send(new SubmitProject(project, List.of()), Samples.FILER))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("window-closed");
    }

    @Test
    void theDistrictCheckIsReadWithTheRound() {
        OrganizationQueries queries = system.bean(OrganizationQueries.class);
        assertThat(queries.round(Samples.ROUND).orElseThrow().districtCheck()).isFalse();
        arrange(new ArrangeDistrictCheck(Samples.ROUND, true, "先由区局把关"));
        assertThat(queries.round(Samples.ROUND).orElseThrow().districtCheck()).isTrue();
    }
}
