package org.jixiao.infrastructure.shared;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.JavaSerializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jixiao.application.delegation.Delegations;
import org.jixiao.application.delegation.KnownPeople;
import org.jixiao.application.project.ProjectFacts;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.project.ProjectNumbers;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.project.ProjectEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The road not taken, for comparison: the same commands, with the project list written by Axon's
 * pooled streaming processor instead of in the command's transaction. Tuned: two segments, batches
 * of 100, each written in one go.
 */
public final class StreamingNode implements AutoCloseable {

    private static final String TOKENS =
            """
            CREATE TABLE TokenEntry (processorName text, segment integer, token bytea, tokenType text,
                "timestamp" text, owner text, PRIMARY KEY (processorName, segment))
            """;

    private final TestSystem system;
    private final ReadModel list;
    private final Configuration axon;
    private final Dispatcher dispatcher;
    private final ProjectFiling filing;
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(3);
    private final PooledStreamingEventProcessor processor;

    public StreamingNode(TestSystem system) {
        this.system = system;
        system.ownerSql(TOKENS);
        system.ownerSql("GRANT ALL ON TokenEntry TO \"" + system.writer().username() + "\"");
        Map<Boolean, List<ReadModel>> models =
                system.beans(ReadModel.class).stream()
                        .collect(
                                Collectors.partitioningBy(
                                        model -> model.name().equals("project-list")));
        this.list = models.get(true).getFirst();
        AxonConfiguration configuration = new AxonConfiguration();
        this.axon =
                configuration.axon(
                        system.bean(EventSerializer.class),
                        system.bean(EventUpcasterChain.class),
                        system.bean(SpringTransactionManager.class),
                        system.bean(DataSource.class),
                        system.bean(JdbcClient.class),
                        system.bean(ProjectFacts.class),
                        system.bean(KnownPeople.class),
                        system.bean(Delegations.class),
                        system.bean(Clock.class),
                        models.get(false),
                        system.beans(EventFollower.class));
        axon.start();
        this.dispatcher =
                configuration.dispatcher(axon, system.bean(SpringTransactionManager.class));
        this.filing = new ProjectFiling(dispatcher, system.bean(ProjectNumbers.class));
        this.processor = processor();
        processor.start();
    }

    private PooledStreamingEventProcessor processor() {
        SpringTransactionManager transactions = system.bean(SpringTransactionManager.class);
        return PooledStreamingEventProcessor.builder()
                .name("project-list")
                .eventHandlerInvoker(
                        SimpleEventHandlerInvoker.builder().eventHandlers(new Handler()).build())
                .messageSource(axon.eventStore())
                .tokenStore(
                        JdbcTokenStore.builder()
                                .connectionProvider(
                                        new SpringDataSourceConnectionProvider(
                                                system.bean(DataSource.class)))
                                .serializer(JavaSerializer.builder().build())
                                .build())
                .transactionManager(transactions)
                .coordinatorExecutor(workers)
                .workerExecutor(workers)
                .initialSegmentCount(2)
                .batchSize(100)
                .build();
    }

    /** Gathers the projects of a batch and writes them once, before the token is stored. */
    final class Handler {

        @EventHandler
        void on(ProjectEvent event, DomainEventMessage<?> message, UnitOfWork<?> work) {
            Set<String> ids =
                    work.getOrComputeResource(
                            "projects",
                            key -> {
                                Set<String> gathered = new TreeSet<>();
                                work.onPrepareCommit(done -> write(gathered));
                                return gathered;
                            });
            ids.add(message.getAggregateIdentifier());
        }

        private void write(Set<String> ids) {
            List<List<RecordedEvent<?>>> lives =
                    List.copyOf(
                            system
                                    .bean(StoredEvents.class)
                                    .ofAggregates(system.bean(JdbcClient.class), List.copyOf(ids))
                                    .stream()
                                    .collect(Collectors.groupingBy(RecordedEvent::aggregateId))
                                    .values());
            list.showAllAnew(lives);
        }
    }

    public Dispatcher dispatcher() {
        return dispatcher;
    }

    public ProjectFiling filing() {
        return filing;
    }

    /** How many projects are not shown as their events say. */
    public long behind() {
        return list.behind();
    }

    /** Waits until nothing is behind; false when that does not come about in time. */
    public boolean settles(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (behind() > 0) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }

    @Override
    public void close() {
        processor.shutDown();
        axon.shutdown();
        workers.shutdownNow();
    }
}
