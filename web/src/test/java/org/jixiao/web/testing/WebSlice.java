package org.jixiao.web.testing;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.axonframework.common.transaction.NoTransactionManager;
import org.jixiao.application.audit.PastProjects;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.bulk.BulkRunner;
import org.jixiao.application.bulk.RefusalWords;
import org.jixiao.application.checks.CheckRulesQueries;
import org.jixiao.application.project.ProjectActions;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.review.BulkDecisions;
import org.jixiao.application.review.BulkPreviews;
import org.jixiao.application.review.Comparisons;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Today;
import org.jixiao.application.statistics.DeclaredGaps;
import org.jixiao.application.statistics.PastSummaries;
import org.jixiao.domain.checks.CheckRules;
import org.jixiao.domain.project.SheetCheck;
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
        excludeFilters =
                @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JixiaoApplication.class))
@Import({
    MemoryEvents.class,
    MemoryOrganization.class,
    MemoryDelegations.class,
    MemoryProjects.class,
    MemoryDesk.class,
    MemoryBulkJobs.class,
    MemoryCourses.class,
    MemorySummaries.class,
    MemoryStandings.class,
    MemoryProjections.class,
    MemoryNumbers.class,
    MemoryCommands.class,
    MemoryTables.class,
    MemoryExports.class,
    MemoryArchives.class,
    MemoryFiling.class,
    MemoryNotices.class,
    Story.class
})
class WebSlice {

    @Bean(destroyMethod = "close")
    TestKeycloak testKeycloak() {
        return TestKeycloak.start();
    }

    @Bean
    DynamicPropertyRegistrar keycloakAddress(TestKeycloak keycloak) {
        return registry -> registry.add("jixiao.keycloak.issuer", keycloak::issuer);
    }

    @Bean
    Demo demo(TestKeycloak keycloak, MockMvcTester mvc, MemoryEvents events) {
        return new Demo(keycloak, mvc, events);
    }

    @Bean
    Browser browser(MockMvcTester mvc) {
        return new Browser(mvc);
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
    Dispatcher dispatcher(MemoryCommands commands) {
        return new Dispatcher(commands, NoTransactionManager.INSTANCE);
    }

    @Bean
    ProjectFiling filing(Dispatcher dispatcher, MemoryNumbers numbers) {
        return new ProjectFiling(dispatcher, numbers);
    }

    @Bean
    ProjectHistory history(MemoryProjects projects) {
        return new ProjectHistory(projects);
    }

    /** No table declares a total here. */
    @Bean
    DeclaredGaps gaps() {
        return (viewer, units, year, round) -> Map.of();
    }

    @Bean
    PastSummaries pastSummaries(
            MemorySummaries summaries, MemoryProjects projects, MemoryOrganization organization) {
        return new PastSummaries(summaries, new PastProjects(projects, projects), organization);
    }

    @Bean
    ProjectActions actions(MemoryOrganization organization, Clock clock) {
        return new ProjectActions(organization, clock);
    }

    @Bean
    Comparisons comparisons(MemoryProjects projects, ProjectHistory history) {
        return new Comparisons(projects, history);
    }

    @Bean
    BulkPreviews bulkPreviews(
            MemoryProjects projects, MemoryOrganization organization, Clock clock) {
        return new BulkPreviews(projects, organization, clock);
    }

    @Bean
    BulkDecisions bulkDecisions(Dispatcher dispatcher) {
        return new BulkDecisions(dispatcher);
    }

    @Bean
    BulkRunner bulkRunner(
            MemoryBulkJobs jobs, Dispatcher dispatcher, RefusalWords words, Clock clock) {
        return new BulkRunner(jobs, dispatcher, words, clock);
    }

    @Bean
    SheetCheck sheetCheck(MemoryEvents events) {
        return MemoryOrganization.checks(events);
    }

    @Bean
    CheckRulesQueries checkRules(MemoryEvents events) {
        return year ->
                Optional.of(events.checks(year)).filter(rules -> !rules.equals(CheckRules.USUAL));
    }
}
