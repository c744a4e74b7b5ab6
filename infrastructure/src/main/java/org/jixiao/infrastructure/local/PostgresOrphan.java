package org.jixiao.infrastructure.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Clears away what an earlier run left on a data folder: a server still running, or a {@code
 * postmaster.pid} whose process is gone, dead but not yet reaped, or by now somebody else's.
 */
record PostgresOrphan(PostgresCluster cluster) {

    /** No process ever has this number, so PostgreSQL takes the file for a left-over. */
    private static final String NOBODY = String.valueOf(Integer.MAX_VALUE - 1);

    private static final Duration LIMIT = Duration.ofSeconds(40);

    /** Returns once no server of an earlier run is left on the folder. */
    void clear() {
        if (running().isPresent()) {
            stop("fast");
        }
        if (running().isPresent()) {
            stop("immediate");
        }
        if (running().isPresent()) {
            throw new LocalServerException(
                    "上次运行的 PostgreSQL（%s）无法停止".formatted(cluster.data()),
                    "the PostgreSQL of an earlier run on %s cannot be stopped"
                            .formatted(cluster.data()));
        }
        disown();
    }

    /** The server of this very folder, if the process named in the file is one. */
    Optional<ProcessHandle> running() {
        return pid().flatMap(ProcessHandle::of).filter(this::servesThisFolder);
    }

    private boolean servesThisFolder(ProcessHandle process) {
        List<String> arguments = process.info().arguments().map(Arrays::asList).orElseGet(List::of);
        int option = arguments.indexOf("-D");
        return process.isAlive()
                && option >= 0
                && option + 1 < arguments.size()
                && arguments.get(option + 1).equals(cluster.data().toString());
    }

    private void stop(String mode) {
        String pgCtl = cluster.binaries().program("pg_ctl").toString();
        String data = cluster.data().toString();
        List<String> command =
                List.of(pgCtl, "stop", "-s", "-w", "-t", "30", "-m", mode, "-D", data);
        Command.run(LIMIT, cluster.user().command(command));
    }

    /**
     * Replaces the process number in the file. Deleting the file would be simpler and wrong: its
     * last lines let PostgreSQL see that backends of the dead server still hold shared memory.
     */
    private void disown() {
        try {
            if (pid().isEmpty()) {
                return;
            }
            List<String> lines = new ArrayList<>(Files.readAllLines(file()));
            lines.set(0, NOBODY);
            Files.write(file(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Long> pid() {
        try {
            return Files.exists(file())
                    ? Files.readAllLines(file()).stream()
                            .findFirst()
                            .filter(line -> line.matches("\\d{1,10}"))
                            .map(Long::valueOf)
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return cluster.data().resolve("postmaster.pid");
    }
}
