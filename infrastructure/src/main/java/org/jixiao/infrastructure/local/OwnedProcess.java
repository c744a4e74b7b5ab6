package org.jixiao.infrastructure.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A server that cannot outlive this process: a small shell script between the two stops it as soon
 * as the pipe to this process closes, which the operating system does even after a kill -9.
 */
final class OwnedProcess implements AutoCloseable {

    private static final String READY = "ready";
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final Process script;

    private OwnedProcess(Process script) {
        this.script = script;
    }

    /**
     * Starts a script of this package.
     *
     * @param user how to become a user that may run the server
     * @param script file name beside this class
     * @throws LocalServerException with what the script said, when it ended before being ready
     */
    static OwnedProcess start(
            OrdinaryUser user, String script, List<String> arguments, Map<String, String> extra) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", text(script), script));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(user.command(command)).redirectErrorStream(true);
        builder.environment().putAll(extra);
        try {
            OwnedProcess owned = new OwnedProcess(builder.start());
            owned.awaitReady();
            return owned;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return script.isAlive();
    }

    /** Lets go of the server and waits until it has stopped. */
    @Override
    public void close() {
        try {
            script.getOutputStream().close();
            if (!script.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                script.descendants().forEach(ProcessHandle::destroyForcibly);
                script.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader output =
                new BufferedReader(
                        new InputStreamReader(script.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(READY)) {
                return;
            }
            said.add(line);
        }
        String all = String.join(System.lineSeparator(), said);
        throw new LocalServerException("服务器没有启动", "the server did not start: " + all);
    }

    private static String text(String script) {
        try (InputStream stream =
                Objects.requireNonNull(OwnedProcess.class.getResourceAsStream(script), script)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
