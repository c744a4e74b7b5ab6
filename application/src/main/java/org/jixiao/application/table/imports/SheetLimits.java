package org.jixiao.application.table.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * What the rules will say of a row that was read: what no sheet holds cannot be confirmed, and what
 * holds up its submission is told before.
 */
final class SheetLimits {

    private final ImportedProject project;
    private final String place;
    private final List<Complaint> complaints = new ArrayList<>();

    private SheetLimits(ImportedProject project) {
        this.project = project;
        this.place = RowPlace.of(project);
    }

    /** Of a whole row. */
    static List<Complaint> of(ImportedProject project) {
        return new SheetLimits(project).complaints();
    }

    /** A negative amount may stand in a draft, and no longer. */
    static Complaint told(Complaint complaint) {
        return complaint.code().equals(ComplaintKind.NEGATIVE_AMOUNT.code())
                ? new Complaint(
                        complaint.code(),
                        complaint.severity(),
                        complaint.place(),
                        complaint.text() + "可以建立草稿，改为不小于 0 之后才能送审。")
                : complaint;
    }

    private List<Complaint> complaints() {
        length("项目名称", project.name(), Sheet.LONGEST_NAME, place);
        amount("总计", project.total());
        amount("财政拨款", project.fiscalAppropriation());
        amount("财政专户拨款", project.specialAccountAppropriation());
        amount("其他资金", project.otherFunds());
        length("绩效目标", project.targetStatement(), Sheet.LONGEST_STATEMENT, place);
        int length = VisibleText.length(project.targetStatement());
        if (length > 0 && length < Sheet.SHORTEST_STATEMENT) {
            complaints.add(
                    Complaint.of(
                            ComplaintKind.SHORT_STATEMENT,
                            place,
                            "绩效目标不足 %d 个字：可以建立草稿，送审时要说明理由。".formatted(Sheet.SHORTEST_STATEMENT)));
        }
        project.indicators().forEach(this::indicator);
        return complaints;
    }

    private void indicator(ImportedIndicator indicator) {
        String cell = "第 %d 行 · 绩效指标 %d".formatted(project.row(), indicator.no());
        length("指标名称", indicator.name(), Sheet.LONGEST_NAME, cell);
        value("实施周期指标值", indicator.periodValue(), cell);
        value("年度指标值", indicator.annualValue(), cell);
    }

    private void length(String label, String text, int most, String where) {
        int length = VisibleText.length(text);
        if (length > most) {
            beyond(where, "%s有 %,d 个字，最多 %,d 个字，不能建立。".formatted(label, length, most));
        }
    }

    private void value(String label, @Nullable String value, String where) {
        try {
            if (value != null) {
                var unused = new IndicatorValue(value);
            }
        } catch (IllegalArgumentException noValue) {
            beyond(where, label + "不能建立：" + noValue.getMessage() + "。");
        }
    }

    private void amount(String label, @Nullable BigDecimal amount) {
        try {
            if (amount != null) {
                var unused = Money.ofWanYuan(amount);
            }
        } catch (IllegalArgumentException noMoney) {
            beyond(place, label + "不能建立：" + noMoney.getMessage() + "。");
        }
    }

    private void beyond(String where, String text) {
        complaints.add(Complaint.of(ComplaintKind.BEYOND_A_SHEET, where, text));
    }
}
