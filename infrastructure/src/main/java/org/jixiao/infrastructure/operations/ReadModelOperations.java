package org.jixiao.infrastructure.operations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.operations.ProjectionStatus;
import org.jixiao.application.operations.Projections;
import org.jixiao.infrastructure.shared.ReadModel;
import org.jixiao.infrastructure.shared.StoredEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What operators see of the read models, and their rebuild in the background. */
@Component
public class ReadModelOperations implements Projections {

    private static final Logger LOG = LoggerFactory.getLogger(ReadModelOperations.class);

    private final List<ReadModelRebuild> rebuilds;
    private final StoredEvents events;
    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReadModelOperations(
            List<ReadModel> models,
            StoredEvents events,
            JdbcClient client,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rebuilds = models.stream().map(ReadModelRebuild::new).toList();
        this.events = events;
        this.client = client;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public List<ProjectionStatus> status() {
        return rebuilds.stream().map(ReadModelOperations::status).toList();
    }

    private static ProjectionStatus status(ReadModelRebuild rebuild) {
        ReadModel model = rebuild.model();
        return new ProjectionStatus(
                model.name(),
                model.rows(),
                model.behind(),
                rebuild.progress(),
                rebuild.rebuiltAt());
    }

    @Override
    public boolean rebuild(String name) {
        Optional<ReadModelRebuild> wanted = named(name);
        wanted.filter(ReadModelRebuild::claim)
                .ifPresent(
                        rebuild ->
                                Thread.ofVirtual()
                                        .name("rebuild-" + name)
                                        .start(() -> run(rebuild)));
        return wanted.isPresent();
    }

    /** Rebuilds in the background, one pass for all. */
    void rebuildSoon(List<String> names) {
        if (!names.isEmpty()) {
            LOG.info("filling read models: {}", String.join(", ", names));
            Thread.ofVirtual().name("rebuild").start(() -> rebuildNow(names));
        }
    }

    /** Rebuilds here and now; for the command line and tests. */
    public boolean rebuildNow(String name) {
        return rebuildNow(List.of(name));
    }

    /**
     * Rebuilds here and now, reading the events once for all models of the same aggregates.
     *
     * @return false when a name is unknown: then nothing is rebuilt
     */
    public boolean rebuildNow(List<String> names) {
        List<ReadModelRebuild> wanted =
                rebuilds.stream().filter(r -> names.contains(r.model().name())).toList();
        if (wanted.size() < names.stream().distinct().count()) {
            return false;
        }
        wanted.stream()
                .filter(ReadModelRebuild::claim)
                .collect(groupingBy(r -> r.model().aggregateType(), LinkedHashMap::new, toList()))
                .values()
                .forEach(this::runAll);
        return true;
    }

    private Optional<ReadModelRebuild> named(String name) {
        return rebuilds.stream().filter(r -> r.model().name().equals(name)).findFirst();
    }

    private void runAll(List<ReadModelRebuild> claimed) {
        try {
            new RebuildPass(claimed, events, client, transaction).run();
            claimed.forEach(rebuild -> rebuild.done(clock.instant()));
        } finally {
            claimed.forEach(ReadModelRebuild::release);
        }
    }

    private void run(ReadModelRebuild rebuild) {
        try {
            runAll(List.of(rebuild));
            LOG.info("read model {} rebuilt", rebuild.model().name());
        } catch (RuntimeException failure) {
            LOG.error("rebuild of {} failed", rebuild.model().name(), failure);
        }
    }
}
