package org.jixiao.infrastructure.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalServersStarterIT {

    private static final String ISSUER =
            "--jixiao.keycloak.issuer=http://localhost:1/realms/jixiao";

    @TempDir static Path directory;

    @BeforeAll
    static void lendThePrograms() throws Exception {
        PostgresBinaries binaries = PostgresBinaries.unpack(LocalPostgresIT.programs(), line -> {});
        Path own = Files.createDirectories(directory.resolve("postgres"));
        Folders.link(binaries.home(), own.resolve(binaries.home().getFileName()));
    }

    @Test
    void theDatabaseIsThereFromTheFirstBeanToTheLast() throws Exception {
        try (ChildJvm application = start()) {
            application.await("using jdbc:postgresql://127.0.0.1:");
            application.terminate();

            assertThat(application.all())
                    .containsSubsequence("context closed, still 1", "正在停止", "已停止");
        }
        assertThat(postmasterPid()).doesNotExist();
    }

    @Test
    void aFailedStartLeavesNoServer() throws Exception {
        try (ChildJvm application = start("--fail=yes")) {
            assertThat(application.all()).contains("told to fail", "已停止");
            assertThat(application.exitStatus()).isNotZero();
        }
        assertThat(postmasterPid()).doesNotExist();
    }

    @Test
    void givenServersAreUsedAndNoneIsStarted() throws Exception {
        try (ChildJvm application =
                start(
                        "--jixiao.database.url=jdbc:postgresql://127.0.0.1:1/given",
                        "--jixiao.database.writer.username=given",
                        "--jixiao.database.writer.password=given")) {
            application.await("using jdbc:postgresql://127.0.0.1:1/given");
            assertThat(postmasterPid()).doesNotExist();
        }
    }

    private static ChildJvm start(String... extra) throws Exception {
        String[] arguments = Arrays.copyOf(extra, extra.length + 2);
        arguments[extra.length] = ISSUER;
        arguments[extra.length + 1] = "--jixiao.local.directory=" + directory;
        return ChildJvm.start(LocalApplication.class, arguments);
    }

    private static Path postmasterPid() {
        return directory.resolve("postgres/data/postmaster.pid");
    }
}
