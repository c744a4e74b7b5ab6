package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Sha256;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.Zeros;
import org.jixiao.application.table.exports.ArchiveCancelled;
import org.jixiao.application.table.exports.ArchiveDesk;
import org.jixiao.application.table.exports.ArchiveJob;
import org.jixiao.application.table.exports.ArchiveOrder;
import org.jixiao.application.table.exports.ArchiveProgress;
import org.jixiao.application.table.exports.ExportLog;
import org.jixiao.application.table.exports.ExportView;
import org.jixiao.application.table.exports.YearArchives;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Money;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole years taken out of real PostgreSQL. */
class YearArchiveIT {

    private static TestSystem system;

    @BeforeAll
    static void start() {
        system = TestSystem.start();
        Samples.organize(system);
        file(Samples.FILER, "=办公经费", 10);
        file(Samples.FILER, "培训经费", 20);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    private static void file(Actor filer, String name, int wan) {
        ProposedSheet sheet =
                new ProposedSheet(
                        name,
                        new Funding(
                                Money.ofWanYuan(BigDecimal.valueOf(wan)), Money.ZERO, Money.ZERO),
                        "用于" + name,
                        List.of());
        system.bean(ProjectFiling.class)
                .draft(filer.unit(), Samples.ROUND, sheet, TestSystem.request(filer));
    }

    private static ArchiveOrder order(TableFormat format) {
        return new ArchiveOrder(Samples.YEAR, Instant.now(), format, Zeros.PRINTED);
    }

    private static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void theCityGetsEveryDistrictWithAnIndexAndEachFileIsRecorded(TableFormat format)
            throws IOException {
        ArchiveDesk.Ready ready =
                system.bean(ArchiveDesk.class)
                        .make(order(format), TestSystem.request(Samples.AUDITOR));
        byte[] archive = ready.content().readAllBytes();
        ready.content().close();

        Map<String, byte[]> entries = entries(archive);
        String ending = "." + format.ending();
        assertThat(entries.keySet())
                .hasSize(3)
                .anyMatch(name -> name.matches("440114-[^/]+/440114-[^/]+\\" + ending))
                .anyMatch(name -> name.matches("440114-[^/]+/440114\\d{3}-[^/]+\\" + ending))
                .contains("index.csv");
        String index = new String(entries.get("index.csv"), StandardCharsets.UTF_8);
        ExportLog log = system.bean(ExportLog.class);
        entries.forEach(
                (name, content) -> {
                    if (!name.equals("index.csv")) {
                        assertThat(index).contains(name, Sha256.of(content));
                        assertThat(
                                        log.list(
                                                        Samples.AUDITOR,
                                                        Sha256.of(content),
                                                        new PageRequest(0, 9, ""))
                                                .items())
                                .isNotEmpty();
                        assertThat(Tables.read(content).projects()).hasSize(2);
                    }
                });
        assertThat(log.list(Samples.AUDITOR, Sha256.of(archive), new PageRequest(0, 9, "")).items())
                .singleElement()
                .returns(2, ExportView::projects)
                .returns(ready.made().number().value(), ExportView::number);
        assertThat(ready.size()).isEqualTo(archive.length);
    }

    @Test
    void aUnitGetsItsOwnTableOnly() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        system.bean(YearArchives.class)
                .make(
                        order(TableFormat.TEXT),
                        TestSystem.request(Samples.FILER),
                        bytes,
                        new Told(Integer.MAX_VALUE));

        assertThat(entries(bytes.toByteArray()).keySet())
                .hasSize(2)
                .anyMatch(name -> name.startsWith(Samples.FILER.unit() + "-"));
    }

    @Test
    void nothingIsRecordedOfAnArchiveThatIsCancelled() {
        ExportLog log = system.bean(ExportLog.class);
        PageRequest all = new PageRequest(0, 200, "");
        long before = log.list(Samples.AUDITOR, "", all).totalItems();

        assertThatThrownBy(
                        () ->
                                system.bean(YearArchives.class)
                                        .make(
                                                order(TableFormat.TEXT),
                                                TestSystem.request(Samples.AUDITOR),
                                                new ByteArrayOutputStream(),
                                                new Told(0)))
                .isInstanceOf(ArchiveCancelled.class);

        assertThat(log.list(Samples.AUDITOR, "", all).totalItems()).isEqualTo(before);
    }

    @Test
    void inTheBackgroundItIsSeenByWhoAskedOnly() throws Exception {
        ArchiveDesk desk = system.bean(ArchiveDesk.class);
        String id = desk.start(order(TableFormat.TEXT), TestSystem.request(Samples.REVIEWER)).id();

        ArchiveJob job = desk.find(Samples.REVIEWER, id).orElseThrow();
        while (job.state().isMoving()) {
            Thread.onSpinWait();
            job = desk.find(Samples.REVIEWER, id).orElseThrow();
        }

        assertThat(job.state()).isEqualTo(ArchiveJob.State.READY);
        assertThat(job.files()).isEqualTo(2);
        assertThat(job.done()).isEqualTo(job.total());
        assertThat(desk.find(Samples.AUDITOR, id)).isEmpty();
        assertThat(desk.open(Samples.AUDITOR, id)).isEmpty();
        try (var content = desk.open(Samples.REVIEWER, id).orElseThrow().content()) {
            assertThat(Sha256.of(content.readAllBytes())).isEqualTo(job.made().sha256());
        }
    }

    /** Cancels after so many questions. */
    private static final class Told implements ArchiveProgress {

        private int left;

        Told(int left) {
            this.left = left;
        }

        @Override
        public void total(int tables) {}

        @Override
        public void done(int projects, int files, int left) {}

        @Override
        public boolean cancelled() {
            return left-- <= 0;
        }
    }
}
