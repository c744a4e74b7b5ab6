package org.jixiao.infrastructure.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

/** The demo data, sent as commands to real PostgreSQL. */
class DemoDataIT {

    private static void fill(TestSystem system) {
        new DemoData(
                        system.bean(Dispatcher.class),
                        system.bean(ProjectFiling.class),
                        system.bean(OrganizationQueries.class),
                        system.bean(ProjectHistory.class),
                        system.bean(SheetCheck.class),
                        Clock.systemUTC())
                .run(new DefaultApplicationArguments());
    }

    @Test
    void everyPhaseHasProjectsAndASecondStartAddsNothing() {
        try (TestSystem system = TestSystem.start()) {
            fill(system);
            fill(system);
            List<ProjectRow> rows =
                    system.bean(ProjectQueries.class)
                            .list(Samples.AUDITOR, ProjectFilter.ALL, new PageRequest(0, 200, ""))
                            .items();
            assertThat(rows).hasSize(76);
            assertThat(rows.stream().map(ProjectRow::phase).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(Phase.kept());
            assertThat(rows.stream().map(row -> row.district().value()).distinct()).hasSize(5);
        }
    }
}
