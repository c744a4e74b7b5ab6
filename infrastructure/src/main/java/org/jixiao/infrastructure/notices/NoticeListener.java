package org.jixiao.infrastructure.notices;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jixiao.application.notices.LiveNotices;
import org.jixiao.domain.shared.Actor;
import org.jixiao.infrastructure.shared.DatabaseProperties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * One connection of each node that listens for rings from all of them, connects anew when it is
 * lost, and then rings for everyone, since rings may have been missed.
 */
@Component
class NoticeListener implements LiveNotices, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeListener.class);
    private static final int PATIENCE = 10_000;
    private static final long PAUSE = 2_000;

    private final DatabaseProperties database;
    private final Map<Object, Listening> listening = new ConcurrentHashMap<>();
    private @Nullable Thread thread;
    private volatile @Nullable Connection current;

    private record Listening(Actor viewer, Runnable onNews) {}

    NoticeListener(DatabaseProperties database) {
        this.database = database;
    }

    @Override
    public Subscription subscribe(Actor viewer, Runnable onNews) {
        Object key = new Object();
        listening.put(key, new Listening(viewer, onNews));
        return () -> listening.remove(key);
    }

    private void ring(Bell bell) {
        listening.values().stream()
                .filter(one -> bell.isFor(one.viewer()))
                .forEach(one -> one.onNews().run());
    }

    private void listen() {
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection connection = connect()) {
                current = connection;
                execute(connection, "LISTEN " + NoticeBell.CHANNEL);
                ring(Bell.EVERYONE);
                hear(connection);
            } catch (SQLException lost) {
                if (!Thread.currentThread().isInterrupted()) {
                    LOG.warn("connection for notices lost, trying again: {}", lost.getMessage());
                    pause();
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection rings = connection.unwrap(PGConnection.class);
        while (!Thread.currentThread().isInterrupted()) {
            PGNotification[] heard = rings.getNotifications(PATIENCE);
            if (heard == null || heard.length == 0) {
                // Silence may be a dead connection: this fails then, within the socket's timeout.
                execute(connection, "SELECT 1");
            } else {
                for (PGNotification one : heard) {
                    one.getParameter().lines().map(Bell::read).forEach(this::ring);
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", database.reader().username());
        login.setProperty("password", database.reader().password());
        login.setProperty("ApplicationName", "jixiao-notices");
        login.setProperty("socketTimeout", "30");
        login.setProperty("tcpKeepAlive", "true");
        Connection connection = new Driver().connect(database.url(), login);
        if (connection == null) {
            throw new SQLException("not an address of PostgreSQL: " + database.url());
        }
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofPlatform().daemon().name("notices-listener").start(this::listen);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
            thread = null;
            abort(current);
        }
    }

    /** An interrupt alone does not end the wait for the next ring. */
    private static void abort(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.abort(Runnable::run);
            }
        } catch (SQLException gone) {
            LOG.debug("was closed already", gone);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
