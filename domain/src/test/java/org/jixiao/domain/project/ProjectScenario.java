package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;

/**
 * given / as / when / then for a project.
 *
 * <p>{@code given(events)} or {@code given(command, by)} tells what went before; the first {@code
 * when} decides, then {@code then}, {@code thenNothing} or {@code refusedWith} judge.
 */
final class ProjectScenario {

    static final Instant NOW = Instant.parse("2024-10-15T02:00:00Z");
    static final FilingWindow WINDOW =
            new FilingWindow(NOW.minus(Duration.ofDays(5)), NOW.plus(Duration.ofDays(5)));

    private final List<ProjectEvent> history = new ArrayList<>();
    private Actor actor = People.FILER;
    private Lineage lineage = People.LINEAGE;
    private FilingWindow window = WINDOW;
    private boolean districtChecks;
    private List<Finding> findings = List.of();
    private List<ProjectEvent> decided;
    private Rejection rejection;

    private ProjectScenario() {}

    static ProjectScenario nothing() {
        return new ProjectScenario();
    }

    static ProjectScenario given(List<? extends ProjectEvent> events) {
        ProjectScenario scenario = new ProjectScenario();
        scenario.history.addAll(events);
        return scenario;
    }

    static ProjectScenario given(ProjectEvent... events) {
        return given(List.of(events));
    }

    ProjectScenario as(Actor who) {
        actor = who;
        return this;
    }

    ProjectScenario inLineage(Lineage other) {
        lineage = other;
        return this;
    }

    /** Null: no round is scheduled. */
    ProjectScenario inWindow(FilingWindow other) {
        window = other;
        return this;
    }

    /** The round asks the district to check first. */
    ProjectScenario withDistrictCheck() {
        districtChecks = true;
        return this;
    }

    ProjectScenario finding(Finding... found) {
        findings = List.of(found);
        return this;
    }

    /** Carries the command out as part of what went before. */
    ProjectScenario done(ProjectCommand command) {
        history.addAll(ProjectDecider.decide(state(), command, context()));
        return this;
    }

    ProjectScenario when(ProjectCommand command) {
        Project before = state();
        decided = null;
        rejection = null;
        Refused refused =
                catchThrowableOfType(
                        Refused.class,
                        () -> decided = ProjectDecider.decide(before, command, context()));
        if (refused != null) {
            rejection = refused.rejection();
        }
        return this;
    }

    ProjectScenario then(ProjectEvent... expected) {
        assertThat(rejection).as("refusal").isNull();
        assertThat(decided).containsExactly(expected);
        history.addAll(decided);
        return this;
    }

    ProjectScenario thenNothing() {
        return then();
    }

    ProjectScenario refusedWith(String code) {
        assertThat(rejection).as("refusal, decided instead: %s", decided).isNotNull();
        assertThat(rejection.code()).isEqualTo(code);
        return this;
    }

    void refusedWith(Rejection expected) {
        assertThat(rejection).as("refusal, decided instead: %s", decided).isEqualTo(expected);
    }

    Project state() {
        return ProjectEvolution.replay(history);
    }

    ProjectFile file() {
        return ((Project.Filed) state()).file();
    }

    ProjectContext context() {
        return new ProjectContext(actor, NOW, lineage, window, districtChecks, sheet -> findings);
    }
}
