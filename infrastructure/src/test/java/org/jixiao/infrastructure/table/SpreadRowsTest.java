package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.junit.jupiter.api.Test;

/** Projects that take several rows of a worksheet, and cells that belong to several projects. */
class SpreadRowsTest {

    private static final String FIRST = "1、1-产出指标；11-数量指标；巡查次数；年度指标值:≥12次。";
    private static final String SECOND = "2、2-效益指标；22-社会效益；知晓率；年度指标值:≥80%。";
    private static final String THIRD = "3、3-满意度指标；31-服务对象满意度；居民满意度；年度指标值:≥90%。";

    private static SheetOfTests spread() {
        return SheetOfTests.headed()
                .row("河道清淤", "3.00", "3.00", "0.00", "0.00", "清理两公里。", FIRST)
                .row("", "", "", "", "", "保持水流通畅。", SECOND)
                .row("", "", "", "", "", "", THIRD)
                .row("堤岸巡查", "1.00", "1.00", "0.00", "0.00", "每周巡查。", FIRST);
    }

    @Test
    void mergedCellsOfAProjectHoldOneProjectWithAllItsIndicators() {
        ImportedTable table = spread().merged("A3:A5", "B3:B5", "C3:C5", "D3:D5", "E3:E5").read();

        ImportedProject project = table.projects().getFirst();
        assertThat(table.projects()).hasSize(2);
        assertThat(project.indicators())
                .extracting(ImportedIndicator::name)
                .containsExactly("巡查次数", "知晓率", "居民满意度");
        assertThat(project.targetStatement()).isEqualTo("清理两公里。\n保持水流通畅。");
        assertThat(project.doubts()).isEmpty();
        assertThat(project.complaints()).isEmpty();
        assertThat(table.projects().get(1).doubts()).isEmpty();
    }

    @Test
    void anotherStatementBesideAMergedNameAloneIsDoubted() {
        ImportedTable table = spread().merged("A3:A5").read();

        ImportedProject project = table.projects().getFirst();
        assertThat(table.projects()).hasSize(2);
        assertThat(project.targetStatement()).isEqualTo("清理两公里。\n保持水流通畅。");
        assertThat(project.doubts()).extracting(Doubt::field).containsExactly("targetStatement");
        assertThat(table.projects().get(1).doubts()).isEmpty();
    }

    @Test
    void rowsWithoutNameAndAmountsGoOnWithTheProjectAboveAndAreDoubted() {
        ImportedTable table = spread().read();

        ImportedProject project = table.projects().getFirst();
        assertThat(table.projects()).hasSize(2);
        assertThat(project.indicators()).hasSize(3);
        assertThat(project.doubts())
                .extracting(Doubt::field)
                .containsExactly("targetStatement", "indicators");
        assertThat(project.doubts().getFirst().reason()).contains("第 4 行");
        assertThat(project.confidence()).isLessThan(Tables.of("0.85"));
        assertThat(table.projects().get(1).confidence()).isEqualTo(Tables.of("1.00"));
    }

    @Test
    void aRowWhoseIndicatorsBeginAnewIsNoPartOfTheProjectAbove() {
        ImportedTable table =
                SheetOfTests.headed()
                        .row("河道清淤", "3.00", "3.00", "0.00", "0.00", "清理两公里。", FIRST)
                        .row("", "", "", "", "", "每周巡查。", FIRST)
                        .read();

        assertThat(table.projects()).hasSize(2);
        assertThat(Tables.codes(table.projects().get(1).complaints()))
                .contains("missing-name", "missing-amount");
    }

