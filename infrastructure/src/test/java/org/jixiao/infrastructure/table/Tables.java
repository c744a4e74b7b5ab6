package org.jixiao.infrastructure.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableHeading;

/** Small made-up tables, and the way from what was read back to what is printed. */
public final class Tables {

    public static final String HEADER = "项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标";

    public static final String CODED =
            "1、1-产出指标；11-数量指标；巡查次数；实施周期指标值:≥24次；年度指标值:≥12次。"
                    + "2、3-满意度指标；31-服务对象满意度；居民满意度；实施周期指标值:≥90%；年度指标值:≥90%。";

    public static final String UNCODED = "1、产出指标：巡查次数，年度指标值：≥12次。2、效益指标：知晓率，年度指标值：≥80%。";

    private Tables() {}

    /** A tab-separated table of one unit with the given rows. */
    public static String tabular(String... rows) {
        return "项目支出绩效目标表（含转移支付项目）\n\n单位名称：河口镇水务所\n\n单位：万元\n\n"
                + HEADER
                + "\n"
                + String.join("\n", rows)
                + "\n";
    }

    public static String row(String name, String total, String statement, String indicators) {
        return String.join("\t", name, total, total, "0.00", "0.00", statement, indicators);
    }

    /** A table of wrapped lines with the given lines below the column names. */
    public static String wrapped(String... lines) {
        return "项目支出绩效目标表（含转移支付项目）\n\n单位名称：河口镇水务所 单位：万元\n\n"
                + HEADER.replace('\t', ' ')
                + "\n\n"
                + String.join("\n", lines)
                + "\n";
    }

    public static ImportedTable read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    public static ImportedTable read(byte[] content) {
        return new TableReader().read(content, "table");
    }

    public static List<String> codes(List<Complaint> complaints) {
        return complaints.stream().map(Complaint::code).toList();
    }

    /** Every complaint, those of the table and those of its rows. */
    public static List<String> allCodes(ImportedTable table) {
        return Stream.concat(
                        table.complaints().stream(),
                        table.projects().stream().flatMap(p -> p.complaints().stream()))
                .map(Complaint::code)
                .toList();
    }

    public static BigDecimal of(String amount) {
        return new BigDecimal(amount);
    }

    /** What a reader has read, ready to be printed; grouped by unit in print order. */
    public static PublicTable asPublic(ImportedTable table) {
        List<PublicTable.Unit> units = new ArrayList<>();
        table.units().forEach(unit -> units.add(unit(table, unit.name(), unit.computed())));
        TableHeading heading =
                "部门名称".equals(table.heading()) ? TableHeading.DEPARTMENT : TableHeading.UNIT;
        return new PublicTable(
                heading, table.department(), 2025, table.grandTotal().declared(), units);
    }

    private static PublicTable.Unit unit(ImportedTable table, String name, Amounts total) {
        return new PublicTable.Unit(
                name,
                total,
                table.projects().stream()
                        .filter(project -> name.equals(project.unit()))
                        .map(Tables::project)
                        .toList());
    }

    public static PublicTable.Project project(ImportedProject project) {
        return new PublicTable.Project(
                project.name(),
                new Amounts(
                        project.total(),
                        project.fiscalAppropriation(),
                        project.specialAccountAppropriation(),
                        project.otherFunds()),
                project.targetStatement(),
                project.indicators().stream()
                        .map(
                                i ->
                                        new PublicTable.Indicator(
                                                i.code(),
                                                i.name(),
                                                i.periodValue(),
                                                i.annualValue()))
                        .toList());
    }
}
