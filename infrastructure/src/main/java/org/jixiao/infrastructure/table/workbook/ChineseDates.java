package org.jixiao.infrastructure.table.workbook;

import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;

/**
 * The number formats that a workbook names by their number only, as Chinese spreadsheets show them
 * (ECMA-376 part 1, 18.8.30, zh-cn).
 */
final class ChineseDates {

    private static final String MONTH = "yyyy\"年\"m\"月\"";
    private static final String DAY = "m\"月\"d\"日\"";
    private static final String MINUTE = "h\"时\"mm\"分\"";
    private static final String SECOND = "h\"时\"mm\"分\"ss\"秒\"";
    private static final String HALF = "上午/下午";

    private static final Map<String, List<Integer>> NUMBERS =
            Map.of(
                    "yyyy/m/d",
                    List.of(14),
                    "yyyy/m/d h:mm",
                    List.of(22),
                    MONTH,
                    List.of(27, 36, 50, 52, 57),
                    DAY,
                    List.of(28, 29, 51, 53, 54, 58),
                    "m-d-yy",
                    List.of(30),
                    "yyyy\"年\"m\"月\"d\"日\"",
                    List.of(31),
                    MINUTE,
                    List.of(32),
                    SECOND,
                    List.of(33),
                    HALF + MINUTE,
                    List.of(34, 55),
                    HALF + SECOND,
                    List.of(35, 56));

    private ChineseDates() {}

    /** Adds those that the workbook does not define itself. */
    static StylesTable in(StylesTable styles) {
        NUMBERS.forEach(
                (format, numbers) -> {
                    for (int number : numbers) {
                        if (styles.getNumberFormatAt((short) number) == null) {
                            styles.putNumberFormat((short) number, format);
                        }
                    }
                });
        return styles;
    }
}
