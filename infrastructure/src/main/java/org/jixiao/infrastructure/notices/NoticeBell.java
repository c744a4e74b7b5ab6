package org.jixiao.infrastructure.notices;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rings on every node, a moment after the commit and for many commits at once. A NOTIFY inside a
 * command's transaction would make all commits queue up behind one lock while each waits for the
 * disk. A ring that is lost with its node costs a late counter, no notice.
 */
@Component
class NoticeBell implements AutoCloseable {

    static final String CHANNEL = "jixiao_notices";

    private static final Logger LOG = LoggerFactory.getLogger(NoticeBell.class);
    private static final Duration TOGETHER = Duration.ofMillis(200);
    private static final int LONGEST = 7000;

    private final JdbcClient client;
    private final ScheduledExecutorService later =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("notices-bell").factory());
    private final Set<Bell> waiting = new HashSet<>();

    NoticeBell(JdbcClient client) {
        this.client = client;
    }

    void ring(Collection<Bell> bells) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            soon(bells);
                        }
                    });
        } else {
            soon(bells);
        }
    }

    private synchronized void soon(Collection<Bell> bells) {
        if (waiting.isEmpty() && !later.isShutdown()) {
            later.schedule(this::now, TOGETHER.toMillis(), TimeUnit.MILLISECONDS);
        }
        waiting.addAll(bells);
    }

    private void now() {
        try {
            client.sql("SELECT pg_notify(:channel, :bells)")
                    .param("channel", CHANNEL)
                    .param("bells", taken())
                    .query((row, number) -> number)
                    .single();
        } catch (DataAccessException | TransactionException down) {
            LOG.warn("counters of notices will be late: {}", down.getMessage());
        }
    }

    private synchronized String taken() {
        String bells = waiting.stream().map(Bell::written).collect(Collectors.joining("\n"));
        waiting.clear();
        return bells.length() > LONGEST ? Bell.EVERYONE.written() : bells;
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
