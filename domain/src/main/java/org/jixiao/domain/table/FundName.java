package org.jixiao.domain.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a transferred fund, taken apart. City tables print one row per district, {@code
 * 市就业补助资金（花都区）}; a district prints its own row, sometimes with the document that allotted the
 * money, {@code 市就业补助资金（穗财社〔2024〕40号）}.
 *
 * @param fund what both rows share: no district, no document, no fiscal year; brackets and blanks
 *     made alike
 * @param district {@code 花都} for （花都区）; empty where no bracket names one
 * @param document {@code 穗财社2024-40} for 穗财社〔2024〕40号; empty where none is named
 */
public record FundName(String fund, String district, String document) {

    /** Whose it is stands behind a bracket, or begins with the place or the authority. */
    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "((?<=\\()\\p{IsHan}{2,10}|[穗粤财国]\\p{IsHan}{1,3})\\((20[0-9]{2})年?\\)第?([0-9]{1,5})号");

    private static final Pattern DISTRICT = Pattern.compile("\\((?:广州市)?(\\p{IsHan}{2,3})区\\)");
    private static final Pattern EMPTIED = Pattern.compile("\\([,，、;；:：]*\\)");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}年度?");
    private static final Pattern CITY = Pattern.compile("^广州市");

    /** The name as people typed it. */
    public static FundName of(String name) {
        StringBuilder rest = new StringBuilder(alike(name));
        Matcher numbered = DOCUMENT.matcher(rest);
        String document =
                numbered.find()
                        ? numbered.group(1)
                                + numbered.group(2)
                                + "-"
                                + Integer.parseInt(numbered.group(3))
                        : "";
        take(rest, numbered, document);
        Matcher placed = DISTRICT.matcher(rest);
        String district = placed.find() ? placed.group(1) : "";
        take(rest, placed, district);
        return new FundName(bare(rest.toString()), district, document);
    }

    private static void take(StringBuilder from, Matcher found, String what) {
        if (!what.isEmpty()) {
            from.delete(found.start(), found.end());
        }
    }

    private static String bare(String rest) {
        String year = YEAR.matcher(EMPTIED.matcher(rest).replaceAll("")).replaceAll("");
        return CITY.matcher(year).replaceFirst("市");
    }

    private static String alike(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", "")
                .replaceAll("[〔\\[【]", "(")
                .replaceAll("[〕\\]】]", ")");
    }

    /** Whether a district's own row of that name says that the money came from above. */
    public boolean isFromAbove() {
        return !document.isEmpty() || fund.startsWith("市");
    }
}
