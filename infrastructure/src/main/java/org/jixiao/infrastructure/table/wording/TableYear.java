package org.jixiao.infrastructure.table.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fiscal year that the title of a table, or a line below it, names. */
public final class TableYear {

    private static final int LONGEST_LINE = 80;
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?=年)");
    private static final Pattern LONE = Pattern.compile("[（(]?20[0-9]{2}年度?[)）]?");
    private static final List<String> LABELS =
            List.of("年度：", "年度:", "填报年度", "预算年度", "申报年度", "会计年度");

    private TableYear() {}

    /** Null where a line names none, or more than one: those are a period. */
    static @Nullable Integer in(String line) {
        String squeezed = line.length() > LONGEST_LINE ? "" : LooseText.squeeze(line);
        boolean title =
                squeezed.contains("绩效目标")
                        || LONE.matcher(squeezed).matches()
                        || LABELS.stream().anyMatch(squeezed::startsWith);
        if (!title) {
            return null;
        }
        Matcher year = YEAR.matcher(squeezed.endsWith("年") ? squeezed : squeezed + "年");
        List<String> years = year.results().map(found -> found.group()).distinct().toList();
        return years.size() == 1 ? of(years.getFirst()) : null;
    }

    /** Null where it is no year of this century. */
    public static @Nullable Integer of(String year) {
        return year.matches("20[0-9]{2}") ? Integer.valueOf(year) : null;
    }
}
