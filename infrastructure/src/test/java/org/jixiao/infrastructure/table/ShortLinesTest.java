package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.junit.jupiter.api.Test;

/** Lines that end before the column does, in tables whose cells are cut by its width. */
class ShortLinesTest {

    private static final String ITEM =
            "1、1-产出指标；11-数量指标；每月沿河道两岸巡查的次数；实施周期指标值:≥240次；年度指标值:≥120次。"
                    + "2、3-满意度指标；31-服务对象满意度；沿河居民满意度；实施周期指标值:≥90%；年度指标值:≥90%。";
    private static final String STATEMENT = "保持全镇十二条河道常年畅通，特别是下游河口和两处水闸，汛期之前完成清淤三公里，全年不出现因堵塞造成的内涝。";
    private static final String FOREIGN = "河口镇财政监制";

    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            int more = text.charAt(i) < 0x100 ? 1 : 2;
            if (used + more > width) {
                lines.add(text.substring(from, i));
                from = i;
                used = 0;
            }
            used += more;
        }
        lines.add(text.substring(from));
        return lines;
    }

    private static List<String> table() {
        List<String> table = new ArrayList<>(List.of("合计 30.00 30.00 0.00 0.00"));
        for (String river : List.of("东", "西", "北")) {
            table.add("    全镇" + river + "部片区河道");
            table.addAll(lines("两岸步道和护栏日常巡查养护", 18));
            table.add("10.00 10.00 0.00 0.00");
            table.addAll(lines(STATEMENT, 40));
            table.addAll(lines(ITEM, 50));
        }
        return table;
    }

    /** Some conversions print the amounts beside the first line of a name. */
    @Test
    void theRestOfANameBelowItsAmountsIsDoubtedInEveryRow() {
        List<String> table = new ArrayList<>(List.of("合计 30.00 30.00 0.00 0.00"));
        for (String river : List.of("东", "西", "北")) {
            table.add("    全镇" + river + "部片区河道 10.00 10.00 0.00 0.00");
            table.add("两岸步道养护");
            table.addAll(lines(STATEMENT, 40));
            table.addAll(lines(ITEM, 50));
        }

        assertThat(read(table).projects())
                .hasSize(3)
                .allSatisfy(
                        project ->
                                assertThat(project.doubts())
                                        .extracting(Doubt::field)
                                        .containsExactly("targetStatement"));
    }

    private static ImportedTable read(List<String> lines) {
        return Tables.read(Tables.wrapped(lines.toArray(String[]::new)));
    }

    private static int of(List<String> lines, String text) {
        return lines.stream()
                .filter(line -> line.contains(text))
                .map(lines::indexOf)
                .toList()
                .getFirst();
    }

    private static void isDoubted(ImportedTable table, String field, String quoted) {
        assertThat(table.projects()).hasSize(3);
        ImportedProject first = table.projects().getFirst();
        assertThat(first.doubts()).extracting(Doubt::field).containsExactly(field);
        assertThat(first.doubts().getFirst().reason()).contains("“" + quoted);
        assertThat(table.projects().subList(1, 3))
                .allSatisfy(other -> assertThat(other.doubts()).isEmpty());
    }

    @Test
    void fullLinesAreNotDoubted() {
        ImportedTable table = read(table());

        assertThat(Tables.allCodes(table)).isEmpty();
        assertThat(table.projects().getFirst().targetStatement()).isEqualTo(STATEMENT);
    }

    @Test
    void anUnknownLineInAStatementIsDoubted() {
        List<String> lines = table();
        lines.add(of(lines, "保持全镇") + 1, FOREIGN);

        isDoubted(read(lines), "targetStatement", FOREIGN);
    }

    @Test
    void anUnknownLineInAValueIsDoubted() {
        List<String> lines = table();
        lines.add(of(lines, "1、1-") + 1, FOREIGN);

        isDoubted(read(lines), "indicators", FOREIGN);
    }

    @Test
    void aNumberInAValueBeginsNoParagraph() {
        List<String> lines = table();
        int at = of(lines, "1、1-");
        String second = lines.get(at + 1);
        lines.set(at, lines.get(at) + second.charAt(0));
        lines.set(at + 1, "240" + second.substring(1));
        lines.add(at + 1, FOREIGN);

        isDoubted(read(lines), "indicators", FOREIGN);
    }

    @Test
    void anUnknownLineInANameIsDoubted() {
        List<String> lines = table();
        lines.add(of(lines, "全镇东部") + 1, FOREIGN);

        isDoubted(read(lines), "name", FOREIGN);
    }

    @Test
    void theLastLineOfANameThatStandsAboveAnotherOneIsDoubted() {
        List<String> lines = table();
        int at = of(lines, "两岸步道");
        Collections.swap(lines, at, at + 1);

        isDoubted(read(lines), "name", "巡查养护");
    }

    @Test
    void aLineAtTheEndOfAParagraphMayBeShort() {
        List<String> lines = table();
        lines.addAll(
                of(lines, "保持全镇"),
                List.of("一是清淤。", "二是巡查：", "（三）养护；", "四是", "1.护栏；", "步道", "（2）护坡；"));

        assertThat(Tables.allCodes(read(lines))).isEmpty();
    }

    @Test
    void linesOfATableThatAreNotCutByAWidthAreNotDoubted() {
        List<String> lines = table();
        for (int i = 0; i < 3; i++) {
            lines.add(of(lines, "保持全镇") + 1, "清淤" + i);
        }

        assertThat(Tables.allCodes(read(lines))).isEmpty();
    }
}
