package org.jixiao.web.table;

import java.util.Locale;

/** Numbers of things as sentences say them: {@code 12,300}. */
public final class Counted {

    private Counted() {}

    public static String of(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
