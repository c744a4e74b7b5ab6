package org.jixiao.infrastructure.operations;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.infrastructure.shared.ReadModel;
import org.jixiao.infrastructure.shared.StoredEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes one read model anew from the events while people work on.
 *
 * <p>Aggregates are taken some at a time, each batch in one transaction. A command that comes in
 * between waits for the batch its aggregate is in.
 */
final class ReadModelRebuild {

    private static final int BATCH = 200;
    private static final int IDLE = -1;
    private static final int DONE = 100;

    private final ReadModel model;
    private final StoredEvents events;
    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicInteger progress = new AtomicInteger(IDLE);
    private final AtomicReference<@Nullable Instant> rebuiltAt = new AtomicReference<>();

    ReadModelRebuild(
            ReadModel model,
            StoredEvents events,
            JdbcClient client,
            TransactionTemplate transaction,
            Clock clock) {
        this.model = model;
        this.events = events;
        this.client = client;
        this.transaction = transaction;
        this.clock = clock;
    }

    ReadModel model() {
        return model;
    }

    /** From 0 to 100; null when none runs. */
    @Nullable Integer progress() {
        int percent = progress.get();
        return percent == IDLE ? null : percent;
    }

    @Nullable Instant rebuiltAt() {
        return rebuiltAt.get();
    }

    /**
     * @return false when one is running already
     */
    boolean claim() {
        return progress.compareAndSet(IDLE, 0);
    }

    /** Runs to the end; {@link #claim} comes first. */
    void run() {
        try {
            transaction.executeWithoutResult(status -> model.dropStrays());
            long total = aggregates();
            long done = 0;
            String after = "";
            List<String> batch = next(after);
            while (!batch.isEmpty()) {
                List<String> ids = batch;
                transaction.executeWithoutResult(status -> show(ids));
                done += batch.size();
                progress.set((int) (DONE * done / Math.max(done, total)));
                after = batch.getLast();
                batch = next(after);
            }
            rebuiltAt.set(clock.instant());
        } finally {
            progress.set(IDLE);
        }
    }

    private void show(List<String> ids) {
        model.claim(ids);
        Map<String, List<RecordedEvent<?>>> lives = new LinkedHashMap<>();
        for (RecordedEvent<?> event : events.ofAggregates(client, ids)) {
            lives.computeIfAbsent(event.aggregateId(), id -> new ArrayList<>()).add(event);
        }
        model.showAllAnew(List.copyOf(lives.values()));
    }

    private long aggregates() {
        return Objects.requireNonNull(
                client.sql(
                                """
                                SELECT count(*) FROM domain_event
                                WHERE aggregate_type = :type AND sequence = 0
                                """)
                        .param("type", model.aggregateType())
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
                .param("type", model.aggregateType())
                .param("after", after)
                .param("batch", BATCH)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
