package org.jixiao.infrastructure.table.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ImportedUnit;
import org.jixiao.infrastructure.table.Tables;
import org.jixiao.infrastructure.table.wording.Money;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the city of 2025, which was converted column by column; it is not in here. */
class ColumnwiseReadingTest {

    private static final Path CITY = Path.of("../../shared/tables/guangzhou-city-bureau-2025.txt");

    private ImportedTable table;

    @BeforeEach
    void read() throws IOException {
        String reason = "skipped: the published table " + CITY + " is not there";
        Assumptions.assumeTrue(Files.isReadable(CITY), reason);
        table = Tables.read(Files.readAllBytes(CITY));
    }

    @Test
    void nothingOfTheTableIsDropped() {
        assertThat(table.projects()).hasSize(237);
        assertThat(table.units()).hasSize(17);
        assertThat(table.projects().stream().mapToInt(p -> p.indicators().size()).sum())
                .isEqualTo(1183);
        assertThat(table.grandTotal().declared())
                .isEqualTo(amounts("931430.46", "914027.43", "6414.97", "10988.06"));
    }

    @Test
    void theUnitsAddUpToTheWholeInEveryColumn() {
        Amounts sum =
                table.units().stream()
                        .map(unit -> unit.declared())
                        .reduce(Amounts.ZERO, (one, other) -> one.plus(other));
        Amounts whole = table.grandTotal().declared();
        assertThat(sum).isEqualTo(amounts("931430.45", "914027.42", "6414.97", "10988.06"));
        assertThat(Money.differ(whole.total(), sum.total(), 17)).isFalse();
        assertThat(table.units())
                .extracting(ImportedUnit::name, unit -> unit.declared().otherFunds())
                .contains(
                        tuple("广州市人力资源市场服务中心", new BigDecimal("60.00")),
                        tuple("广州市干部和人才健康管理中心", new BigDecimal("9286.34")),
                        tuple("广州市人事服务中心", new BigDecimal("1641.72")));
        assertThat(table.units())
                .extracting(
                        ImportedUnit::name, unit -> unit.declared().specialAccountAppropriation())
                .contains(
                        tuple("广州市工贸技师学院", new BigDecimal("3930.42")),
                        tuple("广州市交通技师学院", new BigDecimal("1635.86")),
                        tuple("广州市公用事业技师学院", new BigDecimal("848.69")));
    }

    @ParameterizedTest
    @CsvSource({
        "广州市人力资源和社会保障局,164983.73",
        "广州市社会保险基金管理中心,668156.94",
        "广州市劳动就业服务管理中心,1951.71",
        "广州市技师学院,6006.51",
        "广州市机电技师学院,4791.93",
        "广州市轻工技师学院,3251.78",
        "广州市人力资源和社会保障发展研究中心,251.41",
        "广州市劳动人事争议仲裁院,907.76",
        "广州市人力资源和社会保障数据服务中心,4402.83",
        "广州市职业能力建设指导中心,4548.19",
        "广州市人力资源和社会保障事务服务中心,381.89"
    })
    void theSumOfAUnitIsRead(String unit, BigDecimal total) {
        assertThat(table.units())
                .filteredOn(ImportedUnit::name, unit)
                .singleElement()
                .extracting(read -> read.declared().total(), read -> read.declared().otherFunds())
                .containsExactly(total, new BigDecimal("0.00"));
    }

    /** 22 names are not in the text; pages 8, 18 and others leave a choice. */
    @Test
    void whatTheTextDoesNotDetermineIsAskedFor() {
        assertThat(open("name")).isEqualTo(22);
        assertThat(open("unit")).isEqualTo(32);
        assertThat(open("total")).isEqualTo(210);
        assertThat(open("fiscalAppropriation")).isEqualTo(228);
        assertThat(open("targetStatement")).isEqualTo(26);
        assertThat(open("indicators")).isEqualTo(5);
        assertThat(table.projects())
                .filteredOn(project -> project.doubts().stream().anyMatch(Doubt::open))
                .noneMatch(ImportedProject::confirmable)
                .allSatisfy(p -> assertThat(Tables.codes(p.complaints())).contains("undetermined"));
    }

    @Test
    void theEndOfALostNameIsTold() {
        assertThat(table.complaints())
                .filteredOn(complaint -> complaint.code().equals("stray-text"))
                .singleElement()
                .satisfies(told -> assertThat(told.place()).isEqualTo("第 18 页第 4213 行"));
    }

    @Test
    void everyCellKnowsItsPageAndLine() {
        assertThat(named("高层次人才研修项目（研修服务）").places().get("name").words())
                .isEqualTo("第 12 页第 2834 行");
        assertThat(named("高层次人才研修项目（研修服务）").places().get("total").words())
                .isEqualTo("第 12 页第 2807 行");
        assertThat(table.projects()).noneMatch(project -> project.places().isEmpty());
    }

