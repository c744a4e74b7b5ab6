package org.jixiao.infrastructure.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A server's log: the one of the run before is kept beside it once it has grown. */
record LogFile(Path path) {

    private static final long KEPT_BYTES = 10_000_000;

    static LogFile open(Path directory, String name) {
        try {
            Path path = Files.createDirectories(directory.resolve("logs")).resolve(name + ".log");
            if (Files.exists(path) && Files.size(path) > KEPT_BYTES) {
                Path old = path.resolveSibling(name + ".1.log");
                Files.move(path, old, StandardCopyOption.REPLACE_EXISTING);
            }
            if (!Files.exists(path)) {
                Files.createFile(path);
            }
            return new LogFile(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long length() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether words stand in what came after the first {@code skipped} bytes. */
    boolean says(String words, long skipped) {
        return tail(Integer.MAX_VALUE, skipped).contains(words);
    }

    /** The last lines, for an error message. */
    String tail(int lines) {
        return tail(lines, 0);
    }

    /** The last lines of what came after the first {@code skipped} bytes. */
    String tail(int lines, long skipped) {
        try (InputStream content = Files.newInputStream(path)) {
            content.skipNBytes(skipped);
            List<String> all =
                    new String(content.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return String.join(
                    System.lineSeparator(),
                    all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(" + path + ": " + e.getMessage() + ")";
        }
    }
}
