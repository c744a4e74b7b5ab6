package org.jixiao.infrastructure.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.ImportId;
import org.jixiao.application.table.ImportPreview;
import org.jixiao.application.table.ImportResult;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.TableHeading;
import org.jixiao.application.table.TableImports;
import org.jixiao.application.table.TableWriting;
import org.jixiao.infrastructure.shared.Confirmed;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.Test;

/**
 * How long a large workbook takes until it is shown, and how many of its projects are filed a
 * second.
 *
 * <p>{@code mvn -B -ntp -Pbench -pl infrastructure -am verify -Dit.test=ImportBench}, with {@code
 * -Dbench.projects=10000}.
 */
class ImportBench {

    private static final int PROJECTS = Integer.getInteger("bench.projects", 10_000);

    @Test
    void projectsPerSecond() {
        try (TestSystem system = TestSystem.start()) {
            Samples.organize(system);
            byte[] small = workbook(system, 200);
            step("warm-up", () -> file(system, small));
            byte[] large = workbook(system, PROJECTS);
            System.out.printf("%d projects, %,d bytes%n", PROJECTS, large.length);
            file(system, large);
            System.out.printf(
                    "heap: at most %d MB allowed, peaks of its pools together %d MB%n",
                    Runtime.getRuntime().maxMemory() >> 20, peakMegabytes());
        }
    }

    private static void file(TestSystem system, byte[] workbook) {
        TableImports imports = system.bean(TableImports.class);
        Request request = TestSystem.request(Samples.FILER);
        ImportId[] id = new ImportId[1];
        step("read and kept", () -> id[0] = imports.upload(request, "表.xlsx", workbook));
        step(
                "shown",
                () -> {
                    ImportPreview preview =
                            imports.preview(Samples.FILER, id[0], Samples.YEAR).orElseThrow();
                    System.out.printf("%d rows can be filed%n", preview.openRows());
                });
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
    }

    private static void step(String name, Runnable what) {
        Instant begin = Instant.now();
        what.run();
        System.out.printf(
                "%s: %.1f s%n", name, Duration.between(begin, Instant.now()).toMillis() / 1000.0);
    }

    private static byte[] workbook(TestSystem system, int projects) {
        Amounts each =
                new Amounts(
                        new BigDecimal("21.00"),
                        new BigDecimal("20.00"),
                        new BigDecimal("0.00"),
                        new BigDecimal("1.00"));
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
                        TableFormat.XLSX);
    }

    private static PublicTable.Project project(int number, Amounts amounts) {
        return new PublicTable.Project(
                "技能培训与就业服务项目第" + number + "项",
                amounts,
                "面向" + number + "个社区的登记失业人员开展技能培训，跟踪服务半年以上，使参训人员实现稳定就业。",
                IntStream.rangeClosed(1, 8)
                        .mapToObj(
                                i ->
                                        new PublicTable.Indicator(
                                                i < 5 ? "11" : i < 8 ? "22" : "31",
                                                "第" + i + "类人员服务人次（" + number + "）",
                                                "≥" + (100 + i + number) + "人次",
                                                "≥" + (100 + i) + "人次"))
                        .toList());
    }

    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / (1024 * 1024);
    }
}
