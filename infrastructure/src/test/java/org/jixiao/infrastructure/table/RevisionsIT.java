package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.exports.TableExports;
import org.jixiao.application.table.imports.Counterpart;
import org.jixiao.application.table.imports.FilingOrder;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportResult;
import org.jixiao.application.table.imports.ImportResult.Outcome;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.application.table.imports.RowChoice;
import org.jixiao.application.table.imports.TableImports;
import org.jixiao.application.table.uploads.UploadedDocument;
import org.jixiao.application.table.uploads.Uploads;
import org.jixiao.domain.project.FieldChange;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.ProjectCommand.ReturnProject;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.ProjectEvent.FundingChanged;
import org.jixiao.domain.project.ProjectEvent.SheetRevisedFromDocument;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;
import org.jixiao.infrastructure.shared.Confirmed;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows of tables that are projects already: compared, left alone, revised; on real PostgreSQL. */
class RevisionsIT {

    private static final String HEAD =
            """
            项目支出绩效目标表（含转移支付项目）
            单位名称：%s
            单位：万元
            项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标
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

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aTableThatWasTakenOutComesBackWithoutADifferenceAndNothingHappens(TableFormat format) {
        Actor filer = TestSystem.actor("back-" + format, "440113001", Role.UNIT_FILER);
        system.draft(filer, "去而复返" + format);
        system.draft(filer, "");
        system.draft(filer, "");
        system.draft(filer, " 两端有空格" + format + " ");
        ImportId id = upload(filer, exported(filer, format));

        assertThat(rows(filer, id))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.identical()).isTrue());
        List<ImportResult> results = confirm(filer, id, List.of());

        assertThat(results).allMatch(result -> result.outcome() == Outcome.UNCHANGED);
        assertThat(results).extracting(ImportResult::project).doesNotHaveDuplicates();
        assertThat(rows(filer, id)).allMatch(row -> row.filedAs() != null);
    }

    @Test
    void oneChangedAmountIsOneRowWithOneCellAndRevisingTellsWhereItCameFrom() {
        Actor filer = TestSystem.actor("one-cell", "440114001", Role.UNIT_FILER);
        ProjectId project = system.draft(filer, "只改一格");
        system.draft(filer, "一格不改");
        String out = new String(exported(filer, TableFormat.TEXT), StandardCharsets.UTF_8);
        ImportId id = upload(filer, moneyOf(out, "只改一格"));

        List<ImportRow> differing =
                rows(filer, id).stream().filter(row -> !row.identical()).toList();
        assertThat(differing).hasSize(1);
        ImportRow row = differing.getFirst();
        assertThat(row.open()).as("nothing is done without a choice").isFalse();
        assertThat(row.revisable()).isTrue();
        assertThat(row.existing().differences())
                .extracting(c -> c.anchor().text(), FieldChange::before, FieldChange::after)
                .containsExactly(tuple("fiscalAppropriation", "506.20", "512.50"));
        assertThat(confirm(filer, id, List.of()))
                .filteredOn(result -> result.outcome() == Outcome.REFUSED)
                .singleElement()
                .satisfies(one -> assertThat(one.problem().code()).isEqualTo("choice-needed"));

        RowChoice choice = RowChoice.revise(row.project().row(), row.existing().version());
        assertThat(confirm(filer, id, List.of(choice)))
                .extracting(ImportResult::outcome, ImportResult::project)
                .containsExactly(tuple(Outcome.REVISED, project));
        assertThat(confirm(filer, id, List.of(choice)))
                .extracting(ImportResult::outcome, ImportResult::project)
                .containsExactly(tuple(Outcome.UNCHANGED, project));

        List<HistoryEntry> history = system.bean(ProjectHistory.class).history(filer, project);
        assertThat(history)
                .<Object>extracting(entry -> entry.recorded().event().getClass())
                .endsWith(SheetRevisedFromDocument.class, FundingChanged.class);
        SheetRevisedFromDocument told =
                (SheetRevisedFromDocument) history.get(history.size() - 2).recorded().event();
        assertThat(told.origin().upload()).isEqualTo(id.toString());
        assertThat(told.origin().source().document()).isEqualTo("表");
        assertThat(told.origin().source().row()).isEqualTo(row.project().row());
        assertThat(history.getLast().changes()).hasSize(1);
    }

    @Test
    void whatTheDocumentLeavesBlankIsShownAsRemovedAndIsGoneAfterRevising() {
        Actor filer = TestSystem.actor("blank", "440114002", Role.UNIT_FILER);
        ProjectId project = system.draft(filer, "留空即删");
        ImportId id =
                upload(
                        filer,
                        table("花都区中心", "留空即删\t10.00\t10.00\t0.00\t0.00\t\t1、产出指标：新指标，年度指标值：≥1次。"));

        Counterpart existing = row(filer, id, "留空即删").existing();
        assertThat(existing.differences())
                .extracting(FieldChange::kind)
                .contains(FieldChange.Kind.REMOVED, FieldChange.Kind.CHANGED);
        assertThat(existing.differences())
                .filteredOn(change -> change.anchor().text().equals("targetStatement"))
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isEmpty());

        confirm(filer, id, List.of(RowChoice.revise(5, existing.version())));
        assertThat(present(filer, project).sheet().targetStatement()).isEmpty();
        assertThat(present(filer, project).sheet().indicators()).hasSize(1);
    }

    @Test
    void aProjectThatSomebodyChangedSinceIsNotOverwritten() {
        Actor filer = TestSystem.actor("stale", "440114002", Role.UNIT_FILER);
        ProjectId project = system.draft(filer, "同时有人在改");
        ImportId id = upload(filer, table("花都区中心", line("同时有人在改", "21.00")));
        long seen = row(filer, id, "同时有人在改").existing().version();
        system.send(new ReviseSheet(project, Samples.sheet("同时有人在改", "33.00", "≥1%")), filer);

        assertThat(confirm(filer, id, List.of(RowChoice.revise(5, seen))))
                .singleElement()
                .satisfies(
                        result -> {
                            assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
                            assertThat(result.problem().code()).isEqualTo("stale-version");
                            assertThat(result.problem().place()).isEqualTo("第 5 行");
                        });
        assertThat(present(filer, project).sheet().funding().total().wanYuan())
                .isEqualByComparingTo("33.01");
        assertThat(confirm(filer, id, List.of(RowChoice.revise(5, null))))
                .extracting(ImportResult::outcome)
                .containsExactly(Outcome.REVISED);
    }

    @Test
    void aRowThatWasConfirmedBeforeTellsThatItsProjectHasChangedSince() {
        Actor filer = TestSystem.actor("since", "440114002", Role.UNIT_FILER);
        ProjectId project = system.draft(filer, "确认之后又改");
        ImportId id =
                upload(filer, table("花都区中心", line("确认之后又改", "21.00") + line("确认之后没改", "22.00")));
        long seen = row(filer, id, "确认之后又改").existing().version();
        confirm(filer, id, List.of(RowChoice.revise(5, seen), RowChoice.create(6)));
        assertThat(confirm(filer, id, List.of()))
                .extracting(ImportResult::outcome, ImportResult::problem)
                .containsExactly(tuple(Outcome.UNCHANGED, null), tuple(Outcome.UNCHANGED, null));
        system.send(new ReviseSheet(project, Samples.sheet("确认之后又改", "33.00", "≥1%")), filer);

        List<ImportResult> again = confirm(filer, id, List.of());

        assertThat(again)
                .extracting(ImportResult::outcome)
                .containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED);
        assertThat(again.getFirst().problem().code()).isEqualTo("changed-since");
        assertThat(again.getFirst().problem().text()).contains("以前已经确认过", filer.name(), "处与这一行不同");
        assertThat(again.getLast().problem()).isNull();
        assertThat(present(filer, project).sheet().funding().total().wanYuan())
                .isEqualByComparingTo("33.01");
    }

    @Test
    void whoLooksAgainIsShownTheProjectAsItStandsThen() {
        Actor filer = TestSystem.actor("again", "440114002", Role.UNIT_FILER);
        ProjectId project = system.draft(filer, "看了又看");
        ImportId id = upload(filer, table("花都区中心", line("看了又看", "21.00")));
        Counterpart first = row(filer, id, "看了又看").existing();
        Counterpart second = row(filer, id, "看了又看").existing();
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(second.differences()).isEqualTo(first.differences()).isNotEmpty();
        assertThat(second.revisable()).isTrue();
        assertThat(row(Samples.MANAGER, id, "看了又看").existing().refusal().code())
                .isEqualTo("role-missing");

        system.send(new ReviseSheet(project, Samples.sheet("看了又看", "33.00", "≥1%")), filer);
        Counterpart changed = row(filer, id, "看了又看").existing();
        assertThat(changed.version()).isGreaterThan(first.version());
        assertThat(changed.differences()).extracting(FieldChange::before).contains("33.00");

        system.send(new SubmitProject(project, Samples.EXPLAINED), filer);
        assertThat(row(filer, id, "看了又看").revisable()).isFalse();
        assertThat(row(filer, id, "看了又看").existing().phase()).isEqualTo(Phase.SUBMITTED);
    }

    @Test
    void aSubmittedProjectIsNotRevisedAndTheRowSaysWhatToDo() {
        Actor filer = TestSystem.actor("locked", "440114002", Role.UNIT_FILER);
        ProjectId project = system.draft(filer, "已经送审");
        system.send(new SubmitProject(project, Samples.EXPLAINED), filer);
        ImportId id = upload(filer, table("花都区中心", line("已经送审", "21.00")));

        ImportRow row = row(filer, id, "已经送审");
        assertThat(row.differs()).isTrue();
        assertThat(row.revisable()).isFalse();
        assertThat(row.existing().phase()).isEqualTo(Phase.SUBMITTED);
        assertThat(confirm(filer, id, List.of(RowChoice.revise(5, null))))
                .singleElement()
                .satisfies(
                        result -> {
                            assertThat(result.problem().code()).isEqualTo("not-revisable");
                            assertThat(result.problem().text()).contains("已送审", "请先撤回");
                        });
        assertThat(confirm(filer, id, List.of(RowChoice.create(5))))
                .extracting(ImportResult::outcome)
                .containsExactly(Outcome.DONE);
    }

    @Test
    void ofAPartialReturnOnlyTheOpenPlacesAreRevised() {
        Actor filer = TestSystem.actor("partly", "440114002", Role.UNIT_FILER);
        ProjectId project = system.draft(filer, "部分退回");
        system.send(new SubmitProject(project, Samples.EXPLAINED), filer);
        system.send(
                new ReturnProject(
                        project,
                        null,
                        "请改金额。",
                        List.of(
                                new NewRemark(
                                        Anchor.parse("fiscalAppropriation"),
                                        ReasonCode.R2,
                                        "金额有误。")),
                        Unlock.PINNED),
                Samples.REVIEWER);
        String out = new String(exported(filer, TableFormat.TEXT), StandardCharsets.UTF_8);
        String money = moneyOf(out, "部分退回");
        ImportId allowed = upload(filer, money);
        ImportId locked = upload(filer, money.replace("部分退回", "部 分退回"));

        assertThat(row(filer, locked, "部 分退回").existing().refusal().code())
                .isEqualTo("part-locked");
        ImportRow row = row(filer, allowed, "部分退回");
        assertThat(row.revisable()).isTrue();
        assertThat(confirm(filer, locked, List.of(RowChoice.revise(row.project().row(), null))))
                .singleElement()
                .satisfies(one -> assertThat(one.problem().text()).contains("项目名称"));
        assertThat(confirm(filer, allowed, List.of(RowChoice.revise(row.project().row(), null))))
                .extracting(ImportResult::outcome)
                .containsExactly(Outcome.REVISED);
    }

    @Test
    void whereSeveralBearTheNameNobodyGuessesWhichOneIsMeant() {
        Actor filer = TestSystem.actor("several", "440114002", Role.UNIT_FILER);
        system.draft(filer, "同名");
        system.draft(filer, "同名");
        ImportId id = upload(filer, table("花都区中心", line("同名", "21.00")));

        ImportRow row = row(filer, id, "同名");
        assertThat(row.existing()).isNull();
        assertThat(row.open()).isTrue();
        assertThat(row.complaints())
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.code()).isEqualTo("name-already-filed");
                            assertThat(told.text()).contains("2 个");
                        });
        assertThat(confirm(filer, id, List.of(RowChoice.revise(5, null))))
                .singleElement()
                .satisfies(one -> assertThat(one.problem().code()).isEqualTo("not-revisable"));
    }

    @Test
    void aDistrictReadsTheDifferenceButTheUnitRevises() {
        system.draft(Samples.FILER, "区局代导入");
        ImportId id = upload(Samples.MANAGER, table("花都区局（本级）", line("区局代导入", "21.00")).getBytes());
        ImportRow row = row(Samples.MANAGER, id, "区局代导入");
        assertThat(row.differs()).isTrue();
        assertThat(row.existing().refusal().code()).isEqualTo("role-missing");
    }

    @Test
    void whatThisUploadHasMadeItselfIsNotRevisedByItsOtherRows() {
        Actor filer = TestSystem.actor("twice", "440114002", Role.UNIT_FILER);
        ImportId id = upload(filer, table("花都区中心", line("两行同名", "21.00") + line("两行同名", "22.00")));
        assertThat(confirm(filer, id, List.of(RowChoice.create(5))))
                .extracting(ImportResult::outcome)
                .containsExactly(Outcome.DONE);
        ImportRow second = rows(filer, id).getLast();
        assertThat(second.existing()).isNull();
        assertThat(second.open()).isTrue();
        assertThat(second.complaints()).anyMatch(c -> c.code().equals("name-already-filed"));
    }

    private static String table(String unit, String rows) {
        return HEAD.formatted(unit) + rows;
    }

    private static String line(String name, String amount) {
        return "%s\t%s\t%s\t0.00\t0.00\t开展培训。\t1、产出指标：培训人数，年度指标值：≥600人。\n"
                .formatted(name, amount, amount);
    }

    /** The line of one project, and nothing else, with another amount. */
    private static String moneyOf(String table, String name) {
        return table.lines()
                .map(line -> line.strip().startsWith(name) ? line.replace("506.2", "512.5") : line)
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static ImportId upload(Actor filer, String table) {
        return upload(filer, table.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportId upload(Actor filer, byte[] content) {
        return system.bean(Uploads.class)
                .read(TestSystem.request(filer), UploadedDocument.of("表", content));
    }

    private static byte[] exported(Actor filer, TableFormat format) {
        TableExports exports = system.bean(TableExports.class);
        PublicTable table =
                exports.table(filer, filer.unit(), Samples.YEAR, Instant.now()).orElseThrow();
        return exports.written(table, format);
    }

    private static List<ImportRow> rows(Actor filer, ImportId id) {
        return system.bean(TableImports.class)
                .preview(filer, id, Samples.YEAR)
                .orElseThrow()
                .rows();
    }

    private static ImportRow row(Actor filer, ImportId id, String name) {
        return rows(filer, id).stream()
                .filter(row -> row.project().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<ImportResult> confirm(Actor filer, ImportId id, List<RowChoice> choices) {
        return Confirmed.rows(
                        system,
                        TestSystem.request(filer),
                        id,
                        new FilingOrder(Samples.ROUND, choices))
                .orElseThrow();
    }

    private static ProjectFile present(Actor filer, ProjectId id) {
        return system.bean(ProjectHistory.class).present(filer, id).orElseThrow().state().file();
    }
}
