package org.jixiao.infrastructure.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrdinaryUserIT {

    @BeforeEach
    void onlyRootHasToBecomeSomebodyElse() {
        assumeTrue(
                "root".equals(System.getProperty("user.name")), "this build does not run as root");
    }

    @Test
    void whereNamespacesAreRefusedAnOrdinaryUserOwnsAndRunsTheData() throws Exception {
        OrdinaryUser user = OrdinaryUser.asAnother().orElseThrow();
        Path parent = reachable("ordinary-user");
        PostgresBinaries binaries = PostgresBinaries.unpack(LocalPostgresIT.programs(), line -> {});
        assumeReachable(user, binaries);
        PostgresCluster cluster = new PostgresCluster(parent.resolve("data"), binaries, user);
        cluster.create("secret");
        int port = FreePort.any();

        PostgresLaunch launch = new PostgresLaunch(cluster, LogFile.open(parent, "postgres"));
        try (OwnedProcess server = launch.launch(() -> port).process()) {
            DatabaseLogin login =
                    new DatabaseLogin(
                            "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
                            PostgresCluster.SUPERUSER,
                            "secret");
            assertThat(Sql.value(login, "SELECT 1")).isEqualTo("1");
            assertThat(server.isAlive()).isTrue();
        }
        assertThat(Files.getAttribute(cluster.data(), "unix:uid").toString())
                .isEqualTo(user.owner().orElseThrow());
        assertThat(new PostgresOrphan(cluster).running()).isEmpty();
    }

    @Test
    void programsBehindAClosedFolderAreReportedWithTheWayOut() throws Exception {
        Path closed = reachable("closed");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        OrdinaryUser user = OrdinaryUser.asAnother().orElseThrow();

        assertThatThrownBy(() -> user.reach(closed.resolve("postgres")))
                .isInstanceOf(LocalServerException.class)
                .hasMessageContaining("jixiao.local.directory")
                .hasMessageContaining("普通用户");
    }

    private static void assumeReachable(OrdinaryUser user, PostgresBinaries binaries) {
        String program = binaries.program("postgres").toString();
        assumeTrue(
                Command.run(Duration.ofSeconds(5), user.command(List.of("test", "-x", program)))
                        .succeeded(),
                "the checkout lies in a folder that ordinary users cannot enter");
    }

    private static Path reachable(String name) throws Exception {
        Path folder = Path.of("target", name).toAbsolutePath();
        Folders.delete(folder);
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder;
    }
}
