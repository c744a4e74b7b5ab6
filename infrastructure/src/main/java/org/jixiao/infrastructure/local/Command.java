package org.jixiao.infrastructure.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end and keeps what it said. */
final class Command {

    /** Exit status (0 is success) and everything the program wrote. */
    record Outcome(int status, String output) {
        boolean succeeded() {
            return status == 0;
        }
    }

    private static final int NOT_FOUND = 127;

    private Command() {}

    /** Runs the program; one that cannot be started counts as status 127, as in a shell. */
    static Outcome run(Duration limit, List<String> command) {
        return run(limit, command, Map.of());
    }

    static Outcome run(Duration limit, List<String> command, Map<String, String> environment) {
        try {
            Path output = Files.createTempFile("jixiao-command", ".out");
            try {
                return run(limit, command, environment, output);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome run(
            Duration limit, List<String> command, Map<String, String> environment, Path output)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return new Outcome(NOT_FOUND, String.valueOf(e.getMessage()));
        }
        int status = statusWithin(limit, process);
        return new Outcome(
                status, new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip());
    }

    private static int statusWithin(Duration limit, Process process) {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
