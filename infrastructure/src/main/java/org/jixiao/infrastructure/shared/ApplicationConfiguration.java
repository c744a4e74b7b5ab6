package org.jixiao.infrastructure.shared;

import java.time.Clock;
import org.jixiao.application.audit.PastProjects;
import org.jixiao.application.audit.ProjectEventLog;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.bulk.BulkQueue;
import org.jixiao.application.bulk.BulkRunner;
import org.jixiao.application.bulk.RefusalWords;
import org.jixiao.application.checks.CheckFacts;
import org.jixiao.application.checks.ConfiguredChecks;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.project.ProjectActions;
import org.jixiao.application.project.ProjectFacts;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.project.ProjectNumbers;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.review.BulkDecisions;
import org.jixiao.application.review.BulkPreviews;
import org.jixiao.application.review.Comparisons;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Today;
import org.jixiao.application.statistics.PastSummaries;
import org.jixiao.application.statistics.SummaryQueries;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.Rejection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the framework-free services of the application layer together. */
@Configuration(proxyBeanMethods = false)
class ApplicationConfiguration {

    @Bean
    Today today(Clock clock) {
        return new Today(clock);
    }

    @Bean
    SheetCheck sheetCheck(CheckFacts facts) {
        return new ConfiguredChecks(facts);
    }

    @Bean
    ProjectFiling projectFiling(Dispatcher dispatcher, ProjectNumbers numbers) {
        return new ProjectFiling(dispatcher, numbers);
    }

    @Bean
    ProjectHistory projectHistory(ProjectEventLog log) {
        return new ProjectHistory(log);
    }

    @Bean
    PastProjects pastProjects(ProjectQueries projects, ProjectEventLog log) {
        return new PastProjects(projects, log);
    }

    @Bean
    PastSummaries pastSummaries(
            SummaryQueries present, PastProjects projects, OrganizationQueries organization) {
        return new PastSummaries(present, projects, organization);
    }

    @Bean
    ProjectActions projectActions(ProjectFacts facts, Clock clock) {
        return new ProjectActions(facts, clock);
    }

    @Bean
    Comparisons comparisons(ProjectQueries projects, ProjectHistory history) {
        return new Comparisons(projects, history);
    }

    @Bean
    BulkPreviews bulkPreviews(ProjectEventLog log, ProjectFacts facts, Clock clock) {
        return new BulkPreviews(log, facts, clock);
    }

    @Bean
    BulkDecisions bulkDecisions(Dispatcher dispatcher) {
        return new BulkDecisions(dispatcher);
    }

    @Bean
    BulkRunner bulkRunner(
            BulkQueue queue,
            Dispatcher dispatcher,
            ObjectProvider<RefusalWords> words,
            Clock clock) {
        // A node without pages has no bundles: it notes what the rule says itself.
        return new BulkRunner(
                queue, dispatcher, words.getIfAvailable(() -> Rejection::sentence), clock);
    }
}
