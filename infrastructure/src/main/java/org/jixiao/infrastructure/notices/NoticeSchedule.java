package org.jixiao.infrastructure.notices;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each node does by the clock: delivering, reminding, writing digests, clearing out. */
@Component
class NoticeSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSchedule.class);

    private final OutgoingWorker worker;
    private final Reminders reminders;
    private final Digests digests;
    private final JdbcClient client;
    private final NoticeProperties properties;
    private final Clock clock;
    private @Nullable ScheduledExecutorService threads;

    NoticeSchedule(
            OutgoingWorker worker,
            Reminders reminders,
            Digests digests,
            JdbcClient client,
            NoticeProperties properties,
            Clock clock) {
        this.worker = worker;
        this.reminders = reminders;
        this.digests = digests;
        this.client = client;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started =
                Executors.newScheduledThreadPool(
                        2, Thread.ofPlatform().daemon().name("notices-", 1).factory());
        if (worker.hasWork()) {
            every(started, properties.delivery().every(), worker::deliverDue);
        }
        every(started, properties.reminders().every(), reminders::remind);
        every(started, properties.reminders().every(), digests::write);
        every(started, Duration.ofHours(6), this::clearOut);
        threads = started;
    }

    private static void every(ScheduledExecutorService threads, Duration pause, Runnable task) {
        threads.scheduleWithFixedDelay(
                () -> guarded(task), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One failure, as while the database is away, must not end the schedule. */
    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failure) {
            LOG.warn("will be tried again: {}", failure.getMessage());
        }
    }

    /** Takes away what nobody is shown any more. */
    void clearOut() {
        Timestamp old = Timestamp.from(clock.instant().minus(properties.keep()));
        for (String sql :
                new String[] {
                    "DELETE FROM outgoing WHERE state <> 'WAITING' AND changed_at < :old",
                    "DELETE FROM notice WHERE at < :old",
                    "DELETE FROM reminder WHERE at < :old"
                }) {
            client.sql(sql).param("old", old).update();
        }
    }

    @Override
    public synchronized void stop() {
        if (threads != null) {
            threads.shutdownNow();
            threads = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }
}
