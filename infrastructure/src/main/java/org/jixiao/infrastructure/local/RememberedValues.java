package org.jixiao.infrastructure.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * Passwords and ports that outlive a run, in one properties file that only its owner may read.
 *
 * <p>The file is replaced as a whole, so a crash leaves the old or the new one, never half of it.
 */
final class RememberedValues {

    private static final String FILE = "secrets.properties";
    private static final int PASSWORD_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The servers of one directory share the file: every change starts from what it holds now. */
    private static final Object WRITING = new Object();

    private final Path file;

    private RememberedValues(Path file) {
        this.file = file;
    }

    /** The file of a directory, which is created when it is missing. */
    static RememberedValues in(Path directory) {
        try {
            Files.createDirectories(directory);
            return new RememberedValues(directory.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> find(String key) {
        synchronized (WRITING) {
            return Optional.ofNullable(load().getProperty(key));
        }
    }

    /** A random password of 48 hexadecimal digits, the same at every call. */
    String password(String key) {
        synchronized (WRITING) {
            Optional<String> known = find(key);
            if (known.isPresent()) {
                return known.get();
            }
            String fresh = randomPassword();
            replace(key, fresh);
            return fresh;
        }
    }

    void replace(String key, String value) {
        synchronized (WRITING) {
            Properties values = load();
            if (!value.equals(values.setProperty(key, value))) {
                store(values);
            }
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private Properties load() {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return values;
    }

    private void store(Properties values) {
        try {
            Path fresh = createPrivateFile(file.resolveSibling(FILE + ".new"));
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, "Whoever reads this file owns the local servers.");
            }
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates an empty file that nobody else may read, from its first moment on. */
    static Path createPrivateFile(Path path) throws IOException {
        Files.deleteIfExists(path);
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return Files.createFile(path);
        }
        return Files.createFile(
                path,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
}
