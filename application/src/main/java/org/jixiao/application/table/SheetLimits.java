package org.jixiao.application.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * What of a row is more than a sheet holds: filing it would be refused by the rules whatever a
 * person chooses, so that it is said as soon as the row has been read.
 */
public final class SheetLimits {

    private static final String NAME = " · 项目名称";
    private static final String STATEMENT = " · 绩效目标";
    private static final String INDICATOR = " · 绩效指标 ";

    /** A hostile row must not answer with a library of complaints. */
    private static final int MOST_COMPLAINTS = 20;

    private static final BigDecimal LESS = new BigDecimal("0.40");

    private final ImportedProject project;
    private final List<Complaint> complaints = new ArrayList<>();

    private SheetLimits(ImportedProject project) {
        this.project = project;
    }

    /** The same table, with a complaint wherever something is more than a sheet holds. */
    public static ImportedTable checked(ImportedTable table) {
        return table.with(table.projects().stream().map(SheetLimits::checked).toList());
    }

    private static ImportedProject checked(ImportedProject project) {
        List<Complaint> beyond = of(project);
        BigDecimal confidence =
                project.confidence()
                        .subtract(LESS.multiply(BigDecimal.valueOf(beyond.size())))
                        .max(new BigDecimal("0.00"));
        return beyond.isEmpty() ? project : project.noting(beyond, confidence);
    }

    /** Each is an error that is {@code beyond-limits}. */
    public static List<Complaint> of(ImportedProject project) {
        return new SheetLimits(project).complaints();
    }

    /** The component of the project that such a complaint is about. */
    public static String field(Complaint complaint) {
        String place = complaint.place();
        if (place.endsWith(NAME)) {
            return "name";
        }
        if (place.endsWith(STATEMENT)) {
            return "targetStatement";
        }
        return Arrays.stream(Part.values())
                .filter(part -> place.endsWith(part.place()))
                .map(part -> part.field)
                .findFirst()
                .orElse("indicators");
    }

    private enum Part {
        FISCAL("财政拨款", "fiscalAppropriation"),
        SPECIAL("财政专户拨款", "specialAccountAppropriation"),
        OTHER("其他资金", "otherFunds");

        private final String label;
        private final String field;

        Part(String label, String field) {
            this.label = label;
            this.field = field;
        }

        private String place() {
            return " · " + label;
        }
    }

    private List<Complaint> complaints() {
        text(NAME, "项目名称", project.name(), Sheet.LONGEST_NAME);
        text(STATEMENT, "绩效目标", project.targetStatement(), Sheet.LONGEST_STATEMENT);
        amount(Part.FISCAL, project.fiscalAppropriation());
        amount(Part.SPECIAL, project.specialAccountAppropriation());
        amount(Part.OTHER, project.otherFunds());
        for (ImportedIndicator indicator : project.indicators()) {
            String place = INDICATOR + indicator.no();
            text(place, "指标名称", indicator.name(), Sheet.LONGEST_NAME);
            value(place, indicator.annualValue());
            value(place, indicator.periodValue() == null ? "" : indicator.periodValue());
        }
        return complaints;
    }

    private void text(String place, String what, String text, int longest) {
        int length = VisibleText.length(text);
        if (length > longest) {
            complain(place, "%s有 %d 个字，最多 %d 个字。".formatted(what, length, longest));
        }
    }

    private void amount(Part part, @Nullable BigDecimal wanYuan) {
        try {
            if (wanYuan != null) {
                Money.ofWanYuan(wanYuan);
            }
        } catch (IllegalArgumentException beyond) {
            complain(part.place(), part.label + "：" + beyond.getMessage() + "。");
        }
    }

    private void value(String place, String raw) {
        try {
            new IndicatorValue(raw);
        } catch (IllegalArgumentException beyond) {
            complain(place, beyond.getMessage() + "。");
        }
    }

    private void complain(String place, String text) {
        if (complaints.size() < MOST_COMPLAINTS) {
            String where = "第 " + project.row() + " 行" + place;
            complaints.add(Complaint.of(ComplaintKind.BEYOND_LIMITS, where, text));
        }
    }
}
