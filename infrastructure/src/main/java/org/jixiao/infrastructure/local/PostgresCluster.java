package org.jixiao.infrastructure.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The data folder of one PostgreSQL and what is done to it while no server runs on it.
 *
 * @param data the data folder, as an absolute path without links
 */
record PostgresCluster(Path data, PostgresBinaries binaries, OrdinaryUser user) {

    static final String SUPERUSER = "postgres";
    private static final Duration LIMIT = Duration.ofMinutes(3);

    boolean exists() {
        return Files.exists(data.resolve("PG_VERSION"));
    }

    /**
     * Makes the folder. It is made beside its final place and then renamed, so that a crash halfway
     * leaves nothing that looks like a database.
     */
    void create(String password) {
        try {
            deleteUnfinished();
            Path fresh =
                    Files.createTempDirectory(Folders.parent(data), data.getFileName() + ".new-");
            Path secret = secretFile(password);
            try {
                user.own(fresh);
                check(Command.run(LIMIT, user.command(initdb(fresh, secret))));
                Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(secret);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the superuser another password, for when the remembered one was lost. */
    void resetPassword(String password) {
        try {
            Path statement =
                    secretFile("ALTER ROLE %s PASSWORD '%s'".formatted(SUPERUSER, password));
            try {
                check(Command.run(LIMIT, user.command(singleUser(statement))));
            } finally {
                Files.deleteIfExists(statement);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> initdb(Path target, Path passwordFile) {
        List<String> command = new ArrayList<>();
        command.add(binaries.program("initdb").toString());
        command.addAll(List.of("-D", target.toString(), "-U", SUPERUSER));
        command.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + passwordFile));
        command.addAll(List.of("-E", "UTF8", "--locale=" + systemLocale(), "--lc-messages=C"));
        command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        return command;
    }

    /** Sorting is the built-in provider's; trigrams and full text still ask the system's locale. */
    private static String systemLocale() {
        return System.getProperty("os.name", "").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    private List<String> singleUser(Path statement) {
        String script = "exec \"$1\" --single -D \"$2\" postgres <\"$3\"";
        String postgres = binaries.program("postgres").toString();
        return List.of("sh", "-c", script, "sh", postgres, data.toString(), statement.toString());
    }

    private Path secretFile(String content) throws IOException {
        Path file = Folders.parent(data).resolve("secret.tmp");
        RememberedValues.createPrivateFile(file);
        Files.writeString(file, content + System.lineSeparator());
        user.own(file);
        return file;
    }

    private void deleteUnfinished() throws IOException {
        String unfinished = data.getFileName() + ".new-";
        try (Stream<Path> siblings = Files.list(Folders.parent(data))) {
            for (Path sibling : siblings.toList()) {
                if (String.valueOf(sibling.getFileName()).startsWith(unfinished)) {
                    deleteQuietly(sibling);
                }
            }
        }
    }

    /**
     * An initdb that outlived its starter may still be writing there; the next start tries again.
     */
    private static void deleteQuietly(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            System.Logger logger = System.getLogger(PostgresCluster.class.getName());
            logger.log(System.Logger.Level.DEBUG, "left for the next start: " + folder, e);
        }
    }

    private static void check(Command.Outcome outcome) {
        if (!outcome.succeeded()) {
            throw new LocalServerException(
                    "PostgreSQL 数据目录无法初始化",
                    "the PostgreSQL data folder could not be prepared: " + outcome.output());
        }
    }
}
