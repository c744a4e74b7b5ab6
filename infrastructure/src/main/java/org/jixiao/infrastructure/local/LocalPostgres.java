package org.jixiao.infrastructure.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A real, durable PostgreSQL of this process: it listens on the loopback address only, asks for
 * passwords, and stops with this process, however that ends.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final String PASSWORD_KEY = "postgres.superuser.password";
    private static final String PORT_KEY = "postgres.port";
    private static final int WISHED_PORT = 15_432;

    private final DirectoryLock lock;
    private final OwnedProcess process;
    private final RememberedValues values;
    private final int port;

    private LocalPostgres(
            DirectoryLock lock, OwnedProcess process, RememberedValues values, int port) {
        this.lock = lock;
        this.process = process;
        this.values = values;
        this.port = port;
    }

    /**
     * Starts the server of a directory, creating it the first time; blocks until it answers.
     *
     * @param directory holds programs, data, logs and passwords; used by one process at a time
     * @param progress told in Chinese what is going on
     * @throws LocalServerException when the directory is in use or the server does not start
     */
    public static LocalPostgres start(Path directory, Consumer<String> progress) {
        return start(directory, directory.resolve("postgres"), progress);
    }

    /** As above, with the unpacked programs in a folder that several directories share. */
    static LocalPostgres start(Path directory, Path programs, Consumer<String> progress) {
        DirectoryLock lock = DirectoryLock.take(directory, "postgres");
        try {
            Path real = directory.toRealPath();
            PostgresBinaries binaries = PostgresBinaries.unpack(programs, progress);
            return startLocked(lock, real, binaries, progress);
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static LocalPostgres startLocked(
            DirectoryLock lock,
            Path directory,
            PostgresBinaries binaries,
            Consumer<String> progress)
            throws IOException {
        OrdinaryUser user = OrdinaryUser.ofThisProcess();
        Path data = Files.createDirectories(directory.resolve("postgres")).resolve("data");
        PostgresCluster cluster = new PostgresCluster(data, binaries, user);
        RememberedValues values = RememberedValues.in(directory);
        user.reach(binaries.program("postgres"));
        prepare(cluster, values, progress);
        progress.accept("正在启动 PostgreSQL …");
        PostgresLaunch.Running running =
                new PostgresLaunch(cluster, LogFile.open(directory, "postgres"))
                        .launch(() -> FreePort.remembered(values, PORT_KEY, WISHED_PORT));
        progress.accept("PostgreSQL 已就绪（端口 %d）".formatted(running.port()));
        return new LocalPostgres(lock, running.process(), values, running.port());
    }

    private static void prepare(
            PostgresCluster cluster, RememberedValues values, Consumer<String> progress) {
        if (!cluster.exists()) {
            progress.accept("正在创建数据库目录 …");
            cluster.create(values.password(PASSWORD_KEY));
            return;
        }
        cluster.user().own(cluster.data());
        refuseForeign(cluster.data());
        new PostgresOrphan(cluster).clear();
        if (values.find(PASSWORD_KEY).isEmpty()) {
            progress.accept("数据库口令丢失，正在重设 …");
            cluster.resetPassword(values.password(PASSWORD_KEY));
        }
    }

    /** Data made by root cannot be served by an ordinary user, who cannot even look into it. */
    private static void refuseForeign(Path data) {
        if (!Files.isReadable(data)) {
            throw new LocalServerException(
                    "数据目录 %s 属于另一个用户：请以该用户启动，或换一个 jixiao.local.directory".formatted(data),
                    "%s belongs to another user: start as that user or choose another directory"
                            .formatted(data));
        }
    }

    public int port() {
        return port;
    }

    public String superuserName() {
        return PostgresCluster.SUPERUSER;
    }

    public String superuserPassword() {
        return values.password(PASSWORD_KEY);
    }

    /** JDBC address of a database, without credentials. */
    public String superuserUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public DatabaseLogin superuser(String database) {
        return new DatabaseLogin(superuserUrl(database), superuserName(), superuserPassword());
    }

    /** Makes Jixiao's and Keycloak's databases and roles unless they are there; keeps passwords. */
    public DatabaseLogins provision() {
        Provisioning provisioning = provisioning();
        DatabaseLogins logins =
                new DatabaseLogins(
                        login(Provisioning.OWNER, Provisioning.DATABASE),
                        login(Provisioning.WRITER, Provisioning.DATABASE),
                        login(Provisioning.READER, Provisioning.DATABASE),
                        login(Provisioning.KEYCLOAK, Provisioning.KEYCLOAK));
        for (DatabaseLogin login :
                List.of(logins.owner(), logins.writer(), logins.reader(), logins.keycloak())) {
            provisioning.role(login.username(), login.password());
        }
        List<String> guests = List.of(Provisioning.WRITER, Provisioning.READER);
        provisioning.database(Provisioning.DATABASE, Provisioning.OWNER, guests);
        provisioning.database(Provisioning.KEYCLOAK, Provisioning.KEYCLOAK, List.of());
        provisioning.closeSystemDatabases();
        return logins;
    }

    Provisioning provisioning() {
        return new Provisioning(superuser("postgres").dataSource());
    }

    DatabaseLogin login(String role, String database) {
        return new DatabaseLogin(
                superuserUrl(database), role, values.password("postgres." + role + ".password"));
    }

    /** Stops the server (fast: open transactions are rolled back) and waits for it. */
    @Override
    public void close() {
        try {
            process.close();
        } finally {
            lock.close();
        }
    }
}
