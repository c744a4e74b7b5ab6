package org.jixiao.infrastructure.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An upgrade that leaves a read model empty needs nobody to fill it. */
class EmptyReadModelsIT {

    @Test
    void whatAMigrationLeftEmptyIsFilledAtTheStart() {
        try (TestSystem system = TestSystem.start()) {
            Samples.organize(system);
            system.draft(Samples.FILER, "升级之后仍能检索");
            JdbcClient.create(system.owner().dataSource()).sql("TRUNCATE project_search").update();
            assertThat(found(system)).isZero();

            system.bean(EmptyReadModels.class).fill();

            await().atMost(Duration.ofSeconds(20)).until(() -> found(system) == 1);
        }
    }

    private static long found(TestSystem system) {
        ProjectFilter filter = new ProjectFilter(null, null, null, null, Set.of(), "仍能检索");
        return system.bean(ProjectQueries.class)
                .list(Samples.FILER, filter, new PageRequest(0, 50, ""))
                .totalItems();
    }
}
