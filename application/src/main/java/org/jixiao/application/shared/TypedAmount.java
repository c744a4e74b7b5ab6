package org.jixiao.application.shared;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jixiao.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount in 万元 as people type it: full-width or half-width, with any minus sign, separators of
 * thousands, blanks and the unit behind it. {@code amounts.js} reads the same; both are tested with
 * {@code amounts.csv}.
 *
 * @param money what was read; zero where nothing is typed or where it is wrong
 * @param wrong {@code malformed}, {@code large} or {@code fine}; null where it can be read
 */
public record TypedAmount(Money money, @Nullable String wrong) {

    private static final Pattern NOISE = Pattern.compile("(?U)[,\\s\u200B\uFEFF]");
    private static final Pattern MINUS = Pattern.compile("^[\u2010-\u2015\u2212\u2500]");
    private static final Pattern UNIT = Pattern.compile("万元$");
    private static final Pattern AMOUNT =
            Pattern.compile("-?([0-9]{1,11}(\\.[0-9]{0,6})?|\\.[0-9]{1,6})");
    private static final Pattern LARGE = Pattern.compile("-?[0-9]{12,}(\\.[0-9]*)?");
    private static final Pattern FINE = Pattern.compile("-?[0-9]*\\.[0-9]{7,}");

    public static TypedAmount read(@Nullable String typed) {
        String text = tidy(typed == null ? "" : typed);
        if (text.isEmpty()) {
            return new TypedAmount(Money.ZERO, null);
        }
        return AMOUNT.matcher(text).matches()
                ? new TypedAmount(Money.ofWanYuan(new BigDecimal(text)), null)
                : new TypedAmount(Money.ZERO, wrong(text));
    }

    private static String tidy(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        String bare = UNIT.matcher(NOISE.matcher(plain).replaceAll("")).replaceFirst("");
        return MINUS.matcher(bare).replaceFirst("-");
    }

    private static String wrong(String text) {
        if (LARGE.matcher(text).matches()) {
            return "large";
        }
        return FINE.matcher(text).matches() ? "fine" : "malformed";
    }
}
