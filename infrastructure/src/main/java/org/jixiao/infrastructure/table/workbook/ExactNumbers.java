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

    private final Map<String, Optional<DateText>> dates = new HashMap<>();
    private @Nullable String unsure;

    ExactNumbers() {
        super(Locale.ROOT);
    }

    /** The number shown last, if it is a date whose format leaves its look open; asked once. */
    @Nullable String unsureDate() {
        String date = unsure;
        unsure = null;
        return date;
    }

    @Override
    public String formatRawCellContents(
            double number, int formatIndex, String format, boolean use1904Windowing) {
        DateText date = date(format);
        if (date != null && DateUtil.isValidExcelDate(number)) {
            String day = date.shown(DateUtil.getLocalDateTime(number, use1904Windowing, true));
            unsure = date.isSure() ? null : day;
            return day;
        }
        String shown = super.formatRawCellContents(number, formatIndex, format, use1904Windowing);
        return exact(number, shown);
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
