package org.jixiao.domain.shared;

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
        public boolean covers(Anchor other) {
            return equals(other);
        }
    }

    String WHOLE = "sheet";

    /** How the anchor is written in the API and in stored events. */
    String text();

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
     * @throws IllegalArgumentException when {@code text} names no place on a sheet
     */
    static Anchor parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length == 1) {
            return WHOLE.equals(text)
                    ? new WholeSheet()
                    : of(SheetField.ofCode(text).orElseThrow(() -> unknown(text)));
        }
        if (parts.length > 3 || !SheetField.INDICATORS.code().equals(parts[0])) {
            throw unknown(text);
        }
        IndicatorId indicator = indicator(parts[1], text);
        return parts.length == 2
                ? of(indicator)
                : of(indicator, IndicatorPart.ofCode(parts[2]).orElseThrow(() -> unknown(text)));
    }

    private static IndicatorId indicator(String number, String text) {
        try {
            return new IndicatorId(Integer.parseInt(number));
        } catch (NumberFormatException notANumber) {
            throw unknown(text);
        }
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException(
                "位置应写作 sheet、字段名、indicators/指标标识 或 indicators/指标标识/单元格：" + text);
    }
}
