package org.jixiao.infrastructure.table.workbook;

import java.util.List;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.AmountText;

/**
 * The example that every template begins with; it counts for nothing unless somebody changes it.
 */
final class TemplateSample {

    static final String NAME = "【示例】社区技能培训经费";
    static final List<String> AMOUNTS = List.of("25", "20", "0", "5");
    static final String STATEMENT =
            "面向社区登记失业人员开展技能培训，全年培训不少于500人次，培训合格率不低于90%，促进稳定就业。（示例两行不导入，可以删除）";

    /** Of each indicator: kind, name, value of the period, value of the year. */
    static final List<List<String>> INDICATORS =
            List.of(
                    List.of("11-数量指标", "培训人次", "≥1500人次", "≥500人次"),
                    List.of("31-服务对象满意度", "参训人员满意度", "≥90%", "≥90%"));

    private TemplateSample() {}

    static boolean isUnchanged(FormProject project) {
        FormColumns columns = project.columns();
        TextRecord first = project.rows().getFirst();
        boolean named =
                FormColumns.text(first, columns.name()).equals(NAME)
                        && FormColumns.text(first, columns.statement()).equals(STATEMENT);
        return named && hasAmounts(first, columns) && hasIndicators(project);
    }

    private static boolean hasAmounts(TextRecord first, FormColumns columns) {
        for (int i = 0; i < AMOUNTS.size(); i++) {
            AmountText read = AmountText.read(FormColumns.text(first, columns.amounts().get(i)));
            boolean same =
                    read instanceof AmountText.Figure figure
                            && figure.value().compareTo(new java.math.BigDecimal(AMOUNTS.get(i)))
                                    == 0;
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasIndicators(FormProject project) {
        FormColumns columns = project.columns();
        List<List<String>> filled =
                project.rows().stream()
                        .map(
                                row ->
                                        List.of(
                                                FormColumns.text(row, columns.code()),
                                                FormColumns.text(row, columns.item()),
                                                FormColumns.text(row, columns.period()),
                                                FormColumns.text(row, columns.annual())))
                        .toList();
        return filled.equals(INDICATORS);
    }
}
