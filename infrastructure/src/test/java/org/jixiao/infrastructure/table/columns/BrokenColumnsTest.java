package org.jixiao.infrastructure.table.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.table.MadeUpTable;
import org.jixiao.infrastructure.table.Tables;
import org.jixiao.infrastructure.table.wording.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables printed column by column that are broken: each breakage is told with its place. */
class BrokenColumnsTest {

    private static final MadeUpTable TABLE = MadeUpTable.of(new Random(4), false, false);
    private static final String TEXT = new ColumnwisePrint(TABLE, new Random(4), false).print();

    @Test
    void thePrintItselfIsComplete() {
        ImportedTable table = Tables.read(TEXT);

        assertThat(table.projects()).hasSize(rows());
        assertThat(Tables.codes(table.complaints())).doesNotContain("unit-subtotal-mismatch");
    }

    @Test
    void aSubtotalThatDoesNotAddUpIsToldWithItsPageAndLine() {
        MadeUpTable.Unit unit = TABLE.units().getFirst();
        String sum = Money.plain(unit.sum(0));
        String broken = TEXT.replaceFirst(unit.name() + " " + sum, unit.name() + " 9,999,999.99");

        assertThat(Tables.read(broken).complaints())
                .filteredOn(told -> told.code().equals("unit-sum-mismatch"))
                .singleElement()
                .satisfies(told -> assertThat(told.place()).startsWith("第 1 页第 "));
        assertThat(Tables.read(broken).complaints())
                .filteredOn(told -> told.code().equals("unit-subtotal-mismatch"))
                .singleElement()
                .satisfies(told -> assertThat(told.place()).contains(unit.name()))
                .satisfies(told -> assertThat(told.text()).contains("9,999,999.99"));
    }

    /** Two of its parts are blank: which columns the third is of is open, the total is not. */
    @Test
    void aGrandTotalOfFewFiguresIsComparedAllTheSame() {
        String broken = TEXT.replaceFirst("合计 [0-9,. ]+", "合计 9,999,999.99 1.00 2.00");

        assertThat(Tables.read(broken).complaints())
                .filteredOn(told -> told.code().equals("total-mismatch"))
                .singleElement()
                .satisfies(told -> assertThat(told.text()).contains("9,999,999.99"));
    }

    @Test
    void aMissingTotalLeavesTheTotalsOfItsPageOpen() {
        MadeUpTable.Row row = TABLE.units().getLast().rows().getLast();
        String total = "\n" + Money.plain(row.amounts().getFirst()) + "\n";
        int at = TEXT.lastIndexOf(total);
        String broken = TEXT.substring(0, at) + TEXT.substring(at + total.length() - 1);

        ImportedProject project = named(Tables.read(broken), row.name());
        assertThat(project.total()).isNull();
        assertThat(project.complaints())
                .filteredOn(Complaint::blocks)
                .anySatisfy(told -> assertThat(told.text()).contains("页").contains("金额"));
    }

    @Test
    void aProjectPrintedTwiceIsToldWithBothPlaces() {
        List<MadeUpTable.Row> rows = TABLE.units().getFirst().rows();
        MadeUpTable.Row first = rows.getFirst();
        MadeUpTable twice = twice(first);
        String text = new ColumnwisePrint(twice, new Random(2), false).print();

        List<ImportedProject> same =
                Tables.read(text).projects().stream()
                        .filter(project -> project.name().equals(first.name()))
                        .toList();
        assertThat(same).hasSize(2);
        assertThat(same)
                .allSatisfy(
                        p ->
                                assertThat(Tables.codes(p.complaints()))
                                        .contains("duplicate-project"));
    }

    @Test
    void anUnknownCodeIsToldWithItsPage() {
        String broken = TEXT.replaceFirst("11-数量指标", "19-数量指标");

        assertThat(Tables.read(broken).projects())
                .flatExtracting(ImportedProject::complaints)
                .filteredOn(told -> told.code().equals("unknown-indicator-code"))
                .singleElement()
                .satisfies(told -> assertThat(told.place()).matches("第 1 页第 \\d+ 行 · .*绩效指标 1"));
    }

