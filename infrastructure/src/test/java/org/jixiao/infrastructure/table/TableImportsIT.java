package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Request;
import org.jixiao.application.shared.Today;
import org.jixiao.application.statistics.DeclaredGap;
import org.jixiao.application.statistics.DeclaredGaps;
import org.jixiao.application.statistics.SummaryQueries;
import org.jixiao.application.statistics.UnitSummary;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.TableReading;
import org.jixiao.application.table.exports.TableExports;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportPreview;
import org.jixiao.application.table.imports.ImportReports;
import org.jixiao.application.table.imports.ImportResult;
import org.jixiao.application.table.imports.ImportResult.Outcome;
import org.jixiao.application.table.imports.TableImports;
import org.jixiao.application.table.uploads.UploadedDocument;
import org.jixiao.application.table.uploads.Uploads;
import org.jixiao.domain.organization.UnitTreeCommand.RenameUnit;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.shared.Confirmed;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Published tables in, projects filed, the table out again, on real PostgreSQL. */
class TableImportsIT {

    private static final String TABLE =
            """
            项目支出绩效目标表（含转移支付项目）
            单位名称：花都区局（本级）
            单位：万元
            项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标
            合计\t31.00\t30.00\t0.00\t1.00\t\t
            花都区局（本级）\t31.00\t30.00\t0.00\t1.00\t\t
            培训经费\t21.00\t20.00\t0.00\t1.00\t开展培训并跟踪就业。\t1、产出指标：培训人数，年度指标值：≥600人。2、满意度指标：学员满意度，年度指标值：≥90%。
            诉讼经费\t10.00\t10.00\t0.00\t0.00\t依法应诉。\t1、产出指标：应诉率，年度指标值：≥90%。
            """;

    private static TestSystem system;

