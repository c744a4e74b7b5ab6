package org.jixiao.infrastructure.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.infrastructure.shared.ReadModel;
import org.jixiao.infrastructure.shared.StoredEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes read models of one kind of aggregate anew while people work on. The events are read once
 * for all of them, since reading them from JSON is most of the work.
 *
 * <p>Aggregates are taken some at a time, each batch in one transaction. A command that comes in
 * between waits for the batch its aggregate is in.
 */
final class RebuildPass {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildPass.class);
    private static final int BATCH = 200;

    private final List<ReadModelRebuild> rebuilds;
    private final String aggregateType;
    private final StoredEvents events;
    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final Map<String, Duration> spent = new HashMap<>();
    private Duration reading = Duration.ZERO;
    private long read;

    /**
     * @param rebuilds claimed before, all of the same kind of aggregate
     */
    RebuildPass(
            List<ReadModelRebuild> rebuilds,
            StoredEvents events,
            JdbcClient client,
            TransactionTemplate transaction) {
        this.rebuilds = rebuilds;
        this.aggregateType = rebuilds.getFirst().model().aggregateType();
        this.events = events;
        this.client = client;
        this.transaction = transaction;
    }

    void run() {
        inTurn(ReadModel::dropStrays);
        long total = aggregates();
        long done = 0;
        List<String> batch = next("");
        while (!batch.isEmpty()) {
            List<String> ids = batch;
            transaction.executeWithoutResult(status -> show(ids));
            done += batch.size();
            double share = (double) done / Math.max(done, total);
            rebuilds.forEach(rebuild -> rebuild.reached(share));
            batch = next(batch.getLast());
        }
        inTurn(ReadModel::finishAnew);
        LOG.info("{} events read in {} ms; written in {}", read, reading.toMillis(), spent);
    }

    private void inTurn(Consumer<ReadModel> work) {
        models().forEach(
                        model ->
                                transaction.executeWithoutResult(
                                        status -> timed(model, () -> work.accept(model))));
    }

    private List<ReadModel> models() {
        return rebuilds.stream().map(ReadModelRebuild::model).toList();
    }

    /** All models claim in the same order before anything is read, as commands write in it. */
    private void show(List<String> ids) {
        models().forEach(model -> timed(model, () -> model.claim(ids)));
        Instant start = Instant.now();
        Map<String, List<RecordedEvent<?>>> lives = new LinkedHashMap<>();
        for (RecordedEvent<?> event : events.ofAggregates(client, ids)) {
            lives.computeIfAbsent(event.aggregateId(), id -> new ArrayList<>()).add(event);
            read++;
        }
        reading = reading.plus(Duration.between(start, Instant.now()));
        List<List<RecordedEvent<?>>> whole = List.copyOf(lives.values());
        models().forEach(model -> timed(model, () -> model.showAllAnew(whole)));
    }

    private void timed(ReadModel model, Runnable work) {
        Instant start = Instant.now();
        work.run();
        spent.merge(model.name(), Duration.between(start, Instant.now()), Duration::plus);
    }

    private long aggregates() {
        return Objects.requireNonNull(
                client.sql(
                                """
                                SELECT count(*) FROM domain_event
                                WHERE aggregate_type = :type AND sequence = 0
                                """)
                        .param("type", aggregateType)
                        .query(Long.class)
                        .single());
    }

    private List<String> next(String after) {
        return client.sql(
                        """
                        SELECT aggregate_id FROM domain_event
                        WHERE aggregate_type = :type AND sequence = 0 AND aggregate_id > :after
                        ORDER BY aggregate_id LIMIT :batch
                        """)
                .param("type", aggregateType)
                .param("after", after)
                .param("batch", BATCH)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