    @Test
    void amountsInYuanAreRefused() {
        assertThatThrownBy(() -> Tables.read(TEXT.replace("单位：万元", "单位：元")))
                .isInstanceOf(UnreadableTable.class);
    }

    /** Whatever a cut leaves is either a row of the table or not confirmable. */
    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 40, 50, 55, 60, 65, 70, 75, 80, 85, 90, 93, 96, 98})
    void aTableThatIsCutOffIsNeverReadAsWhole(int percent) {
        ImportedTable table = Tables.read(TEXT.substring(0, TEXT.length() * percent / 100));

        assertThat(table.projects())
                .filteredOn(ImportedProject::confirmable)
                .allSatisfy(project -> assertThat(isTrue(project)).as(project.name()).isTrue());
        assertThat(table.complaints()).isNotEmpty();
    }

    @Test
    void aCellThatThePageCutsIsAskedFor() {
        int page = TEXT.indexOf("绩效指标绩效目标", 10);
        int value = TEXT.lastIndexOf("；年度指标值:", page);
        int end = TEXT.indexOf('\n', value);
        String broken = TEXT.substring(0, value + 1) + TEXT.substring(end);

        ImportedTable table = Tables.read(broken);
        assertThat(table.projects())
                .flatExtracting(ImportedProject::complaints)
                .extracting(Complaint::code)
                .contains("undetermined", "incomplete-indicator");
        assertThat(table.projects()).hasSize(rows());
    }

    /** Lines lost, doubled, shuffled and cut: read or refused, never an accident. */
    @Test
    void noDamageIsAnAccident() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>(TEXT.lines().toList());
            for (int i = 0; i < 1 + random.nextInt(60); i++) {
                int at = random.nextInt(lines.size());
                String line = lines.get(random.nextInt(lines.size()));
                switch (random.nextInt(4)) {
                    case 0 -> lines.remove(at);
                    case 1 -> lines.add(at, line);
                    case 2 -> lines.set(at, line.substring(line.length() / 2));
                    default -> lines.set(at, "    " + random.nextInt(1000) + "、" + line);
                }
            }
            try {
                assertThat(Tables.read(String.join("\n", lines)).complaints()).isNotNull();
            } catch (UnreadableTable refused) {
                assertThat(refused.complaint().text()).isNotEmpty();
            }
        }
    }

    @Test
    void aPageOfThousandsOfRowsIsAskedForAndNotSearched() {
        String head = "绩效指标绩效目标其他资金财政专户拨款财政拨款总计\n部门名称：甲 单位：万元\n甲一所 1.00 1.00\n";
        String many =
                head
                        + "1、1-产出指标；11-数量指标；巡查；年度指标值:1。\n".repeat(5000)
                        + "通过巡查，保障安全。\n".repeat(5000)
                        + "1.00\n".repeat(10000)
                        + "    巡查\n".repeat(5000);

        ImportedTable table = Tables.read(many);
        assertThat(table.projects()).hasSize(5000).noneMatch(ImportedProject::confirmable);
        assertThat(Tables.read(head + "甲 1.00 1.00\n".repeat(20000)).projects()).isEmpty();
    }

    private static boolean isTrue(ImportedProject project) {
        return TABLE.units().stream()
                .flatMap(unit -> unit.rows().stream())
                .anyMatch(
                        row ->
                                row.name().equals(project.name())
                                        && row.unit().equals(project.unit())
                                        && row.amounts().getFirst().equals(project.total())
                                        && row.wholeStatement().equals(project.targetStatement()));
    }

    private static MadeUpTable twice(MadeUpTable.Row row) {
        List<MadeUpTable.Row> rows = List.of(row, TABLE.units().getLast().rows().getFirst(), row);
        List<MadeUpTable.Row> same =
                rows.stream()
                        .map(
                                each ->
                                        new MadeUpTable.Row(
                                                row.unit(),
                                                each.name(),
                                                each.amounts(),
                                                each.statement(),
                                                each.indicators()))
                        .toList();
        return new MadeUpTable(TABLE.department(), List.of(new MadeUpTable.Unit(row.unit(), same)));
    }

    private static ImportedProject named(ImportedTable table, String name) {
        return table.projects().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int rows() {
        return TABLE.units().stream().mapToInt(unit -> unit.rows().size()).sum();
    }
}
