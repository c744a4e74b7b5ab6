package org.jixiao.infrastructure.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {

    private final DatabaseLogin shared = TestPostgres.shared().server().superuser("postgres");

    /** Making a data folder takes longer than all else here, so most tests restart the same one. */
    @TempDir static Path directory;

    @Test
    void whatIsCommittedIsOnDisk() throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(Sql.value(shared, "SHOW " + setting)).as(setting).isEqualTo("on");
        }
        assertThat(Sql.value(shared, "SHOW data_checksums")).isEqualTo("on");
    }

    @Test
    void itListensOnTheLoopbackAddressOnlyAndSpeaksUtc() throws SQLException {
        assertThat(Sql.value(shared, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(Sql.value(shared, "SHOW unix_socket_directories")).isEmpty();
        assertThat(Sql.value(shared, "SELECT reset_val FROM pg_settings WHERE name = 'TimeZone'"))
                .isEqualTo("UTC");
    }

    @Test
    void nobodyEntersWithoutTheRightPassword() throws SQLException {
        DatabaseLogin wrong = new DatabaseLogin(shared.url(), shared.username(), "wrong");
        DatabaseLogin none = new DatabaseLogin(shared.url(), shared.username(), "");

        assertThat(Sql.value(shared, "SHOW password_encryption")).isEqualTo("scram-sha-256");
        assertThatThrownBy(() -> Sql.value(wrong, "SELECT 1"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> Sql.value(none, "SELECT 1")).isInstanceOf(SQLException.class);
        assertThat(
                        Sql.value(
                                shared,
                                "SELECT count(*) FROM pg_hba_file_rules WHERE auth_method <> 'scram-sha-256'"))
                .isEqualTo("0");
    }

    @Test
    void chineseTextIsFoundByItsPartsAndSortedByPinyinOnRequest() throws SQLException {
        DatabaseLogin owner = TestPostgres.shared().freshDatabase().owner();
        Sql.run(owner, "CREATE EXTENSION pg_trgm");

        assertThat(Sql.value(owner, "SELECT array_length(show_trgm('绩效目标'), 1)")).isEqualTo("5");
        assertThat(
                        Sql.value(
                                owner,
                                "SELECT string_agg(x, '' ORDER BY x COLLATE \"zh-x-icu\") FROM unnest(array['中','啊','北']) x"))
                .isEqualTo("啊北中");
    }

    @Test
    void eachRoleReachesItsOwnDatabaseOnly() throws SQLException {
        LocalPostgres server = TestPostgres.shared().server();
        DatabaseLogins logins = server.provision();

        assertThat(Sql.value(logins.keycloak(), "SELECT current_database()")).isEqualTo("keycloak");
        assertThat(Sql.value(logins.reader(), "SELECT current_user")).isEqualTo("jixiao_reader");
        for (DatabaseLogin login : List.of(logins.owner(), logins.writer(), logins.reader())) {
            for (String foreign : List.of("keycloak", "postgres", "template1")) {
                DatabaseLogin elsewhere = server.login(login.username(), foreign);
                assertThatThrownBy(() -> Sql.value(elsewhere, "SELECT 1"))
                        .as(elsewhere.toString())
                        .hasMessageContaining("permission denied for database");
            }
        }
        assertThatThrownBy(() -> Sql.value(server.login("keycloak", "jixiao"), "SELECT 1"))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void theApplicationCannotMakeTables() {
        DatabaseLogins logins = TestPostgres.shared().freshDatabase();

        for (DatabaseLogin login : List.of(logins.writer(), logins.reader())) {
            assertThatThrownBy(() -> Sql.run(login, "CREATE TABLE mine (id int)"))
                    .hasMessageContaining("permission denied for schema public");
            assertThatThrownBy(() -> Sql.run(login, "CREATE TEMPORARY TABLE mine (id int)"))
                    .hasMessageContaining("permission denied to create temporary tables");
        }
    }

    @Test
    void aCopyHasTheTablesAndRightsOfItsTemplate() throws SQLException {
        DatabaseLogins logins =
                TestPostgres.shared().freshDatabase("fixture", LocalPostgresIT::migrateFixture);

        Sql.run(logins.writer(), "INSERT INTO note VALUES ('绩效')");
        assertThat(Sql.value(logins.reader(), "SELECT text FROM note")).isEqualTo("绩效");
        assertThatThrownBy(() -> Sql.run(logins.writer(), "DELETE FROM note"))
                .hasMessageContaining("permission denied for table note");
        DatabaseLogins another =
                TestPostgres.shared().freshDatabase("fixture", LocalPostgresIT::migrateFixture);
        assertThat(Sql.value(another.reader(), "SELECT count(*) FROM note")).isEqualTo("0");
    }

    private static void migrateFixture(DatabaseLogins logins) {
        try {
            Sql.run(logins.owner(), "CREATE TABLE note (text text)");
            Sql.run(logins.owner(), "GRANT INSERT, SELECT ON note TO jixiao_writer");
            Sql.run(logins.owner(), "GRANT SELECT ON note TO jixiao_reader");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRestartKeepsDataPortAndPasswords() throws Exception {
        DatabaseLogin first = writeNote(start());

        try (LocalPostgres server = start()) {
            DatabaseLogin second = server.provision().owner();
            assertThat(second).isEqualTo(first);
            assertThat(Sql.value(second, "SELECT text FROM note")).isEqualTo("kept");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets())))
                .isEqualTo("rw-------");
    }

    @Test
    void aLostPasswordFileIsReplaced() throws Exception {
        writeNote(start());
        Files.delete(secrets());

        try (LocalPostgres server = start()) {
            assertThat(Sql.value(server.provision().owner(), "SELECT text FROM note"))
                    .isEqualTo("kept");
        }
    }

    @Test
    void aTakenPortIsLeftToWhoeverHasIt() throws Exception {
        int port;
        try (LocalPostgres server = start()) {
            port = server.port();
        }
        try (ServerSocket foreign = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                LocalPostgres server = start()) {
            assertThat(server.port()).isNotEqualTo(foreign.getLocalPort());
        }
    }

    @Test
    void aProcessNumberThatIsNowSomebodyElsesIsNoObstacle() throws Exception {
        List<String> file;
        try (LocalPostgres server = start()) {
            file = new ArrayList<>(Files.readAllLines(postmasterPid()));
        }
        file.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.write(postmasterPid(), file);

        try (LocalPostgres server = start()) {
            assertThat(Sql.value(server.provision().owner(), "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aKilledServerRecoversAtTheNextStart() throws Exception {
        LocalPostgres server = start();
        Sql.run(server.provision().owner(), "CREATE TABLE survivor AS SELECT 'kept' AS text");
        long postmaster = Long.parseLong(Files.readAllLines(postmasterPid()).getFirst());
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
        server.close();

        try (LocalPostgres again = start()) {
            assertThat(Sql.value(again.provision().owner(), "SELECT text FROM survivor"))
                    .isEqualTo("kept");
        }
    }

    @Test
    void aHalfMadeDataFolderIsNoObstacle(@TempDir Path fresh) throws Exception {
        Path half = Files.createDirectories(fresh.resolve("postgres/data.new-1/base"));
        Files.writeString(half.resolveSibling("PG_VERSION"), "18");

        try (LocalPostgres server = LocalPostgres.start(fresh, programs(), line -> {})) {
            assertThat(Sql.value(server.provision().owner(), "SELECT 1")).isEqualTo("1");
        }
        assertThat(half).doesNotExist();
    }

    @Test
    void aSecondServerOnTheDirectoryIsRefusedAndTheFirstGoesOn() throws Exception {
        try (LocalPostgres server = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(LocalServerException.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
            try (ChildJvm child = ChildJvm.start(ServersMain.class, directory.toString())) {
                assertThat(child.all())
                        .contains("正由进程 %d 使用".formatted(ProcessHandle.current().pid()));
            }
            assertThat(Sql.value(server.superuser("postgres"), "SELECT 1")).isEqualTo("1");
        }
    }

    private LocalPostgres start() {
        return LocalPostgres.start(directory, programs(), line -> {});
    }

    private static DatabaseLogin writeNote(LocalPostgres server) throws SQLException {
        try (server) {
            DatabaseLogin owner = server.provision().owner();
            Sql.run(owner, "DROP TABLE IF EXISTS note");
            Sql.run(owner, "CREATE TABLE note AS SELECT 'kept' AS text");
            return owner;
        }
    }

    static Path programs() {
        return TestPostgres.localDirectory().resolve("postgres");
    }

    private Path secrets() {
        return directory.resolve("secrets.properties");
    }

    private Path postmasterPid() {
        return directory.resolve("postgres/data/postmaster.pid");
    }
}
