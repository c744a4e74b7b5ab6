package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jixiao.infrastructure.table.Tables.CODED;
import static org.jixiao.infrastructure.table.Tables.allCodes;
import static org.jixiao.infrastructure.table.Tables.read;
import static org.jixiao.infrastructure.table.Tables.row;
import static org.jixiao.infrastructure.table.Tables.tabular;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ReadingProgress;
import org.junit.jupiter.api.Test;

/** 小计 and 合计 as people put them into spreadsheets: sums, not projects and not units. */
class SumsOfBlocksTest {

    private static String project(String name, String total) {
        return row(name, total, "保持河道畅通。", CODED);
    }

    private static String sum(String name, String total) {
        return String.join("\t", name, total, total, "0.00", "0.00");
    }

    private static List<String> names(ImportedTable table) {
        return table.projects().stream().map(ImportedProject::name).toList();
    }

    @Test
    void sumsBelowTheirRowsAreCheckedAndNoProjectIsLost() {
        ImportedTable table =
                read(
                        tabular(
                                project("甲", "12.00"),
                                project("乙", "1.00"),
                                sum("小 计", "13.00"),
                                project("丙", "1.00"),
                                sum("小计：", "1.00"),
                                sum("  合计", "14.00")));
        assertThat(names(table)).containsExactly("甲", "乙", "丙");
        assertThat(table.projects()).extracting(ImportedProject::unit).containsOnly("河口镇水务所");
        assertThat(allCodes(table)).isEmpty();
        assertThat(table.grandTotal().declared()).isEqualTo(table.grandTotal().computed());
    }

    @Test
    void aSumThatDoesNotAddUpIsNamedWithBothFigures() {
        ImportedTable table =
                read(tabular(project("甲", "12.00"), sum("本页小计", "15.00"), sum("合计", "12.00")));
        assertThat(table.complaints())
                .extracting(Complaint::place, Complaint::code)
                .contains(tuple("第 9 行 · 本页小计", "unit-subtotal-mismatch"));
        assertThat(table.complaints().getFirst().text()).contains("15.00", "12.00");
    }

    @Test
    void aSumAboveItsRowsSumsThoseBelow() {
        ImportedTable table =
                read(
                        tabular(
                                sum("合计：", "14.00"),
                                sum("小计", "13.00"),
                                project("甲", "12.00"),
                                project("乙", "1.00"),
                                sum("河口镇水务站", "1.00"),
                                project("丙", "1.00")));
        assertThat(names(table)).containsExactly("甲", "乙", "丙");
        assertThat(table.projects().getLast().unit()).isEqualTo("河口镇水务站");
        assertThat(allCodes(table)).isEmpty();
    }

    @Test
    void namesWithTimesInFiguresStayWhole() {
        ImportedTable table =
                read(
                        tabular(
                                project("2025.1月物业费", "12.00"),
                                project("租金2025.1-2025.12", "1.00"),
                                project("2025.1", "1.00"),
                                sum("合计", "14.00")));
        assertThat(names(table)).containsExactly("2025.1月物业费", "租金2025.1-2025.12", "2025.1");
        assertThat(allCodes(table)).isEmpty();
    }

    @Test
    void linesPutAboveArePassedOverInCounting() {
        String table = tabular(project("甲", "12.00"), sum("小计", "15.00"));
        ImportedTable read =
                new TableReader()
                        .read(
                                table.getBytes(StandardCharsets.UTF_8),
                                "table",
                                7,
                                ReadingProgress.NONE);
        assertThat(read.projects().getFirst().row()).isEqualTo(1);
        assertThat(read.complaints()).extracting(Complaint::place).contains("第 2 行 · 小计");
    }
}
