package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.junit.jupiter.api.Test;

/** Pages as spreadsheets print them: without lines, or with less room than the texts need. */
class PdfRoomTest {

    private static final List<String> WHOLE = List.of("1、1-产出指标；11-数量指标；次数；年度指标值:9。");
    private static final List<List<String>> ROW =
            List.of(
                    List.of("堤防维护"),
                    List.of("2.00"),
                    List.of("2.00"),
                    List.of(),
                    List.of(),
                    List.of(),
                    WHOLE);

    /** Where the statement begins. */
    private static final float LEFT = PaperOfTests.EDGES[5] + 3;

    private static ImportedProject project(PaperOfTests paper) throws IOException {
        ImportedTable table = Tables.read(paper.content());
        assertThat(table.projects()).hasSize(1);
        return table.projects().getFirst();
    }

    private static void figures(PaperOfTests paper, float y, String figure) throws IOException {
        for (int i = 1; i < 5; i++) {
            paper.text(PaperOfTests.EDGES[i + 1] - 20, y, i < 3 ? figure : "0.00");
        }
    }

    private static void projectWithFiguresAtTheRight(
            PaperOfTests paper, float y, String name, String figure) throws IOException {
        paper.text(PaperOfTests.EDGES[0] + 3, y, name);
        figures(paper, y, figure);
        paper.text(LEFT, y, "改善民生，服");
        paper.text(LEFT, y + 10, "务用户。");
        paper.text(PaperOfTests.EDGES[6] + 3, y, WHOLE.getFirst());
    }

    @Test
    void figuresMayStandAtTheRightOfColumnsWhoseNamesStandAtTheLeft() throws IOException {
        try (PaperOfTests paper = new PaperOfTests(0)) {
            paper.heading();
            paper.header(60, false);
            projectWithFiguresAtTheRight(paper, 100, "堤防维护", "2.00");
            projectWithFiguresAtTheRight(paper, 130, "河道巡查", "3.00");

            ImportedTable table = Tables.read(paper.content());

            assertThat(Tables.allCodes(table)).containsExactly("missing-grand-total");
            assertThat(table.projects())
                    .extracting(ImportedProject::fiscalAppropriation)
                    .containsExactly(Tables.of("2.00"), Tables.of("3.00"));
            assertThat(table.projects().getFirst().targetStatement()).isEqualTo("改善民生，服务用户。");
            assertThat(table.projects()).allMatch(project -> project.doubts().isEmpty());
        }
    }

    @Test
    void rowsWithoutLinesAndBlanksBetweenThemAreDoubted() throws IOException {
        try (PaperOfTests paper = new PaperOfTests(0)) {
            paper.heading();
            paper.header(60, false);
            projectWithFiguresAtTheRight(paper, 100, "堤防维护", "2.00");
            projectWithFiguresAtTheRight(paper, 120, "河道巡查", "3.00");

            ImportedTable table = Tables.read(paper.content());

            assertThat(table.projects()).hasSize(2);
            assertThat(table.projects())
                    .allSatisfy(
                            project ->
                                    assertThat(project.doubts())
                                            .extracting(Doubt::field)
                                            .contains("targetStatement", "indicators"));
        }
    }

    @Test
    void aTextThatItsCellCutsIsDoubted() throws IOException {
        try (PaperOfTests paper = new PaperOfTests(0)) {
            paper.heading();
            paper.header(60, true);
            paper.row(86, 120, true, ROW);
            paper.page.saveGraphicsState();
            paper.page.addRect(PaperOfTests.EDGES[5], PaperOfTests.HEIGHT - 100, 60, 14);
            paper.page.clip();
            paper.text(LEFT, 97, "改善民生，服");
            paper.text(LEFT, 104, "务用户。");
            paper.page.restoreGraphicsState();

            ImportedProject project = project(paper);

            assertThat(project.doubts())
                    .extracting(Doubt::field)
                    .containsExactly("targetStatement");
            assertThat(project.doubts().getFirst().reason()).contains("遮住");
        }
    }

    @Test
    void aTextThatRunsIntoTheNextColumnIsDoubtedInBoth() throws IOException {
        try (PaperOfTests paper = new PaperOfTests(0)) {
            paper.heading();
            paper.header(60, true);
            paper.row(86, 120, true, ROW);
            paper.text(LEFT, 115, "改善民生，服务用户，保持河道畅通，环境整洁，安全度汛，群众满意。");

            assertThat(project(paper).doubts())
                    .extracting(Doubt::field)
                    .containsExactly("targetStatement", "indicators");
        }
    }

    @Test
    void linesPrintedOverEachOtherAreUnreadable() throws IOException {
        try (PaperOfTests paper = new PaperOfTests(0)) {
            paper.heading();
            paper.header(60, true);
            paper.row(86, 120, true, ROW);
            paper.text(LEFT, 100, "改善民生，服");
            paper.text(LEFT + 3, 102, "务用户。");

            assertThat(Tables.codes(project(paper).complaints()))
                    .containsExactly("unreadable-characters");
        }
    }
}
