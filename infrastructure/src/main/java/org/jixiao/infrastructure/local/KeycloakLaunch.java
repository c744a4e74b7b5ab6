package org.jixiao.infrastructure.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keycloak's command line: what its own {@code bin/kc.sh} does, without the shell between us and
 * the server, so that a signal reaches it and no process is left behind.
 *
 * @param place settles where it is reached
 */
record KeycloakLaunch(KeycloakHome home, KeycloakPlace place) {

    /** A small server that is up soon matters more here than its speed under load. */
    private static final List<String> JVM =
            List.of(
                    "-Xms128m",
                    "-Xmx512m",
                    "-XX:MetaspaceSize=128m",
                    "-XX:MaxMetaspaceSize=320m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Dfile.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8",
                    "-Duser.language=en",
                    "-Duser.country=US",
                    "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                    "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                    "-Dpicocli.disable.closures=true",
                    "-Dquarkus-log-max-startup-records=10000",
                    "--add-opens=java.base/java.util=ALL-UNNAMED",
                    "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                    "--add-opens=java.base/java.security=ALL-UNNAMED",
                    "--add-opens=java.base/java.lang=ALL-UNNAMED",
                    "--enable-native-access=ALL-UNNAMED");

    /** Keycloak's program on the JVM that runs this process. */
    static List<String> java(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(mark(home));
        command.addAll(JVM);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }

    /** The argument by which a process of this home is known. */
    static String mark(Path home) {
        return "-Dkc.home.dir=" + home;
    }

    /** Starts the server under a script that ends it together with this process. */
    OwnedProcess launch(LogFile log, LocalKeycloak.Settings settings) {
        List<String> arguments = new ArrayList<>();
        arguments.add(log.path().toString());
        arguments.addAll(command());
        OrdinaryUser unchanged = new OrdinaryUser(List.of(), Optional.empty());
        return OwnedProcess.start(unchanged, "own-keycloak.sh", arguments, environment(settings));
    }

    /** What the server writes into its log once the port is its own. */
    String listening() {
        return "Listening on: http://127.0.0.1:%d.".formatted(place.port());
    }

    private List<String> command() {
        return java(
                home.path(),
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + place.port(),
                        "--http-management-host=127.0.0.1",
                        "--http-management-port=" + place.health().number(),
                        "--hostname=" + place.address(),
                        "--shutdown-delay=0s",
                        "--log-level=INFO,io.smallrye.health:WARN",
                        "--log-console-color=false"));
    }

    /** Secrets go through the environment: the command line can be read by everyone. */
    private Map<String, String> environment(LocalKeycloak.Settings settings) {
        Map<String, String> environment = new HashMap<>(settings.variables());
        environment.put("KC_DB_URL", settings.database().url());
        environment.put("KC_DB_USERNAME", settings.database().username());
        environment.put("KC_DB_PASSWORD", settings.database().password());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", LocalKeycloak.ADMINISTRATOR);
        environment.put(
                "KC_BOOTSTRAP_ADMIN_PASSWORD", place.values().password(LocalKeycloak.PASSWORD_KEY));
        return environment;
    }
}
