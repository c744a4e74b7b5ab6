package org.jixiao.infrastructure.table.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.UnreadableTable;
import org.jspecify.annotations.Nullable;

/**
 * The unit of amounts, as a line of the heading or the name of a column says it. Only 万元 is read:
 * amounts in 元 taken for 万元 would be ten thousand times too large.
 */
public final class AmountUnit {

    private static final String WAN = "万元";
    private static final String UNITS = "(亿元|千万元|百万元|万元|千元|百元|元)";
    private static final Pattern LINE =
            Pattern.compile("[（(]?(?:(?:金额|计量|货币)?单位|金额|人民币)(?:[：:]|为)?(?:人民币)?" + UNITS + "[)）]?");
    private static final Pattern MONEY = Pattern.compile(UNITS);
    private static final Pattern COLUMN = Pattern.compile("[（(](?:单位[：:]?)?" + UNITS + "[)）]");

    private AmountUnit() {}

    /**
     * @param squeezed a whole line without blanks
     * @return null when it says nothing else or nothing of units
     */
    static @Nullable String ofLine(String squeezed) {
        Matcher said = LINE.matcher(squeezed);
        return said.matches() ? said.group(1) : null;
    }

    /**
     * Whether what stands behind 单位： is a unit of money, and not whoever does something; the number
     * of the page may follow.
     */
    static boolean isMoney(@Nullable String said) {
        Matcher unit = MONEY.matcher(said == null ? "" : said);
        return unit.lookingAt()
                && (unit.end() == String.valueOf(said).length()
                        || PageFurniture.isPageNumber(String.valueOf(said).substring(unit.end())));
    }

    /** What stands behind 单位：, without the currency and a closing bracket. */
    static String named(String said) {
        return said.replaceFirst("^[（(]?(人民币|RMB)[)）]?[：:]?", "").replaceFirst("[)）]$", "");
    }

    /**
     * @throws UnreadableTable when one of these columns says that its amounts are not in 万元
     */
    public static void requireWan(List<String> headers, List<Integer> columns) {
        for (int column : columns) {
            Matcher said = COLUMN.matcher(column < 0 ? "" : headers.get(column));
            if (said.find()) {
                requireWan(said.group(1));
            }
        }
    }

    /**
     * @throws UnreadableTable when it is another unit of money
     */
    static void requireWan(@Nullable String unit) {
        if (unit != null && unit.matches(UNITS) && !unit.equals(WAN)) {
            throw new UnreadableTable(
                    ComplaintKind.UNSUPPORTED_LAYOUT,
                    "表头",
                    "表中写明金额单位为“" + unit + "”，只能读取以万元为单位的表。");
        }
    }
}
