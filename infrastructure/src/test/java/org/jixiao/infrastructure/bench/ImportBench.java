package org.jixiao.infrastructure.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.TableHeading;
import org.jixiao.application.table.TableWriting;
import org.jixiao.application.table.imports.FilingOrder;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportPreview;
import org.jixiao.application.table.imports.ImportResult;
import org.jixiao.application.table.imports.ImportResult.Outcome;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.application.table.imports.RowChoice;
import org.jixiao.application.table.imports.TableImports;
import org.jixiao.application.table.uploads.UploadedDocument;
import org.jixiao.application.table.uploads.Uploads;
import org.jixiao.infrastructure.shared.Confirmed;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.Test;

/**
 * How long a large workbook takes until it is shown, and how many of its projects are filed a
 * second.
 *
 * <p>{@code mvn -B -ntp -Pbench -pl infrastructure -am verify -Dit.test=ImportBench}, with {@code
 * -Dbench.projects=10000}, {@code -Dbench.indicators=8}, {@code -Dbench.format=xlsx}, and {@code
 * -Dbench.look=true} to file nothing, {@code -Dbench.once=true} to file it once and revise nothing,
 * {@code -Dbench.file=…} for a document that lies there already, so that making it takes no memory.
 */
class ImportBench {

    private static final int PROJECTS = Integer.getInteger("bench.projects", 10_000);
    private static final int INDICATORS = Integer.getInteger("bench.indicators", 8);
    private static final TableFormat FORMAT =
            TableFormat.ofEnding(System.getProperty("bench.format", "xlsx")).orElseThrow();

    @Test
    void projectsPerSecond() {
        try (TestSystem system = TestSystem.start()) {
            Samples.organize(system);
            byte[] small = workbook(system, 200);
            step("warm-up", () -> file(system, small));
            peaksAnew();
            byte[] large = large(system);
            System.out.printf("%d projects, %,d bytes%n", PROJECTS, large.length);
            file(system, large);
            if (Boolean.getBoolean("bench.look") || Boolean.getBoolean("bench.once")) {
                return;
            }
            System.out.println("the same once more, then each with another amount:");
            file(system, large);
            revise(system, workbook(system, PROJECTS, "2.00"));
            heap("all in all");
        }
    }

    /** Made by one run and read by another. */
    private static byte[] large(TestSystem system) {
        String file = System.getProperty("bench.file", "");
        try {
            if (!file.isEmpty() && Files.exists(Path.of(file))) {
                return Files.readAllBytes(Path.of(file));
            }
            byte[] made = workbook(system, PROJECTS);
            if (!file.isEmpty()) {
                Files.write(Path.of(file), made);
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void file(TestSystem system, byte[] document) {
        TableImports imports = system.bean(TableImports.class);
        Request request = TestSystem.request(Samples.FILER);
        ImportId[] id = new ImportId[1];
        step(
                "read and kept",
                () ->
                        id[0] =
                                system.bean(Uploads.class)
                                        .read(request, UploadedDocument.of("表", document)));
        step("shown for the first time", () -> show(imports, id[0]));
        for (int page = 2; page <= 6; page++) {
            step("page " + page, () -> show(imports, id[0]));
        }
        if (Boolean.getBoolean("bench.look")) {
            return;
        }
        step(
                "filed",
                () -> {
                    List<ImportResult> results =
                            Confirmed.rows(system, request, id[0], Samples.ROUND, Set.of())
                                    .orElseThrow();
                    System.out.printf(
                            "%d filed%n",
                            results.stream().filter(row -> row.project() != null).count());
                });
        step("shown when all is filed", () -> show(imports, id[0]));
    }

    /** What a page asks for: everything in outline, fifty rows whole. */
    private static void show(TableImports imports, ImportId id) {
        ImportPreview preview = imports.preview(Samples.FILER, id, Samples.YEAR).orElseThrow();
        imports.whole(
                Samples.FILER, id, preview.rows().subList(0, Math.min(50, preview.rows().size())));
    }

    private static void revise(TestSystem system, byte[] workbook) {
        Request request = TestSystem.request(Samples.FILER);
        TableImports imports = system.bean(TableImports.class);
        ImportId id =
                system.bean(Uploads.class).read(request, UploadedDocument.of("表.xlsx", workbook));
        List<RowChoice> choices = new ArrayList<>();
        step(
                "compared",
                () ->
                        imports
                                .preview(Samples.FILER, id, Samples.YEAR)
                                .orElseThrow()
                                .rows()
                                .stream()
                                .filter(ImportRow::revisable)
                                .map(row -> RowChoice.revise(row.project().row(), null))
                                .forEach(choices::add));
        step(
                "revised",
                () ->
                        System.out.printf(
                                "%d revised%n",
                                Confirmed.rows(
                                                system,
                                                request,
                                                id,
                                                new FilingOrder(Samples.ROUND, choices))
                                        .orElseThrow()
                                        .stream()
                                        .filter(row -> row.outcome() == Outcome.REVISED)
                                        .count()));
    }

    private static void step(String name, Runnable what) {
        Instant begin = Instant.now();
        what.run();
        System.out.printf(
                "%s: %.2f s%n", name, Duration.between(begin, Instant.now()).toMillis() / 1000.0);
        heap("since the beginning");
    }

    private static void heap(String when) {
        System.out.printf(
                "heap %s: at most %d MB of %d MB, %d MB after the last collection%n",
                when,
                peakMegabytes(MemoryPoolMXBean::getPeakUsage),
                Runtime.getRuntime().maxMemory() >> 20,
                peakMegabytes(MemoryPoolMXBean::getCollectionUsage));
    }

    private static void peaksAnew() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static byte[] workbook(TestSystem system, int projects) {
        return workbook(system, projects, "1.00");
    }

    private static byte[] workbook(TestSystem system, int projects, String other) {
        Amounts each =
                new Amounts(
                        new BigDecimal("20.00").add(new BigDecimal(other)),
                        new BigDecimal("20.00"),
                        new BigDecimal("0.00"),
                        new BigDecimal(other));
        Amounts all =
                IntStream.range(0, projects)
                        .mapToObj(i -> each)
                        .reduce(Amounts.ZERO, Amounts::plus);
        PublicTable.Unit unit =
                new PublicTable.Unit(
                        "花都区局（本级）",
                        all,
                        IntStream.range(0, projects).mapToObj(i -> project(i, each)).toList());
        return system.bean(TableWriting.class)
                .write(
                        new PublicTable(TableHeading.UNIT, "花都区局（本级）", 2025, all, List.of(unit)),
                        FORMAT);
    }

    private static PublicTable.Project project(int number, Amounts amounts) {
        return new PublicTable.Project(
                "技能培训与就业服务项目第" + number + "项",
                amounts,
                "面向" + number + "个社区的登记失业人员开展技能培训，跟踪服务半年以上，使参训人员实现稳定就业。",
                IntStream.rangeClosed(1, INDICATORS)
                        .mapToObj(
                                i ->
                                        new PublicTable.Indicator(
                                                i < 5 ? "11" : i < 8 ? "22" : "31",
                                                "第" + i + "类人员服务人次（" + number + "）",
                                                "≥" + (100 + i + number) + "人次",
                                                "≥" + (100 + i) + "人次"))
                        .toList());
    }

    private static long peakMegabytes(Function<MemoryPoolMXBean, MemoryUsage> usage) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(usage)
                        .filter(Objects::nonNull)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum()
                / (1024 * 1024);
    }
}
