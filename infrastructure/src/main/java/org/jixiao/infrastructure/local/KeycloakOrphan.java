package org.jixiao.infrastructure.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Stops a Keycloak that an earlier run left behind, found by the home on its command line, never by
 * a remembered process number.
 *
 * @param homes the folder of this directory's Keycloak homes
 */
record KeycloakOrphan(Path homes) {

    private static final Duration GRACE = Duration.ofSeconds(15);

    void clear() {
        for (ProcessHandle process : running()) {
            process.destroy();
            if (!endsWithin(GRACE, process)) {
                process.destroyForcibly();
                endsWithin(GRACE, process);
            }
        }
    }

    private List<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    /** The shell script between us and the server carries the same words, after its own -c. */
    private boolean isOurs(ProcessHandle process) {
        String mark = KeycloakLaunch.mark(homes) + "/";
        List<String> arguments = arguments(process);
        return !arguments.contains("-c")
                && arguments.stream().anyMatch(word -> word.startsWith(mark));
    }

    private static List<String> arguments(ProcessHandle process) {
        return process.info().arguments().map(Arrays::asList).orElseGet(List::of);
    }

    private static boolean endsWithin(Duration limit, ProcessHandle process) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
