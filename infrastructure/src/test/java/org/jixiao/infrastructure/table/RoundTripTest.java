package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.TableHeading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {

    private static final List<String> SHARDS =
            List.of(
                    "巡查",
                    "≥95%",
                    "。",
                    "；",
                    "，",
                    "、",
                    "：",
                    ":",
                    ",",
                    "\n",
                    "\t",
                    "\"",
                    "=",
                    "+",
                    "-",
                    "@",
                    " ",
                    "　",
                    "1",
                    "22",
                    "2、",
                    "3、1-产出指标；11-数量指标；",
                    "1、1-产出指标；11-数量指标",
                    "4、产出指标：",
                    "5、其他指标：",
                    "实施周期指标值",
                    "实施周期指标值:",
                    "；年度指标值：",
                    "年度指标值",
                    "，年 度指标值:",
                    "\u2060",
                    "\u2060\u2060",
                    "合计",
                    "单位名称：甲",
                    "单位：元",
                    "<b>&amp;",
                    "_x000A_x000A_",
                    "x000A_",
                    "项目支出绩效目标表",
                    "𠮷",
                    "\u00A0",
                    "(1.00)",
                    "1.00");

    private static final List<String> CODES =
            List.of(
                    "1", "2", "3", "4", "11", "12", "13", "14", "21", "22", "23", "24", "31", "41",
                    "42", "43");

    private final Random random = new Random(88);

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void whatIsWrittenIsReadBackWhateverItsTexts(TableFormat format) {
        int rounds = format == TableFormat.TEXT || format == TableFormat.JSON ? 3000 : 150;
        for (int i = 0; i < rounds; i++) {
            PublicTable table = randomTable(i);
            ImportedTable back = Tables.read(new TableWriter().write(table, format));
            assertThat(Tables.asPublic(back))
                    .as("table %d", i)
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(table);
        }
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void valuesThatImitateTheTableItselfSurvive(TableFormat format) {
        List<PublicTable.Indicator> indicators =
                List.of(
                        new PublicTable.Indicator(
                                "11", "甲；实施周期指标值:9；年度指标值:9。2、1-产出指标；11-数量指标；乙", "一。", "二。。"),
                        new PublicTable.Indicator("1", "2、产出指标：丙，年度指标值：1", null, "第一行\n第二行"),
                        new PublicTable.Indicator("31", "", "", ""),
                        new PublicTable.Indicator("4", "、1-产出指标；11-数量指标；", "、", "3"));
        PublicTable.Project project =
                new PublicTable.Project("合计", Amounts.ZERO, "\"引\t号\"\n第二段", indicators);
        PublicTable.Project bare = new PublicTable.Project("乙", Amounts.ZERO, "", List.of());
        PublicTable table = table(List.of(project, bare));

        ImportedTable back = Tables.read(new TableWriter().write(table, format));

        assertThat(Tables.asPublic(back)).isEqualTo(table);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void everyFenComesBack(TableFormat format) {
        Amounts odd = yuan("12345.67");
        Amounts most = yuan("999999999999999.99");
        PublicTable table =
                table(
                        List.of(
                                new PublicTable.Project("甲", odd, "目标。", List.of()),
                                new PublicTable.Project("乙", most, "目标。", List.of())));

        ImportedTable back = Tables.read(new TableWriter().write(table, format));

        assertThat(back.projects().getFirst().fiscalAppropriation())
                .isEqualTo(Tables.of("1.234567"));
        assertThat(back.projects())
                .extracting(project -> Tables.project(project).amounts())
                .containsExactly(odd, most);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void hundredsOfProjectsAlikeAreNotTakenForABomb(TableFormat format) {
        PublicTable.Project project = new PublicTable.Project("甲", yuan("10000"), "目标。", List.of());
        PublicTable table = table(Collections.nCopies(500, project));

        ImportedTable back = Tables.read(new TableWriter().write(table, format));

        assertThat(Tables.asPublic(back).units().getFirst().projects())
                .isEqualTo(table.units().getFirst().projects());
    }

    private static Amounts yuan(String fiscal) {
        return Amounts.ofYuan(new BigDecimal(fiscal), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static PublicTable table(List<PublicTable.Project> projects) {
        List<PublicTable.Unit> units = List.of(new PublicTable.Unit("水务所", Amounts.ZERO, projects));
        return new PublicTable(TableHeading.UNIT, "水务所", 2025, Amounts.ZERO, units);
    }

    private PublicTable randomTable(int no) {
        List<PublicTable.Unit> units = new ArrayList<>();
        Amounts total = Amounts.ZERO;
        for (int u = 0; u <= random.nextInt(3); u++) {
            List<PublicTable.Project> projects = new ArrayList<>();
            Amounts subtotal = Amounts.ZERO;
            for (int p = 0; p <= random.nextInt(3); p++) {
                Amounts amounts = randomAmounts();
                subtotal = subtotal.plus(amounts);
                projects.add(
                        new PublicTable.Project(
                                "项目" + p + randomText(), amounts, randomText(), indicators()));
            }
            units.add(new PublicTable.Unit("单位" + u + randomText(), subtotal, projects));
            total = total.plus(subtotal);
        }
        return new PublicTable(TableHeading.DEPARTMENT, "部门" + no, 2025, total, units);
    }

    private List<PublicTable.Indicator> indicators() {
        List<PublicTable.Indicator> indicators = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            indicators.add(
                    new PublicTable.Indicator(
                            CODES.get(random.nextInt(CODES.size())),
                            randomText(),
                            random.nextBoolean() ? randomText() : null,
                            randomText()));
        }
        return indicators;
    }

    private Amounts randomAmounts() {
        int scale = random.nextBoolean() ? 2 : 6;
        BigDecimal fiscal = BigDecimal.valueOf(random.nextInt(100_000_000), scale);
        BigDecimal special = BigDecimal.valueOf(random.nextInt(3) * random.nextInt(10_000), 2);
        BigDecimal other = BigDecimal.valueOf(random.nextInt(2) * random.nextInt(10_000), 2);
        return new Amounts(fiscal.add(special).add(other), fiscal, special, other);
    }

    private String randomText() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(SHARDS.get(random.nextInt(SHARDS.size())));
        }
        return text.toString();
    }
}