    @Test
    void theAmountsOfAnOpenRowAreOnlyProposed() {
        ImportedProject furniture = named("局本级办公家具和办公设备购置经费");

        assertThat(furniture.total()).isNull();
        assertThat(furniture.doubts())
                .filteredOn(Doubt::field, "total")
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.proposal()).isEqualTo("35.65"))
                .satisfies(doubt -> assertThat(doubt.reason()).startsWith("第 6 页"));
    }

    @ParameterizedTest
    @CsvSource({
        "市就业补助资金（越秀区）,8188.67,12",
        "市就业补助资金（海珠区）,9933.39,12",
        "市就业补助资金（天河区）,11589.11,11",
        "市就业补助资金（白云区）,13799.28,12",
        "市就业补助资金（黄埔区）,869.60,7",
        "就业中心创业担保贷款政策性工作经费,78.80,2",
        "广州市干部和人才健康管理中心运行保障服务项目,480.00,6",
        "广州市干部和人才健康管理中心车辆租用项目,50.00,4",
        "广州市市直机关干部健康管理项目,9000.00,6",
        "广州市市直机关干部心理健康服务项目,200.00,5",
        "广州市市直机关干部重大疾病早筛项目,1829.00,6",
        "广州市干部和人才健康管理中心专项工作经费,2860.00,6",
        "高层次人才研修项目（研修服务）,28.26,5",
        "心理宣教馆智慧化布展服务项目,134.28,4",
        "广州市干部和人才健康管理中心2025年科研项目,134.80,4",
        "广州市干部和人才健康管理中心2025年医疗及相关设备购置项目,1565.50,6",
        "广州市工贸技师学院国家助学金财政补贴项目,47.82,5",
        "广州市人事服务中心2025年信息化新建项目,315.69,6",
        "市人社事务中心业务用房物业管理费,98.50,4",
        "市人社事务中心劳鉴及维稳工作经费,215.89,6"
    })
    void aRowWithItsAmount(String name, BigDecimal total, int indicators) {
        assertThat(named(name).total()).isEqualTo(total);
        assertThat(named(name).indicators()).hasSize(indicators);
        assertThat(named(name).targetStatement()).endsWith("。");
        assertThat(named(name).confidence()).isLessThan(new BigDecimal("0.90"));
    }

    @ParameterizedTest
    @CsvSource({
        "南沙区机关事业单位人员基本养老保险政府资助项目,广州市人力资源和社会保障局,6,征缴收入",
        "民办中等职业教育免学费补助,广州市人力资源和社会保障局,6,享受免学费补助预计人数",
        "粤港澳大湾区个人所得税优惠政策财政补助项目,广州市人力资源和社会保障局,4,资助人数",
        "高层次人才休假体检经费,广州市人力资源和社会保障局,4,专家体检数量",
        "局本级“三支一扶”高校毕业生财政补助,广州市人力资源和社会保障局,4,招募率",
        "市社保中心专项工作经费,广州市社会保险基金管理中心,4,全年短信发送数量",
        "业务用房物管水电费,广州市社会保险基金管理中心,2,社保档案遗失数量",
        "就业中心创业担保贷款贴息和奖补,广州市劳动就业服务管理中心,6,创业担保贷款当年发放总额",
        "就业中心业务用房物业管理费,广州市劳动就业服务管理中心,2,电梯维护频次",
        "广州市工贸技师学院世行贷款农村劳动力培训项目还本付息项目,广州市工贸技师学院,6,贷款偿还次数",
        "广州市工贸技师学院业务用房租赁经费,广州市工贸技师学院,6,土地租赁规模",
        "广州市工贸技师学院车辆购置经费,广州市工贸技师学院,6,完成车辆更新购置数量",
        "广州市技师学院中职教育免学费财政补助项目,广州市技师学院,6,开展资助政策宣传活动次数",
        "广州市技师学院校园维护维修经费,广州市技师学院,5,工程量完成率",
        "市交通技师学院业务用房物业管理费,广州市交通技师学院,6,物业管理服务面积",
        "市公用学院公务车辆购置项目,广州市公用事业技师学院,5,车辆购置数量",
        "仲裁院购置经费,广州市劳动人事争议仲裁院,2,物品验收率",
        "市职建中心业务用房物业管理费,广州市职业能力建设指导中心,3,物业管理水平",
        "考试业务经费,广州市人事服务中心,5,组织人事考试数量"
    })
    void aRowWithItsIndicators(String name, String unit, int indicators, String first) {
        assertThat(named(name).unit()).isEqualTo(unit);
        assertThat(named(name).indicators()).hasSize(indicators);
        assertThat(named(name).indicators().getFirst().name()).isEqualTo(first);
    }

    private long open(String field) {
        return table.projects().stream()
                .flatMap(project -> project.doubts().stream())
                .filter(doubt -> doubt.open() && doubt.field().equals(field))
                .count();
    }

    private ImportedProject named(String name) {
        List<ImportedProject> found =
                table.projects().stream().filter(p -> p.name().equals(name)).toList();
        assertThat(found).as(name).hasSize(1);
        return found.getFirst();
    }

    private static Amounts amounts(String total, String fiscal, String special, String other) {
        return new Amounts(
                new BigDecimal(total),
                new BigDecimal(fiscal),
                new BigDecimal(special),
                new BigDecimal(other));
    }
}
