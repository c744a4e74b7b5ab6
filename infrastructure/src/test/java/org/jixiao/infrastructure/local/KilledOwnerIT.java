package org.jixiao.infrastructure.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledOwnerIT {

    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(10);

    @TempDir static Path directory;

    /** The child looks for its programs in the directory itself: it borrows the unpacked ones. */
    @BeforeAll
    static void lendThePrograms() throws Exception {
        PostgresBinaries binaries = PostgresBinaries.unpack(LocalPostgresIT.programs(), line -> {});
        Path own = Files.createDirectories(directory.resolve("postgres"));
        Folders.link(binaries.home(), own.resolve(binaries.home().getFileName()));
    }

    @Test
    void theServerStopsByItselfWhenItsOwnerIsKilled() throws Exception {
        ProcessHandle postmaster;
        try (ChildJvm owner = startOwner()) {
            postmaster = orphan().running().orElseThrow();
            owner.kill();
        }
        long deadline = System.nanoTime() + A_FEW_SECONDS.toNanos();
        while (orphan().running().isPresent() && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        assertThat(orphan().running()).as("postmaster %s", postmaster.pid()).isEmpty();
        assertThat(directory.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void aServerWhoseOwnerAndScriptWereKilledIsReplacedAtTheNextStart() throws Exception {
        ProcessHandle postmaster;
        try (ChildJvm owner = startOwner()) {
            owner.killWithItsScripts();
            postmaster = orphan().running().orElseThrow();
        }
        try (LocalPostgres server = LocalPostgres.start(directory, line -> {})) {
            Optional<ProcessHandle> now = orphan().running();
            assertThat(now).isPresent().isNotEqualTo(Optional.of(postmaster));
            assertThat(Sql.value(server.provision().owner(), "SELECT 1")).isEqualTo("1");
        }
        assertThat(orphan().running()).isEmpty();
    }

    /** The script of a killed owner must stop its own server and never the one that came after. */
    @Test
    void theNextServerIsLeftAloneByTheScriptOfTheOneBefore() throws Exception {
        List<ProcessHandle> scripts;
        try (ChildJvm owner = startOwner()) {
            scripts = owner.scripts();
            orphan().running().orElseThrow().destroyForcibly();
            owner.kill();
        }
        try (LocalPostgres server = LocalPostgres.start(directory, line -> {})) {
            assertThat(scripts).hasSize(1);
            for (ProcessHandle script : scripts) {
                script.onExit().get(A_FEW_SECONDS.toSeconds(), TimeUnit.SECONDS);
            }
            assertThat(Sql.value(server.provision().owner(), "SELECT 1")).isEqualTo("1");
        }
    }

    private ChildJvm startOwner() throws Exception {
        ChildJvm owner = ChildJvm.start(ServersMain.class, directory.toString());
        owner.await("jdbc:postgresql");
        return owner;
    }

    private PostgresOrphan orphan() throws Exception {
        Path data = directory.toRealPath().resolve("postgres/data");
        PostgresBinaries binaries = PostgresBinaries.unpack(LocalPostgresIT.programs(), line -> {});
        return new PostgresOrphan(
                new PostgresCluster(data, binaries, OrdinaryUser.ofThisProcess()));
    }
}
