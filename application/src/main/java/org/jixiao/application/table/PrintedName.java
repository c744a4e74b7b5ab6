package org.jixiao.application.table;

import static java.text.Normalizer.Form.NFKC;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jixiao.domain.project.Sheet;

/** The name of a project as tables have it. */
public final class PrintedName {

    /** What a draft without a name is printed as, since every row of a table needs one. */
    private static final String UNNAMED = "（未命名项目）";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PrintedName() {}

    /** As it is printed: a name must stand there. */
    public static String of(Sheet sheet) {
        return sheet.name().isBlank() ? UNNAMED : sheet.name();
    }

    /** Names of one key may be the same: without blanks, whatever the width of the characters. */
    public static String key(String name) {
        String plain = BLANKS.matcher(Normalizer.normalize(name, NFKC)).replaceAll("");
        return plain.isEmpty() ? key(UNNAMED) : plain;
    }
}
