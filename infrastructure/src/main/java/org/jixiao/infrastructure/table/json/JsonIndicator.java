package org.jixiao.infrastructure.table.json;

import java.util.Set;
import org.jixiao.infrastructure.table.wording.IndicatorLevels;
import org.jixiao.infrastructure.table.wording.IndicatorScanner;
import org.jixiao.infrastructure.table.wording.ItemHead;
import org.jspecify.annotations.Nullable;

/** One indicator of a table in JSON. */
final class JsonIndicator {

    static final Set<String> FIELDS =
            Set.of("no", "code", "level1", "level2", "name", "periodValue", "annualValue");

    private static final int MOST_DIGITS = 6;

    private JsonIndicator() {}

    /**
     * @param place in the list, from 0; its number where none is written
     */
    static IndicatorScanner.Item item(JsonFields indicator, int place) {
        return new IndicatorScanner.Item(
                place,
                head(indicator, number(indicator.text("no"), place + 1)),
                indicator.text("name"),
                value(indicator, "periodValue"),
                value(indicator, "annualValue"),
                true);
    }

    /** Names of levels that are left out are those of the code. */
    private static ItemHead head(JsonFields indicator, int no) {
        String code = indicator.text("code");
        String level1 = indicator.text("level1");
        if (code.length() < 2) {
            String category = level1.isEmpty() ? nameOf(code) : level1;
            return new ItemHead(0, 0, no, null, category, null, null);
        }
        String code1 = code.substring(0, 1);
        String level2 = indicator.text("level2");
        return new ItemHead(
                0,
                0,
                no,
                code1,
                level1.isEmpty() ? nameOf(code1) : level1,
                code,
                level2.isEmpty() ? nameOf(code) : level2);
    }

    private static String nameOf(String code) {
        String name = IndicatorLevels.nameOf(code);
        return name == null ? code : name;
    }

    /** A number that is none is told as one that does not follow. */
    private static int number(String text, int otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        return text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(text)
                : 0;
    }

    /** Null where it is missing or null, unlike an empty text. */
    private static @Nullable String value(JsonFields indicator, String name) {
        return indicator.isNull(name) ? null : indicator.text(name);
    }
}