    @Test
    void aStatementMergedOverProjectsIsSharedAndDoubtedInEachOfThem() {
        ImportedTable table =
                SheetOfTests.headed()
                        .row("河道清淤", "3.00", "3.00", "0.00", "0.00", "清理两公里。", FIRST)
                        .row("堤岸巡查", "1.00", "1.00", "0.00", "0.00", "", FIRST)
                        .row("泵站维护", "2.00", "2.00", "0.00", "0.00", "", FIRST)
                        .merged("F3:F5")
                        .read();

        assertThat(table.projects())
                .extracting(ImportedProject::targetStatement)
                .containsOnly("清理两公里。");
        assertThat(table.projects())
                .allSatisfy(
                        project ->
                                assertThat(project.doubts())
                                        .extracting(Doubt::field)
                                        .containsExactly("targetStatement"));
    }

    @Test
    void anAmountMergedOverProjectsBlocksTheLowerAndIsDoubtedInTheUpper() {
        ImportedTable table =
                SheetOfTests.headed()
                        .row("河道清淤", "3.00", "3.00", "0.00", "0.00", "清理两公里。", FIRST)
                        .row("堤岸巡查", "", "", "0.00", "0.00", "每周巡查。", FIRST)
                        .merged("B3:B4", "C3:C4")
                        .read();

        assertThat(table.projects().get(0).doubts())
                .extracting(Doubt::field)
                .containsExactly("total", "fiscalAppropriation");
        assertThat(table.projects().get(1).confirmable()).isFalse();
    }

    @Test
    void aNameMergedOverRowsWithAmountsOfTheirOwnIsNoCertainProject() {
        ImportedTable table =
                SheetOfTests.headed()
                        .row("河道清淤", "3.00", "3.00", "0.00", "0.00", "清理两公里。", FIRST)
                        .row("", "1.00", "1.00", "0.00", "0.00", "每周巡查。", SECOND)
                        .merged("A3:A4")
                        .read();

        assertThat(table.projects().get(0).doubts()).extracting(Doubt::field).contains("name");
        assertThat(Tables.codes(table.projects().get(1).complaints())).contains("missing-name");
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndNamed() {
        ImportedTable table =
                spread().merged("A3:A5", "B3:B5", "C3:C5", "D3:D5", "E3:E5")
                        .with(
                                sheet -> {
                                    sheet.getRow(5).setZeroHeight(true);
                                    sheet.setColumnHidden(4, true);
                                    sheet.setColumnHidden(20, true);
                                })
                        .read();

        assertThat(Tables.codes(table.complaints()))
                .containsExactly("hidden-cells", "hidden-cells", "missing-grand-total");
        assertThat(table.complaints().get(0).text()).contains("第 6 行");
        assertThat(table.complaints().get(1).text()).contains("E 列").doesNotContain("U");
        assertThat(table.projects().get(0).complaints()).isEmpty();
        assertThat(Tables.codes(table.projects().get(1).complaints()))
                .containsExactly("hidden-cells");
        assertThat(table.projects().get(1).confirmable()).isTrue();
    }

    @Test
    void aHiddenRowInTheMiddleOfAProjectIsNamedAtTheProject() {
        ImportedTable table =
                spread().merged("A3:A5", "B3:B5", "C3:C5", "D3:D5", "E3:E5")
                        .with(sheet -> sheet.getRow(3).setZeroHeight(true))
                        .read();

        assertThat(table.projects().getFirst().complaints().getFirst().text()).contains("第 4 行");
    }

    @Test
    void whatStandsUnseenBelowMergedCellsIsReadAndNamed() {
        ImportedTable table =
                SheetOfTests.headed()
                        .row("河道清淤", "3.00", "3.00", "0.00", "0.00", "清理两公里。", FIRST)
                        .row("堤岸巡查", "1.00", "1.00", "0.00", "0.00", "每周巡查。", FIRST)
                        .merged("A3:A4")
                        .read();

        assertThat(table.projects())
                .extracting(ImportedProject::name)
                .containsExactly("河道清淤", "堤岸巡查");
        assertThat(Tables.codes(table.complaints())).contains("hidden-cells");
        assertThat(table.complaints().getFirst().text()).contains("A3:A4");
    }
}
