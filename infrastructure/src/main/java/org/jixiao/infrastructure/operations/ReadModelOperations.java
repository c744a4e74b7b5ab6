package org.jixiao.infrastructure.operations;

import java.time.Clock;
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

    ReadModelOperations(
            List<ReadModel> models,
            StoredEvents events,
            JdbcClient client,
            PlatformTransactionManager transactions,
            Clock clock) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        this.rebuilds =
                models.stream()
                        .map(
                                model ->
                                        new ReadModelRebuild(
                                                model, events, client, transaction, clock))
                        .toList();
    }

    @Override
    public List<ProjectionStatus> status() {
        return rebuilds.stream().map(ReadModelOperations::status).toList();
    }

    private static ProjectionStatus status(ReadModelRebuild rebuild) {
        ReadModel model = rebuild.model();
        return new ProjectionStatus(
                model.name(),
                model.title(),
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

    /** Rebuilds here and now; for the command line and tests. */
    public boolean rebuildNow(String name) {
        Optional<ReadModelRebuild> wanted = named(name);
        wanted.filter(ReadModelRebuild::claim).ifPresent(ReadModelRebuild::run);
        return wanted.isPresent();
    }

    private Optional<ReadModelRebuild> named(String name) {
        return rebuilds.stream().filter(r -> r.model().name().equals(name)).findFirst();
    }

    private static void run(ReadModelRebuild rebuild) {
        try {
            rebuild.run();
            LOG.info("read model {} rebuilt", rebuild.model().name());
        } catch (RuntimeException failure) {
            LOG.error("rebuild of {} failed", rebuild.model().name(), failure);
        }
    }
}
