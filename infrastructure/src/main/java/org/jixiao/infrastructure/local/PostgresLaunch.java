package org.jixiao.infrastructure.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/** Starts PostgreSQL on a prepared data folder. */
record PostgresLaunch(PostgresCluster cluster, LogFile log) {

    /** A server that takes connections. */
    record Running(OwnedProcess process, int port) {}

    /** Durability is said on the command line, where no file in the data folder can undo it. */
    private static final List<String> SETTINGS =
            List.of(
                    "fsync=on",
                    "synchronous_commit=on",
                    "full_page_writes=on",
                    "password_encryption=scram-sha-256",
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "timezone=UTC",
                    "log_timezone=UTC",
                    "shared_buffers=256MB",
                    "max_wal_size=2GB",
                    "max_connections=100");

    /** Backends of a killed server need a moment to notice; another process took the free port. */
    private static final List<String> PASSING =
            List.of("pre-existing shared memory block", "Address already in use");

    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int LOG_LINES = 15;

    /**
     * Starts the server and waits until it takes connections; what passes by itself is waited out.
     *
     * @param ports asked before each attempt
     * @throws LocalServerException with the end of the server's log
     */
    Running launch(IntSupplier ports) {
        cluster.user().own(log.path());
        for (int attempt = 1; ; attempt++) {
            int port = ports.getAsInt();
            long before = log.length();
            try {
                return new Running(start(port), port);
            } catch (LocalServerException e) {
                String tail = log.tail(LOG_LINES, before);
                if (attempt == ATTEMPTS || PASSING.stream().noneMatch(tail::contains)) {
                    throw new LocalServerException(
                            "PostgreSQL 没有启动，日志 %s 末尾：%n%s".formatted(log.path(), tail),
                            String.valueOf(e.getMessage()),
                            e);
                }
                pause();
            }
        }
    }

    private OwnedProcess start(int port) {
        return OwnedProcess.start(cluster.user(), "own-postgres.sh", arguments(port), Map.of());
    }

    private List<String> arguments(int port) {
        List<String> settings = new ArrayList<>(SETTINGS);
        settings.add("port=" + port);
        if (System.getProperty("os.name", "").startsWith("Mac")) {
            settings.add("wal_sync_method=fsync_writethrough");
        }
        return List.of(
                cluster.binaries().program("pg_ctl").toString(),
                cluster.data().toString(),
                log.path().toString(),
                "-c " + String.join(" -c ", settings));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalServerException("启动被中断", "interrupted while starting", e);
        }
    }
}