    @BeforeAll
    static void start() {
        system = TestSystem.start();
        Samples.organize(system);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void aConfirmedTableBecomesDraftsOnceAndItsDeclaredTotalStandsBesideTheComputed() {
        TableImports imports = system.bean(TableImports.class);
        Request request = TestSystem.request(Samples.FILER);
        ImportId id =
                system.bean(Uploads.class)
                        .read(request, UploadedDocument.of("表.txt", TABLE.getBytes()));
        assertThat(imports.preview(Samples.FILER, id, Samples.YEAR))
                .hasValueSatisfying(preview -> assertThat(preview.openRows()).isEqualTo(2));

        List<ImportResult> first =
                Confirmed.rows(system, request, id, Samples.ROUND, Set.of()).orElseThrow();
        List<ImportResult> again =
                Confirmed.rows(system, request, id, Samples.ROUND, Set.of()).orElseThrow();

        assertThat(first).hasSize(2).allMatch(result -> result.problem() == null);
        assertThat(again)
                .extracting(ImportResult::project)
                .isEqualTo(first.stream().map(ImportResult::project).toList());
        assertThat(again).allMatch(result -> result.outcome() == Outcome.UNCHANGED);
        assertThat(
                        system.bean(SummaryQueries.class)
                                .summary(Samples.MANAGER, Samples.MANAGER.unit(), Samples.YEAR))
                .hasValueSatisfying(
                        summary ->
                                assertThat(summary.units())
                                        .anySatisfy(
                                                unit -> {
                                                    assertThat(unit.computed().total().toString())
                                                            .isEqualTo("310000.00");
                                                    assertThat(unit.declared())
                                                            .isEqualTo(unit.computed());
                                                }));
    }

    @Test
    void theDifferenceToThePrintedTotalIsToldByItsParts() {
        UnitCode unit = Samples.PANYU.unit();
        Request request = TestSystem.request(Samples.PANYU);
        TableImports imports = system.bean(TableImports.class);
        String table =
                TABLE.replace("花都区局（本级）", "番禺区局（本级）")
                        .replace("培训经费\t", "差额培训\t")
                        .replace("诉讼经费\t", "差额诉讼\t");
        ImportId id =
                system.bean(Uploads.class)
                        .read(request, UploadedDocument.of("差额.txt", table.getBytes()));
        int training =
                imports.preview(Samples.PANYU, id, Samples.YEAR)
                        .orElseThrow()
                        .rows()
                        .getFirst()
                        .project()
                        .row();
        Confirmed.rows(system, request, id, Samples.ROUND, Set.of(training)).orElseThrow();
        system.bean(ProjectFiling.class)
                .draft(unit, Samples.ROUND, Samples.sheet("不在表上的项目"), request);

        DeclaredGap gap =
                system.bean(DeclaredGaps.class)
                        .of(Samples.PANYU, List.of(unit), Samples.YEAR, null)
                        .get(unit);
        assertThat(gap.notFiled().count()).isEqualTo(1);
        assertThat(gap.notFiled().sum()).isEqualTo(Money.ofYuan("100000"));
        assertThat(gap.changed().count()).isZero();
        assertThat(gap.gone().count()).isZero();
        assertThat(gap.others().count()).isPositive();
        assertThat(gap.others().sum().yuan()).isNegative();
        assertThat(gap.rest()).isEqualTo(Money.ZERO);
        UnitSummary summary =
                system.bean(SummaryQueries.class)
                        .summary(Samples.PANYU, unit, Samples.YEAR)
                        .orElseThrow()
                        .units()
                        .getFirst();
        assertThat(gap.notFiled().sum().yuan().add(gap.others().sum().yuan()))
                .isEqualByComparingTo(
                        summary.declared()
                                .total()
                                .yuan()
                                .subtract(summary.computed().total().yuan()));
    }

    @Test
    void aTableOfAnotherUnitIsReadButNotFiledAndSeenByNobodyOutside() {
        TableImports imports = system.bean(TableImports.class);
        Request request = TestSystem.request(Samples.PANYU);
        ImportId id =
                system.bean(Uploads.class)
                        .read(request, UploadedDocument.of("表.txt", TABLE.getBytes()));
        assertThat(Confirmed.rows(system, request, id, Samples.ROUND, Set.of()).orElseThrow())
                .allSatisfy(
                        result -> {
                            assertThat(result.project()).isNull();
                            assertThat(result.problem().code()).isEqualTo("not-your-unit");
                        });
        assertThat(imports.preview(Samples.FILER, id, Samples.YEAR)).isEmpty();
        ImportReports reports = system.bean(ImportReports.class);
        assertThat(reports.of(Samples.PANYU, id, Samples.YEAR).orElseThrow().name())
                .isEqualTo("表-导入问题.xlsx");
        assertThat(reports.of(Samples.FILER, id, Samples.YEAR)).isEmpty();
    }

    @Test
    void aBureausOwnRowsAreItsHeadquarters() {
        TableImports imports = system.bean(TableImports.class);
        String bureau = TABLE.replace("花都区局（本级）", "番禺区局").replace("诉讼经费", "本级诉讼经费");
        ImportId id =
                system.bean(Uploads.class)
                        .read(
                                TestSystem.request(Samples.PANYU),
                                UploadedDocument.of("表.txt", bureau.getBytes()));

        ImportPreview preview = imports.preview(Samples.PANYU, id, Samples.YEAR).orElseThrow();

        assertThat(preview.rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.unit()).isEqualTo(Samples.PANYU.unit()))
                .allSatisfy(row -> assertThat(row.open()).isTrue());
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void whatIsFiledComesOutAndInAgainWithoutADifference(TableFormat format) {
        Actor filer = TestSystem.actor("loop-" + format, "440114002", Role.UNIT_FILER);
        String own = TABLE.replace("花都区局（本级）", "花都区中心");
        ImportId id =
                system.bean(Uploads.class)
                        .read(
                                TestSystem.request(filer),
                                UploadedDocument.of("表.txt", own.getBytes()));
        Confirmed.rows(system, TestSystem.request(filer), id, Samples.ROUND, Set.of());
        PublicTable out = exported(filer);
        byte[] document = system.bean(TableExports.class).written(out, format);
        ImportedTable back = system.bean(TableReading.class).read(document, "导出");
        assertThat(back.complaints()).isEmpty();
        assertThat(back.projects()).hasSameSizeAs(out.units().getFirst().projects());
        assertThat(back.projects().getFirst().targetStatement())
                .isEqualTo(out.units().getFirst().projects().getFirst().targetStatement());
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void everyFenOfAFiledProjectComesOutAndComesBackAsTheSame(TableFormat format) {
        Actor filer = TestSystem.actor("fen-" + format, "440113001", Role.UNIT_FILER);
        String own =
                TABLE.replace("花都区局（本级）", "番禺区局（本级）")
                        .replace("10.00\t10.00", "1.234567\t1.234567")
                        .replace("诉讼经费", "尾数" + format);
        filed(filer, own.getBytes());

        filed(filer, system.bean(TableExports.class).written(exported(filer), format));

        assertThat(exported(filer).units().getFirst().projects())
                .filteredOn(project -> project.name().equals("尾数" + format))
                .singleElement()
                .satisfies(
                        project ->
                                assertThat(project.amounts().fiscalAppropriation())
                                        .isEqualByComparingTo("1.234567"));
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void draftsWithoutANameComeBackAsThemselves(TableFormat format) {
        Actor filer = TestSystem.actor("nameless-f-" + format, "440114001", Role.UNIT_FILER);
        system.draft(filer, "");
        system.draft(filer, "");
        int before = nameless(filer);

        filed(filer, system.bean(TableExports.class).written(exported(filer), format));

        assertThat(before).isGreaterThanOrEqualTo(2);
        assertThat(nameless(filer)).isEqualTo(before);
    }

    private static int nameless(Actor filer) {
        return Math.toIntExact(
                exported(filer).units().getFirst().projects().stream()
                        .filter(project -> project.name().equals("（未命名项目）"))
                        .count());
    }

    @Test
    void headingAndRowsBearTheNamesOfTheDayThatTheTableShows() {
        UnitCode unit = Samples.PANYU.unit();
        system.draft(Samples.PANYU, "改名之后");
        Instant now = Instant.now();
        Instant later = now.plus(Duration.ofDays(5));
        system.bean(Dispatcher.class)
                .send(
                        new RenameUnit(unit, "番禺区服务中心", Today.at(now).plusDays(3)),
                        TestSystem.request(Samples.ADMIN));

        assertThat(namesAt(now)).containsOnly("番禺区局（本级）");
        assertThat(namesAt(later)).containsOnly("番禺区服务中心");
    }

    private static List<String> namesAt(Instant at) {
        PublicTable table =
                system.bean(TableExports.class)
                        .table(Samples.PANYU, Samples.PANYU.unit(), Samples.YEAR, at)
                        .orElseThrow();
        return List.of(table.department(), table.units().getFirst().name());
    }

    private static void filed(Actor filer, byte[] content) {
        ImportId id =
                system.bean(Uploads.class)
                        .read(TestSystem.request(filer), UploadedDocument.of("表", content));
        assertThat(Confirmed.rows(system, TestSystem.request(filer), id, Samples.ROUND, Set.of()))
                .hasValueSatisfying(
                        results -> assertThat(results).allMatch(row -> row.problem() == null));
    }

    private static PublicTable exported(Actor filer) {
        return system.bean(TableExports.class)
                .table(filer, filer.unit(), Samples.YEAR, Instant.now())
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "huadu-district-bureau-2025.txt, 43, 187, 17724.04",
        "huadu-employment-centre-2025.txt, 12, 57, 13232.12"
    })
    void thePublishedTablesComeOutExactly(String file, int projects, int indicators, String total)
            throws IOException {
        Path table = Path.of("../../shared/tables", file);
        assumeThat(table).as("the published tables are not beside this checkout").exists();
        TableImports imports = system.bean(TableImports.class);
        ImportId id =
                system.bean(Uploads.class)
                        .read(
                                TestSystem.request(Samples.FILER),
                                UploadedDocument.of(file, Files.readAllBytes(table)));
        ImportPreview preview = imports.preview(Samples.FILER, id, Samples.YEAR).orElseThrow();
        ImportedTable read = preview.stored().table();
        assertThat(read.projects()).hasSize(projects);
        assertThat(preview.stored().indicators()).isEqualTo(indicators);
        assertThat(read.grandTotal().declared().total()).isEqualByComparingTo(total);
        assertThat(read.grandTotal().computed().total()).isEqualByComparingTo(total);
    }
}
