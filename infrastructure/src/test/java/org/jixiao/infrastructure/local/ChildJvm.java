package org.jixiao.infrastructure.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Another Java process with this class path, which a test may end or kill. */
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final List<String> said = new ArrayList<>();

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static ChildJvm start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(Arrays.asList(arguments));
        return new ChildJvm(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Reads on until a line contains the words; fails with all that was said when none does. */
    String await(String words) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.contains(words)) {
                return line;
            }
        }
        throw new AssertionError("never said '" + words + "': " + String.join("\n", said));
    }

    String all() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
        }
        return String.join("\n", said);
    }

    /** What Ctrl-C or a service manager does. */
    void terminate() {
        process.toHandle().destroy();
    }

    /** What kill -9 does to the process alone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What kill -9 does to the process and the scripts that watch over its servers. */
    void killWithItsScripts() throws InterruptedException {
        scripts().forEach(ProcessHandle::destroyForcibly);
        kill();
    }

    List<ProcessHandle> scripts() {
        return process.descendants()
                .filter(each -> words(each).stream().anyMatch(word -> word.startsWith("own-")))
                .toList();
    }

    int exitStatus() throws InterruptedException {
        return process.waitFor();
    }

    private static List<String> words(ProcessHandle process) {
        return process.info().arguments().map(Arrays::asList).orElseGet(List::of);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
