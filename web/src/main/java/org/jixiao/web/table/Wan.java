package org.jixiao.web.table;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** An amount in 万元 as the document prints it, with every decimal it prints. */
public record Wan(@Nullable BigDecimal amount) {

    private static final String NONE = "—";

    public String text() {
        return amount == null ? NONE : grouped("#,##0.00####", amount);
    }

    /** In 元, for those who hover. */
    public String yuan() {
        return amount == null
                ? Messages.of("table.amount.none")
                : Messages.of("unit.yuan", grouped("#,##0.00##", amount.movePointRight(4)));
    }

    public boolean zero() {
        return amount == null || amount.signum() == 0;
    }

    private static String grouped(String pattern, BigDecimal number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(number);
    }
}
