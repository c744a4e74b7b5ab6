package org.jixiao.infrastructure.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once per version from the archive on the class path.
 *
 * @param home the folder that holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path home) {

    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar");
    private static final String PART = ".part-";
    private static final int OWNER_EXECUTES = 0100;

    /**
     * Unpacks the programs into {@code directory/<version>} unless they are there.
     *
     * <p>They appear under their final name only when complete, so neither a crash nor a second
     * process doing the same at the same time can leave half of them.
     */
    static PostgresBinaries unpack(Path directory, Consumer<String> progress) {
        URL archive = archive();
        String version = version(archive);
        Path home = directory.resolve(version);
        try {
            if (!Files.isDirectory(home)) {
                Files.createDirectories(directory);
                deleteAbandoned(directory);
                Path part = Files.createTempDirectory(directory, version + PART);
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
                extract(archive, part, percent(progress, version));
                publish(part, home);
            }
            return new PostgresBinaries(home);
        } catch (IOException e) {
            throw new LocalServerException(
                    "无法在 %s 解包 PostgreSQL".formatted(directory),
                    "PostgreSQL could not be unpacked in %s: %s".formatted(directory, e),
                    e);
        }
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /** What a killed process left; younger ones may belong to a process that is at it right now. */
    private static void deleteAbandoned(Path directory) throws IOException {
        Instant old = Instant.now().minus(Duration.ofHours(1));
        try (Stream<Path> entries = Files.list(directory)) {
            for (Path entry : entries.toList()) {
                if (entry.toString().contains(PART)
                        && Files.getLastModifiedTime(entry).toInstant().isBefore(old)) {
                    Folders.delete(entry);
                }
            }
        }
    }

    private static void publish(Path part, Path home) throws IOException {
        try {
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
            Folders.delete(part);
        }
    }

    private static URL archive() {
        String name = "postgres-%s-%s.txz".formatted(system(), architecture());
        URL archive = PostgresBinaries.class.getClassLoader().getResource(name);
        if (archive == null) {
            throw new LocalServerException(
                    "没有适用于本机的 PostgreSQL（%s）：请自备 PostgreSQL 18，并设置 jixiao.database.url"
                            .formatted(name),
                    "no PostgreSQL for this machine (%s): bring your own PostgreSQL 18 and set jixiao.database.url"
                            .formatted(name));
        }
        return archive;
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.split(" ")[0];
    }

    private static String architecture() {
        String name = System.getProperty("os.arch", "");
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static String version(URL archive) {
        Matcher version = VERSION.matcher(archive.toString());
        return version.find() ? version.group(1) : "unnamed";
    }

    private static Consumer<Integer> percent(Consumer<String> progress, String version) {
        return percent -> progress.accept("正在解包 PostgreSQL %s … %d%%".formatted(version, percent));
    }

    private static void extract(URL archive, Path target, Consumer<Integer> percent)
            throws IOException {
        URLConnection connection = archive.openConnection();
        try (InputStream packed =
                        new ProgressStream(
                                connection.getInputStream(),
                                connection.getContentLengthLong(),
                                percent);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(
                                new XZInputStream(new BufferedInputStream(packed, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                write(entry, tar, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target)
            throws IOException {
        Path path = entry.resolveIn(target);
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(Folders.parent(path));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
        boolean program = (entry.getMode() & OWNER_EXECUTES) != 0;
        Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
