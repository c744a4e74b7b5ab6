package org.jixiao.domain.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place on a project sheet that a remark, a finding or a change is pinned to.
 *
 * <p>Written as {@code sheet}, {@code targetStatement}, {@code indicators/3} or {@code
 * indicators/3/annualValue}, where the number is the indicator's id.
 */
public sealed interface Anchor {

    /** The sheet as a whole. */
    record WholeSheet() implements Anchor {
        @Override
        public String text() {
            return WHOLE;
        }

        @Override
        public String label() {
            return "整份申报表";
        }

        @Override
        public boolean covers(Anchor other) {
            return true;
        }
    }

    /** One field; {@link SheetField#INDICATORS} is the indicator table as a whole. */
    record OfField(SheetField field) implements Anchor {
        @Override
        public String text() {
            return field.code();
        }

        @Override
        public String label() {
            return field.label();
        }

        @Override
        public boolean covers(Anchor other) {
            return switch (other) {
                case WholeSheet whole -> false;
                case OfField that -> field == that.field;
                case OfIndicator that -> field == SheetField.INDICATORS;
                case OfCell that -> field == SheetField.INDICATORS;
            };
        }
    }

    /** One indicator row. */
    record OfIndicator(IndicatorId indicator) implements Anchor {
        @Override
        public String text() {
            return SheetField.INDICATORS.code() + "/" + indicator;
        }

        @Override
        public String label() {
            return "编号为 " + indicator + " 的指标";
        }

        @Override
        public boolean covers(Anchor other) {
            return switch (other) {
                case WholeSheet whole -> false;
                case OfField that -> false;
                case OfIndicator that -> indicator.equals(that.indicator);
                case OfCell that -> indicator.equals(that.indicator);
            };
        }
    }

    /** One cell of one indicator row. */
    record OfCell(IndicatorId indicator, IndicatorPart part) implements Anchor {
        @Override
        public String text() {
            return SheetField.INDICATORS.code() + "/" + indicator + "/" + part.code();
        }

        @Override
        public String label() {
            return "编号为 " + indicator + " 的指标的" + part.label();
        }

        @Override
        public boolean covers(Anchor other) {
            return equals(other);
        }
    }

    String WHOLE = "sheet";

    /** How the anchor is written in the API and in stored events. */
    String text();

    /** The words people use for the place. */
    String label();

    /** Whether a change at {@code other} lies within this place. */
    boolean covers(Anchor other);

    static Anchor of(SheetField field) {
        return new OfField(field);
    }

    static Anchor of(IndicatorId indicator) {
        return new OfIndicator(indicator);
    }

    static Anchor of(IndicatorId indicator, IndicatorPart part) {
        return new OfCell(indicator, part);
    }

    /**
     * Reads a place in the one way it is written: {@code parse(text).text()} is {@code text} again.
     *
     * @throws IllegalArgumentException when {@code text} names no place on a sheet
     */
    static Anchor parse(String text) {
        if (WHOLE.equals(text)) {
            return new WholeSheet();
        }
        Matcher row = Rows.FORM.matcher(text);
        if (!row.matches()) {
            return of(SheetField.ofCode(text).orElseThrow(() -> unknown(text)));
        }
        IndicatorId indicator = new IndicatorId(Integer.parseInt(row.group(1)));
        return row.group(2) == null
                ? of(indicator)
                : of(
                        indicator,
                        IndicatorPart.ofCode(row.group(2)).orElseThrow(() -> unknown(text)));
    }

    /** How rows and cells are written. */
    final class Rows {
        private static final Pattern FORM =
                Pattern.compile("indicators/([1-9][0-9]{0,8})(?:/(.*))?");

        private Rows() {}
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException(
                "位置应写作 sheet、字段名、indicators/指标标识 或 indicators/指标标识/单元格：" + text);
    }
}
