package org.jixiao.web.testing;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jixiao.application.audit.PastProjects;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.project.ProjectActions;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.project.ProjectNumbers;
import org.jixiao.application.review.BulkDecisions;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Today;
import org.jixiao.application.statistics.PastSummaries;
import org.jixiao.domain.checks.FormCheck;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.JixiaoApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The web module alone, over everything else in memory. No {@code @Configuration}, so that the
 * whole application's scan passes it by.
 */
@EnableAutoConfiguration
@ConfigurationPropertiesScan("org.jixiao.web")
@ComponentScan(
        basePackages = "org.jixiao.web",
        excludeFilters = {
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JixiaoApplication.class),
            @Filter(type = FilterType.REGEX, pattern = "org\\.jixiao\\.web\\.memory\\..*")
        })
@Import(MemoryTables.class)
public class WebSlice {

    @Bean(destroyMethod = "close")
    TestKeycloak testKeycloak() {
        return TestKeycloak.start();
    }

    @Bean
    DynamicPropertyRegistrar keycloakAddress(TestKeycloak keycloak) {
        return registry -> registry.add("jixiao.keycloak.issuer", keycloak::issuer);
    }

    @Bean
    Demo demo(TestKeycloak keycloak, MockMvcTester mvc) {
        return new Demo(keycloak, mvc);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Today today(Clock clock) {
        return new Today(clock);
    }

    @Bean
    MemoryCommands commands(Clock clock) {
        return new MemoryCommands(clock, commands -> new MemoryReads(commands, clock));
    }

    @Bean
    MemoryReads reads(MemoryCommands commands, Clock clock) {
        return new MemoryReads(commands, clock);
    }

    @Bean
    Dispatcher dispatcher(MemoryCommands commands) {
        return new Dispatcher(commands);
    }

    @Bean
    ProjectNumbers numbers() {
        AtomicLong last = new AtomicLong();
        return new ProjectNumbers() {
            @Override
            public ProjectId newId() {
                return new ProjectId(UUID.randomUUID());
            }

            @Override
            public ProjectCode nextCode(UnitCode unit, FiscalYear year) {
                return ProjectCode.of(unit, year, last.incrementAndGet());
            }
        };
    }

    @Bean
    ProjectFiling filing(Dispatcher dispatcher, ProjectNumbers numbers) {
        return new ProjectFiling(dispatcher, numbers);
    }

    @Bean
    ProjectHistory history(MemoryReads reads) {
        return new ProjectHistory(reads);
    }

    @Bean
    PastSummaries pastSummaries(MemoryReads reads) {
        return new PastSummaries(reads, new PastProjects(reads, reads), reads);
    }

    @Bean
    ProjectActions actions(MemoryReads reads, Clock clock) {
        return new ProjectActions(reads, clock);
    }

    @Bean
    BulkDecisions bulkDecisions(Dispatcher dispatcher) {
        return new BulkDecisions(dispatcher);
    }

    @Bean
    SheetCheck sheetCheck() {
        return new FormCheck();
    }
}
