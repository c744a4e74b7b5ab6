package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.imports.AnswerProblem;
import org.jixiao.application.table.imports.GivenAnswer;
import org.jixiao.application.table.imports.ImportAnswers;
import org.jixiao.application.table.imports.ImportAnswers.Keep;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportPreview;
import org.jixiao.application.table.imports.ImportResult;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.application.table.imports.TableImports;
import org.jixiao.application.table.uploads.UploadedDocument;
import org.jixiao.application.table.uploads.Uploads;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectEvent.ProjectImported;
import org.jixiao.domain.project.Source;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Role;
import org.jixiao.infrastructure.shared.Confirmed;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.jixiao.infrastructure.table.columns.ColumnwisePrint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A table of columns that stood apart, answered by people and filed, on real PostgreSQL. */
class ImportAnswersIT {

    private static final Actor COLLEAGUE =
            TestSystem.actor("colleague", "440114001", Role.UNIT_FILER);
    private static final String BROKEN =
            """
            项目支出绩效目标表（含转移支付项目）
            单位名称：花都区局（本级）
            单位：万元
            项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标
            合计\t31.00\t30.00\t0.00\t1.00\t\t
            宣传经费\t21.00\t约二十\t0.00\t1.00\t开展宣传。\t1、产出指标：宣传场次，年度指标值：≥600场。
            巡查经费\t10.00\t9.00\t0.00\t0.00\t依法巡查。\t1、其他指标：巡查率，年度指标值：≥90%。
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
    void everyOpenFieldIsAnsweredTheRestIsComparedAndTheRowsAreFiledAsTheyWerePrinted() {
        MadeUpTable truth = MadeUpTable.of(new Random(3), true, false);
        ImportId id = uploaded(new ColumnwisePrint(truth, new Random(3), true).print());
        Map<String, MadeUpTable.Row> printed =
                truth.units().stream()
                        .flatMap(unit -> unit.rows().stream())
                        .collect(Collectors.toMap(MadeUpTable.Row::name, Function.identity()));
        ImportPreview before = preview(id);
        assertThat(before.openRows()).as("nothing is filed silently").isZero();

        List<GivenAnswer> given = new ArrayList<>();
        before.rows().stream()
                .map(ImportRow::project)
                .filter(row -> printed.containsKey(row.name()))
                .forEach(row -> given.addAll(answers(row, printed.get(row.name()))));
        assertThat(answer(id, given, Keep.ALL_OR_NONE)).isEmpty();
        Set<Integer> answered = given.stream().map(GivenAnswer::row).collect(Collectors.toSet());
        assertThat(preview(id).rows())
                .filteredOn(row -> row.answers().check() == null && inferred(row))
                .allSatisfy(row -> assertThat(row.open()).isFalse());
        system.bean(ImportAnswers.class)
                .check(TestSystem.request(COLLEAGUE), id, answered)
                .orElseThrow();

        List<ImportResult> filed = confirm(id, answered);

        assertThat(filed).isNotEmpty().allMatch(result -> result.problem() == null);
        for (ImportResult result : filed) {
            Filed project = project(result);
            MadeUpTable.Row row = printed.get(project.file().sheet().name());
            assertThat(project.file().sheet().funding().total().wanYuan())
                    .isEqualByComparingTo(row.amounts().getFirst());
            assertThat(project.file().sheet().targetStatement()).isEqualTo(row.wholeStatement());
            assertThat(project.file().authors()).contains(Samples.FILER.id(), COLLEAGUE.id());
        }
    }

    @Test
    void whatIsWrongInADocumentIsMendedBesideItAndTheHistoryTellsWhoDidIt() {
        ImportId id = uploaded(BROKEN);
        assertThat(preview(id).openRows()).isZero();
        List<AnswerProblem> problems =
                answer(
                        id,
                        List.of(
                                new GivenAnswer(6, "fiscalAppropriation", "二十"),
                                new GivenAnswer(7, "fiscalAppropriation", "8"),
                                new GivenAnswer(7, "indicators", "巡查率不低于九成"),
                                new GivenAnswer(7, "unit", "番禺区局（本级）"),
                                new GivenAnswer(99, "name", "x")),
                        Keep.RIGHT_ROWS);
        assertThat(problems)
                .extracting(AnswerProblem::row, AnswerProblem::code)
                .containsExactly(
                        tuple(6, "malformed"),
                        tuple(7, "unreadable"),
                        tuple(7, "not-your-unit"),
                        tuple(99, "no-such-row"));
        assertThat(preview(id).stored().answers()).isEmpty();
        assertThat(
                        answer(
                                id,
                                List.of(new GivenAnswer(7, "fiscalAppropriation", "8")),
                                Keep.ALL_OR_NONE))
                .extracting(AnswerProblem::code)
                .containsExactly("does-not-add-up");

        String indicators = "1、产出指标：巡查率，年度指标值：≥90%。";
        assertThat(
                        answer(
                                id,
                                List.of(
                                        new GivenAnswer(6, "fiscalAppropriation", "２0万元"),
                                        new GivenAnswer(7, "fiscalAppropriation", "10"),
                                        new GivenAnswer(7, "indicators", indicators)),
                                Keep.ALL_OR_NONE))
                .isEmpty();

        ImportPreview mended = preview(id);
        assertThat(mended.openRows()).isEqualTo(2);
        assertThat(mended.computed()).isEqualByComparingTo("31.00");
        List<ImportResult> filed = confirm(id, Set.of());
        assertThat(source(filed.getLast()).answers())
                .extracting(Source.Answer::field, Source.Answer::by)
                .containsExactly(
                        tuple("fiscalAppropriation", Samples.FILER.id()),
                        tuple("indicators", Samples.FILER.id()));
        assertThat(answer(id, List.of(new GivenAnswer(7, "name", "改名")), Keep.RIGHT_ROWS))
                .extracting(AnswerProblem::code)
                .containsExactly("row-filed");
    }

    @Test
    void anAnswerTakenBackLeavesTheRowAsItWasRead() {
        ImportId id = uploaded(BROKEN.replace("宣传", "回访"));
        answer(id, List.of(new GivenAnswer(6, "fiscalAppropriation", "20")), Keep.ALL_OR_NONE);
        assertThat(preview(id).rows().getFirst().open()).isTrue();

        answer(id, List.of(new GivenAnswer(6, "fiscalAppropriation", null)), Keep.ALL_OR_NONE);

        assertThat(preview(id).rows().getFirst().project())
                .isEqualTo(preview(id).rows().getFirst().read());
        assertThat(
                        system.bean(ImportAnswers.class)
                                .check(TestSystem.request(Samples.PANYU), id, Set.of(6)))
                .as("nobody outside sees the upload")
                .isEmpty();
    }

    private static boolean inferred(ImportRow row) {
        return row.project().doubts().stream().anyMatch(doubt -> !doubt.open());
    }

    private static Filed project(ImportResult result) {
        return system.bean(ProjectHistory.class)
                .present(Samples.FILER, result.project())
                .orElseThrow()
                .state();
    }

    private static Source source(ImportResult result) {
        return ((ProjectImported)
                        system.bean(ProjectHistory.class)
                                .history(Samples.FILER, result.project())
                                .getFirst()
                                .recorded()
                                .event())
                .source();
    }

    /** Every open field as it was printed; where only one fund has money, the others stay empty. */
    private static List<GivenAnswer> answers(ImportedProject row, MadeUpTable.Row truth) {
        List<GivenAnswer> given = new ArrayList<>();
        given.add(new GivenAnswer(row.row(), "unit", "花都区局（本级）"));
        for (Doubt doubt : row.doubts()) {
            String value = doubt.open() ? value(doubt.field(), truth) : null;
            if (value != null) {
                given.add(new GivenAnswer(row.row(), doubt.field(), value));
            }
        }
        return given;
    }

    private static @Nullable String value(String field, MadeUpTable.Row truth) {
        int column =
                List.of("total", "fiscalAppropriation", "specialAccountAppropriation", "otherFunds")
                        .indexOf(field);
        if (column >= 0) {
            BigDecimal amount = truth.amounts().get(column);
            return amount.signum() == 0 ? null : amount.toPlainString();
        }
        return switch (field) {
            case "targetStatement" -> truth.wholeStatement();
            case "indicators" -> truth.indicators();
            default -> null;
        };
    }

    private static ImportId uploaded(String text) {
        return system.bean(Uploads.class)
                .read(
                        TestSystem.request(Samples.FILER),
                        UploadedDocument.of("表.txt", text.getBytes()));
    }

    private static ImportPreview preview(ImportId id) {
        return system.bean(TableImports.class)
                .preview(Samples.FILER, id, Samples.YEAR)
                .orElseThrow();
    }

    private static List<AnswerProblem> answer(ImportId id, List<GivenAnswer> given, Keep keep) {
        return system.bean(ImportAnswers.class)
                .answer(TestSystem.request(Samples.FILER), id, given, keep)
                .orElseThrow();
    }

    private static List<ImportResult> confirm(ImportId id, Set<Integer> rows) {
        return Confirmed.rows(system, TestSystem.request(Samples.FILER), id, Samples.ROUND, rows)
                .orElseThrow();
    }
}
