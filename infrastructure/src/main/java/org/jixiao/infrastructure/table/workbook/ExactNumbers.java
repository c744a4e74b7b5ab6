package org.jixiao.infrastructure.table.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jixiao.infrastructure.table.wording.AmountText;
import org.jixiao.infrastructure.table.wording.Money;
import org.jspecify.annotations.Nullable;

/**
 * Shows a number with all its decimals where the cell's format only rounds it; otherwise as shown,
 * for a percentage, a date or a figure scaled by its format is not what the number says. Dates are
 * shown as Chinese spreadsheets do.
 */
final class ExactNumbers extends DataFormatter {

    /** 分 in 万元; also takes off what binary numbers add ({@code 13232.119999999999}). */
    private static final int MOST_DECIMALS = 6;

    private static final int MOST_FORMATS = 1000;

    private static final String DATE = "是日期，怎样显示取决于打开它的程序";
    private static final String CONDITION = "的数字格式按数值大小换算单位";
    private static final String INVISIBLE = "的数字格式不显示数字";

    private final Map<String, Optional<DateText>> dates = new HashMap<>();
    private final boolean since1904;
    private @Nullable String unsure;

    /**
     * @param since1904 whether the workbook counts days from 1904-01-01, as old ones of a Mac do
     */
    ExactNumbers(boolean since1904) {
        super(Locale.ROOT);
        this.since1904 = since1904;
    }

    /** Why the number shown last may look otherwise to a person, and as what it is read. */
    @Nullable String unsure() {
        String told = unsure;
        unsure = null;
        return told;
    }

    @Override
    public String formatRawCellContents(
            double number, int formatIndex, String format, boolean use1904Windowing) {
        DateText date = date(format);
        if (date != null && DateUtil.isValidExcelDate(number)) {
            String day = date.shown(DateUtil.getLocalDateTime(number, since1904, true));
            return date.isSure() ? day : doubted(DATE, day);
        }
        PointShift shift = PointShift.of(format, number);
        if (shift != null) {
            return shift.sure() ? shift.shown(number) : doubted(CONDITION, shift.shown(number));
        }
        if (PointShift.hides(format, number)) {
            return doubted(INVISIBLE, plain(number));
        }
        String padded = isPadded(format) ? format.replace('?', '#') : format;
        return exact(number, super.formatRawCellContents(number, formatIndex, padded, since1904));
    }

    /** A question mark holds a place with a blank; in a fraction it is more. */
    private static boolean isPadded(String format) {
        return format.indexOf('?') >= 0 && format.indexOf('/') < 0;
    }

    private String doubted(String why, String read) {
        unsure = why + "，按“" + read + "”读入，请核对。";
        return read;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number)
                .setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private @Nullable DateText date(String format) {
        if (dates.size() > MOST_FORMATS) {
            dates.clear();
        }
        return dates.computeIfAbsent(format, it -> Optional.ofNullable(DateText.of(it)))
                .orElse(null);
    }

    private static String exact(double number, String shown) {
        if (!Double.isFinite(number)
                || !(AmountText.read(shown) instanceof AmountText.Figure figure)) {
            return shown;
        }
        BigDecimal rounded = figure.value();
        BigDecimal exact = BigDecimal.valueOf(number).setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        BigDecimal lost = exact.subtract(rounded).abs();
        boolean onlyRounded = lost.compareTo(BigDecimal.valueOf(5, rounded.scale() + 1)) <= 0;
        return lost.signum() != 0 && onlyRounded ? Money.plain(exact.stripTrailingZeros()) : shown;
    }
}
