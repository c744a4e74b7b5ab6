package org.jixiao.infrastructure.shared;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jixiao.application.approval.DisclosureAggregate;
import org.jixiao.application.checks.CheckRulesAggregate;
import org.jixiao.application.delegation.DelegationAggregate;
import org.jixiao.application.delegation.Delegations;
import org.jixiao.application.delegation.KnownPeople;
import org.jixiao.application.organization.RoundAggregate;
import org.jixiao.application.organization.UnitTreeAggregate;
import org.jixiao.application.project.ProjectAggregate;
import org.jixiao.application.project.ProjectFacts;
import org.jixiao.application.shared.CommandEnvelope;
import org.jixiao.application.shared.CommandGroup;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.table.exports.ExportAggregate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Axon, built by hand and kept behind our own seams: command bus, event store, seven aggregates,
 * nothing else.
 */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    static {
        System.setProperty("axon.update-check.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventCatalogue eventCatalogue() {
        return new EventCatalogue();
    }

    @Bean
    EventSerializer eventSerializer(EventCatalogue catalogue) {
        return new EventSerializer(catalogue);
    }

    /** The one chain through which every reader of stored events reads old revisions. */
    @Bean
    EventUpcasterChain upcasters() {
        return new EventUpcasterChain(new SubmittedToTheCity(), new ImportedWithoutAnswers());
    }

    @Bean
    StoredEvents storedEvents(EventSerializer serializer, EventUpcasterChain upcasters) {
        return new StoredEvents(serializer, upcasters);
    }

    @Bean
    SpringTransactionManager axonTransactions(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    @DependsOn("flyway")
    org.axonframework.config.Configuration axon(
            EventSerializer serializer,
            EventUpcasterChain upcasters,
            SpringTransactionManager transactions,
            DataSource writer,
            JdbcClient client,
            ProjectFacts facts,
            KnownPeople people,
            Delegations delegations,
            Clock clock,
            List<ReadModel> readModels,
            List<EventFollower> followers) {
        EventTable events =
                new EventTable(
                        serializer,
                        upcasters,
                        new SpringDataSourceConnectionProvider(writer),
                        transactions,
                        new LivesOfGroup(client));
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(c -> serializer)
                        .configureTransactionManager(c -> transactions)
                        .configureEmbeddedEventStore(c -> events)
                        .configureCommandBus(c -> commandBus(transactions, client))
                        .registerComponent(
                                ParameterResolverFactory.class,
                                c -> resources(facts, people, delegations, clock));
        aggregate(configurer, ProjectAggregate.class);
        aggregate(configurer, UnitTreeAggregate.class);
        aggregate(configurer, RoundAggregate.class);
        aggregate(configurer, CheckRulesAggregate.class);
        aggregate(configurer, DelegationAggregate.class);
        aggregate(configurer, DisclosureAggregate.class);
        aggregate(configurer, ExportAggregate.class);
        org.axonframework.config.Configuration axon = configurer.buildConfiguration();
        axon.onStart(
                () -> {
                    SynchronousProjections projections =
                            new SynchronousProjections(readModels, followers);
                    axon.eventStore().subscribe(projections::accept);
                });
        return axon;
    }

    private static CommandBus commandBus(SpringTransactionManager transactions, JdbcClient client) {
        SimpleCommandBus bus =
                SimpleCommandBus.builder()
                        .transactionManager(CommandGroup.joinedBy(transactions))
                        .build();
        bus.registerHandlerInterceptor(new CommandReceipts(client));
        return bus;
    }

    private static ParameterResolverFactory resources(
            ProjectFacts facts, KnownPeople people, Delegations delegations, Clock clock) {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(ProjectAggregate.class),
                new SimpleResourceParameterResolverFactory(
                        List.of(facts, people, delegations, clock)));
    }

    private static void aggregate(Configurer configurer, Class<?> type) {
        configurer.configureAggregate(
                AggregateConfigurer.defaultConfiguration(type)
                        .configureCommandTargetResolver(
                                c ->
                                        message ->
                                                new VersionedAggregateIdentifier(
                                                        CommandEnvelope.of(message).aggregateId(),
                                                        null)));
    }

    @Bean
    Dispatcher dispatcher(
            org.axonframework.config.Configuration axon, SpringTransactionManager transactions) {
        return new Dispatcher(axon.commandBus(), transactions);
    }
}
