package org.jixiao.infrastructure.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Keycloak of one directory, built for our database from the shared distribution, which stays as
 * it was unpacked.
 *
 * @param path the folder that Keycloak calls its home, as an absolute path without links
 */
record KeycloakHome(Path path) {

    /** Chosen at build time, so that later starts need not look for changes. */
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true");

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final String MARKER = "built-with.txt";

    /**
     * Links and builds Keycloak unless that has been done with the same version and options.
     *
     * @param directory the local directory, whose folder {@code dist} holds the distribution
     * @throws LocalServerException when the distribution is missing or does not build
     */
    static KeycloakHome prepare(Path directory, Consumer<String> progress) {
        try {
            Path distribution = distribution(directory);
            String version = String.valueOf(distribution.getFileName());
            KeycloakHome home = new KeycloakHome(folder(directory).resolve(version));
            if (!home.isBuilt(distribution)) {
                progress.accept("正在准备 %s（仅首次，约 20 秒）…".formatted(version));
                home.build(distribution);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder(Path directory) {
        return directory.resolve("keycloak");
    }

    /** Lays out the realm files that Keycloak imports at its next start unless it has the realm. */
    void offerRealms(List<URL> realms) {
        try {
            Path folder = path.resolve("data").resolve("import");
            Folders.delete(folder);
            Files.createDirectories(folder);
            for (URL realm : realms) {
                try (InputStream content = realm.openStream()) {
                    byte[] json = content.readAllBytes();
                    // Keycloak refuses a file that is not named after its realm.
                    String name = JsonMapper.shared().readTree(json).path("realm").asString();
                    Files.write(folder.resolve(name + "-realm.json"), json);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isBuilt(Path distribution) throws IOException {
        Path marker = path.resolve(MARKER);
        return Files.exists(marker) && Files.readString(marker).equals(recipe(distribution));
    }

    private void build(Path distribution) throws IOException {
        Folders.delete(path);
        Folders.link(distribution, path);
        detach("lib/quarkus", distribution);
        detach("lib/quarkus-run.jar", distribution);
        detach("conf", distribution);
        Command.Outcome outcome = Command.run(LIMIT, KeycloakLaunch.java(path, BUILD));
        if (!outcome.succeeded()) {
            throw new LocalServerException(
                    "Keycloak 无法在 %s 构建".formatted(path),
                    "Keycloak could not be built in %s: %s".formatted(path, outcome.output()));
        }
        Files.writeString(path.resolve(MARKER), recipe(distribution));
    }

    /** What the build rewrites must not be shared with the distribution by a hard link. */
    private void detach(String part, Path distribution) throws IOException {
        try (Stream<Path> files = Files.walk(distribution.resolve(part))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = path.resolve(distribution.relativize(file));
                Files.delete(target);
                Files.copy(file, target);
            }
        }
    }

    private String recipe(Path distribution) throws IOException {
        List<String> words = new ArrayList<>(BUILD);
        words.add(Files.readString(distribution.resolve("version.txt")).strip());
        words.add(path.toString());
        return String.join(" ", words);
    }

    private static Path distribution(Path directory) throws IOException {
        Path folder = directory.resolve("dist");
        String version = System.getProperty("keycloak.version", "");
        List<Path> found = List.of();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                found =
                        entries.filter(path -> Files.exists(path.resolve("version.txt")))
                                .filter(
                                        path ->
                                                path.endsWith("keycloak-" + version)
                                                        || version.isEmpty())
                                .sorted()
                                .toList();
            }
        }
        if (found.isEmpty()) {
            throw new LocalServerException(
                    "%s 中没有 keycloak-%s：请先在源码目录执行 mvn compile，或解压 keycloak-%s.tar.gz 到该目录"
                            .formatted(folder, version, version),
                    "no keycloak-%s in %s: run mvn compile in the checkout, or unpack its tar.gz there"
                            .formatted(version, folder));
        }
        return found.getLast();
    }
}
