package org.jixiao.web.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.shared.Money;
import org.springframework.stereotype.Component;

/** How pages write amounts and times; templates call it as {@code formats}. */
@Component
public class Formats {

    /** Everyone who uses the system works by this clock. */
    public static final ZoneId ZONE = Today.CHINA;

    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Clock clock;

    Formats(Clock clock) {
        this.clock = clock;
    }

    /** In 万元 with two decimals, rounded half up as the public tables are: {@code 2,880.92}. */
    public String wan(Money money) {
        return grouped("#,##0.00", money.wanYuan().setScale(2, RoundingMode.HALF_UP));
    }

    /** In 万元, exact to 分: {@code 288.092}. */
    public String exact(Money money) {
        return grouped("#,##0.00####", money.wanYuan());
    }

    /** In 万元, exact and without grouping, as it is typed. */
    public String typed(Money money) {
        return money.wanYuan().toPlainString();
    }

    /** In 元, for those who hover. */
    public String yuan(Money money) {
        return Messages.of("unit.yuan", grouped("#,##0.00", money.yuan()));
    }

    /** The first minus the second. */
    public Money difference(Money minuend, Money subtrahend) {
        return new Money(minuend.yuan().subtract(subtrahend.yuan()));
    }

    /**
     * Whether rounding can make such a difference between a printed total and the sum of that many
     * rounded amounts: each is off by at most half a cent of a 万元.
     */
    public boolean mayBeRounding(Money difference, long amounts) {
        BigDecimal tolerance = HALF_A_CENT.multiply(BigDecimal.valueOf(amounts + 1));
        return difference.wanYuan().abs().compareTo(tolerance) <= 0;
    }

    public String minute(Instant instant) {
        return MINUTE.format(instant.atZone(ZONE));
    }

    public String second(Instant instant) {
        return SECOND.format(instant.atZone(ZONE));
    }

    /** As a field of type {@code datetime-local} takes it. */
    public String field(Instant instant) {
        return minute(instant).replace(' ', 'T');
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    public Instant now() {
        return clock.instant();
    }

    /** How long ago, in the coarsest fitting words. */
    public String ago(Instant instant) {
        long days = ChronoUnit.DAYS.between(instant.atZone(ZONE).toLocalDate(), today());
        return days <= 0 ? Messages.of("time.today") : Messages.of("time.days", days);
    }

    /** A new key by which a repeated form is known to be the same. */
    public String key() {
        return UUID.randomUUID().toString();
    }

    private static String grouped(String pattern, BigDecimal number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(number);
    }
}
