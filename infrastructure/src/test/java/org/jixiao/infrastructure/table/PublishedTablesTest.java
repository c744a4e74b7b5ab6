package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.PublicTable;
import org.jixiao.infrastructure.table.wording.IndicatorPrint;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jixiao.infrastructure.table.wording.Money;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables published in 2025; they are not part of this repository. */
class PublishedTablesTest {

    private static final Path FOLDER = Path.of("../../shared/tables");
    private static final String BUREAU = "huadu-district-bureau-2025.txt";
    private static final String CENTRE = "huadu-employment-centre-2025.txt";

    private static byte[] content(String file) throws IOException {
        Path path = FOLDER.resolve(file);
        String reason = "skipped: the published table " + path + " is not there";
        if (!Files.isReadable(path)) {
            System.out.println(reason);
        }
        Assumptions.assumeTrue(Files.isReadable(path), reason);
        return Files.readAllBytes(path);
    }

    @ParameterizedTest
    @CsvSource({BUREAU + ",43,187,17724.04", CENTRE + ",12,57,13232.12"})
    void everyProjectIndicatorAndAmountIsThere(
            String file, int projects, int indicators, String total) throws IOException {
        ImportedTable table = Tables.read(content(file));

        assertThat(table.projects()).hasSize(projects);
        assertThat(table.projects().stream().mapToInt(p -> p.indicators().size()).sum())
                .isEqualTo(indicators);
        assertThat(table.grandTotal().declared()).isEqualTo(table.grandTotal().computed());
        assertThat(table.grandTotal().computed().total()).isEqualTo(Tables.of(total));
        assertThat(Tables.allCodes(table)).isEmpty();
    }

    @Test
    void theNamesAndAmountsOfTheEmploymentCentreAreExact() throws IOException {
        assertThat(namesAndTotals(Tables.read(content(CENTRE))))
                .containsExactly(
                        "花都区随军家属就业安置财政补贴 50.60",
                        "区就业补助资金 1888.93",
                        "城乡劳动力职业技能培训经费 20.00",
                        "市就业补助资金 11024.94",
                        "职业技能培训补贴资金 6.94",
                        "公共就业服务工作经费 54.00",
                        "全区城乡劳动力职业技能培训基地运作经费 0.69",
                        "技能大赛工作经费 20.00",
                        "职业技能培训质量监督工作经费 5.00",
                        "流动人员人事档案信息化建设经费 50.00",
                        "机构运行辅助经费 91.02",
                        "就业补助资金监督检查工作经费 20.00");
    }

    @Test
    void thePlacesOfTheBureauAreLinesOfItsFile() throws IOException {
        List<String> lines = new String(content(BUREAU), "UTF-8").lines().toList();

        for (ImportedProject project : Tables.read(content(BUREAU)).projects()) {
            assertThat(lines.get(project.row() - 1)).startsWith(project.name() + "\t");
        }
    }

    @Test
    void aUnitRowDeclaresWhatItsProjectsAddUpTo() throws IOException {
        assertThat(Tables.read(content(BUREAU)).units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.declared()).isEqualTo(unit.computed()));
    }

    /** Independent of the scanner: nothing of the file is lost, added or moved. */
    @ParameterizedTest
    @CsvSource({BUREAU, CENTRE})
    void everyCharacterOfTheTableIsInWhatWasRead(String file) throws IOException {
        String source = new String(content(file), "UTF-8");
        String header = "项目名称（资金使用单位）总计财政拨款财政专户拨款其他资金绩效目标绩效指标";
        String printed =
                source.lines()
                        .map(LooseText::squeeze)
                        .filter(line -> !line.startsWith("单位") && !line.startsWith("项目支出绩效"))
                        .filter(line -> !line.equals(header))
                        .collect(Collectors.joining())
                        .replace("(%),年度", "(%)，年度");

        ImportedTable table = Tables.read(content(file));
        StringBuilder read = new StringBuilder("合计" + amounts(table.grandTotal().declared()));
        if (table.units().getFirst().declared() != null) {
            read.append(table.department()).append(amounts(table.units().getFirst().declared()));
        }
        Tables.asPublic(table).units().getFirst().projects().forEach(p -> read.append(text(p)));

        String closed = printed.endsWith("。") ? printed : printed + "。";
        assertThat(read.toString()).isEqualTo(closed);
    }

    private static List<String> namesAndTotals(ImportedTable table) {
        return table.projects().stream().map(p -> p.name() + " " + p.total()).toList();
    }

    private static String amounts(Amounts amounts) {
        return Money.plain(amounts.total())
                + Money.plain(amounts.fiscalAppropriation())
                + Money.plain(amounts.specialAccountAppropriation())
                + Money.plain(amounts.otherFunds());
    }

    private static String text(PublicTable.Project project) {
        return LooseText.squeeze(
                project.name()
                        + amounts(project.amounts())
                        + project.targetStatement()
                        + IndicatorPrint.cell(project.indicators()));
    }
}
