package org.jixiao.infrastructure.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * One real PostgreSQL per test process, with databases cloned from templates that are migrated
 * once. It is as durable and as strict about roles as the real one.
 */
public final class TestPostgres {

    private static final int SLOTS = 16;

    private final LocalPostgres server;
    private final ConcurrentMap<String, String> templates = new ConcurrentHashMap<>();
    private final AtomicInteger databases = new AtomicInteger();

    private TestPostgres(LocalPostgres server) {
        this.server = server;
    }

    private static final class Shared {
        static final TestPostgres INSTANCE = startInFreeSlot();
    }

    /** The server of this process, started at the first call and stopped with the process. */
    public static TestPostgres shared() {
        return Shared.INSTANCE;
    }

    public LocalPostgres server() {
        return server;
    }

    /**
     * A fresh database that is a copy of a template.
     *
     * @param template name of letters and digits
     * @param migrate fills the template, once per process; must close its connections
     */
    public DatabaseLogins freshDatabase(String template, Consumer<DatabaseLogins> migrate) {
        String source = templates.computeIfAbsent(template, name -> migrated(name, migrate));
        return copy("test_" + databases.incrementAndGet(), source);
    }

    /** A fresh database without any table. */
    public DatabaseLogins freshDatabase() {
        return freshDatabase("empty", logins -> {});
    }

    /** Drops a database of this class, whoever is still connected to it. */
    public void drop(DatabaseLogins logins) {
        String url = logins.owner().url();
        server.provisioning().drop(url.substring(url.lastIndexOf('/') + 1));
    }

    private String migrated(String name, Consumer<DatabaseLogins> migrate) {
        String database = "template_" + name;
        migrate.accept(copy(database, "template0"));
        return database;
    }

    private DatabaseLogins copy(String name, String source) {
        List<String> guests = List.of(Provisioning.WRITER, Provisioning.READER);
        server.provisioning().copy(name, source, Provisioning.OWNER, guests);
        return new DatabaseLogins(
                server.login(Provisioning.OWNER, name),
                server.login(Provisioning.WRITER, name),
                server.login(Provisioning.READER, name),
                server.login(Provisioning.KEYCLOAK, Provisioning.KEYCLOAK));
    }

    static Path localDirectory() {
        String directory = System.getProperty("jixiao.local.directory", "target/local");
        return Path.of(directory).toAbsolutePath();
    }

    /** Two builds, or two modules at once, each take the first directory that is free. */
    private static TestPostgres startInFreeSlot() {
        for (int slot = 1; ; slot++) {
            try {
                return start(localDirectory().resolve("test-postgres-" + slot));
            } catch (DirectoryInUseException e) {
                if (slot == SLOTS) {
                    throw e;
                }
            }
        }
    }

    private static TestPostgres start(Path directory) {
        Path programs = localDirectory().resolve("postgres");
        LocalPostgres server = LocalPostgres.start(directory, programs, line -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.provision();
        for (String leftOver : leftOvers(server)) {
            server.provisioning().drop(leftOver);
        }
        return new TestPostgres(server);
    }

    private static List<String> leftOvers(LocalPostgres server) {
        String query = "SELECT datname FROM pg_database WHERE datname ~ '^(test|template)_'";
        try (Connection connection = server.superuser("postgres").dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
