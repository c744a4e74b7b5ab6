package org.jixiao.infrastructure.table.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jixiao.infrastructure.table.wording.AmountText;
import org.jixiao.infrastructure.table.wording.Money;

/**
 * Shows a number with all its decimals where the cell's format only rounds it; otherwise as shown,
 * for a percentage, a date or a figure scaled by its format is not what the number says.
 */
final class ExactNumbers extends DataFormatter {

    /** 分 in 万元; also takes off what binary numbers add ({@code 13232.119999999999}). */
    private static final int MOST_DECIMALS = 6;

    ExactNumbers() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(
            double number, int formatIndex, String format, boolean use1904Windowing) {
        String shown = super.formatRawCellContents(number, formatIndex, format, use1904Windowing);
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
