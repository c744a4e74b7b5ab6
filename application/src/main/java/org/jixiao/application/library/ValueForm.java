package org.jixiao.application.library;

import org.jixiao.domain.project.IndicatorComparator;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.Reading;
import org.jixiao.domain.project.Reading.Quantity;

/**
 * How a value is put, without what is particular to one project: comparator and unit. Figures in
 * percent stay, since they are comparable everywhere.
 */
public final class ValueForm {

    private static final String PERCENT = "%";

    private ValueForm() {}

    /** Such as {@code ≥ 人次}, {@code ≥ 90%}, {@code 时限} or {@code 定性}; empty for an empty value. */
    public static String of(IndicatorValue value) {
        return switch (value.reading()) {
            case Quantity quantity -> quantity(quantity);
            case Reading.Range range -> range.unit().isEmpty() ? "区间" : "区间 " + range.unit();
            case Reading.Share share -> share(share);
            case Reading.Deadline deadline -> "时限";
            case Reading.Formula formula -> quantity(formula.target());
            case Reading.Several several -> "多个数值";
            case Reading.Qualitative words -> "定性";
            case Reading.Blank blank -> "";
        };
    }

    private static String quantity(Quantity quantity) {
        if (quantity.unit().equals(PERCENT)) {
            return sign(quantity.comparator()) + quantity.number().toPlainString() + PERCENT;
        }
        return (sign(quantity.comparator()) + quantity.unit()).strip();
    }

    private static String share(Reading.Share share) {
        String denominator = share.denominator().toPlainString();
        String part = share.numerator().toPlainString();
        return sign(share.comparator())
                + (denominator.equals("100") ? part + PERCENT : part + "/" + denominator);
    }

    private static String sign(IndicatorComparator comparator) {
        return comparator.sign() + " ";
    }
}
