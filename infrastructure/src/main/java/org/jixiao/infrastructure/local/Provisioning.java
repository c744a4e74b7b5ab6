package org.jixiao.infrastructure.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Roles and databases on a fresh or known server, made again at will: what is there stays.
 *
 * <p>Nobody reaches a database without being named: PUBLIC loses CONNECT and TEMPORARY everywhere.
 */
record Provisioning(DataSource superuser) {

    static final String OWNER = "jixiao_owner";
    static final String WRITER = "jixiao_writer";
    static final String READER = "jixiao_reader";
    static final String KEYCLOAK = "keycloak";
    static final String DATABASE = "jixiao";

    /** A role that may sign in and nothing else; its password becomes the given one. */
    void role(String name, String password) {
        String command =
                exists("SELECT 1 FROM pg_roles WHERE rolname = ?", name) ? "ALTER" : "CREATE";
        execute(
                List.of(
                        "%s ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD '%s'"
                                .formatted(command, name, password)));
    }

    /** A database of its owner, to which only the guests may connect besides. */
    void database(String name, String owner, List<String> guests) {
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            create(name, owner, "template1");
        }
        open(name, guests);
    }

    /** A copy of a database that nobody is connected to, with its contents and table rights. */
    void copy(String name, String template, String owner, List<String> guests) {
        create(name, owner, template);
        open(name, guests);
    }

    void drop(String name) {
        execute(List.of("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name)));
    }

    /** The server's own databases are nobody's business but the superuser's. */
    void closeSystemDatabases() {
        execute(
                List.of(
                        "REVOKE ALL ON DATABASE postgres FROM PUBLIC",
                        "REVOKE ALL ON DATABASE template1 FROM PUBLIC"));
    }

    private void create(String name, String owner, String template) {
        execute(
                List.of(
                        "CREATE DATABASE %s OWNER %s TEMPLATE %s"
                                .formatted(name, owner, template)));
    }

    private void open(String name, List<String> guests) {
        execute(List.of("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name)));
        for (String guest : guests) {
            execute(List.of("GRANT CONNECT ON DATABASE %s TO %s".formatted(name, guest)));
        }
    }

    private boolean exists(String query, String name) {
        try (Connection connection = superuser.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void execute(List<String> statements) {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static LocalServerException failed(SQLException e) {
        return new LocalServerException(
                "本地数据库的角色或数据库无法建立", "roles and databases could not be made: " + e.getMessage(), e);
    }
}
