package org.jixiao.application.library;

import java.util.regex.Pattern;

/** An indicator's name without the accidents of typing, so that the same name is one name. */
public final class TidyName {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern ENDS = Pattern.compile("^[、，,；;。.：:·]+|[、，,；;。.：:·]+$");

    private TidyName() {}

    /** Blanks and punctuation around it are dropped, brackets are the Chinese ones. */
    public static String of(String name) {
        String bare = BLANKS.matcher(name).replaceAll("");
        String framed = bare.replace('(', '（').replace(')', '）').replace('％', '%');
        return ENDS.matcher(framed).replaceAll("");
    }
}
