package org.jixiao.infrastructure.table.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number format that moves the point, as Chinese spreadsheets show 元 in 万元: {@code 0!.0,} leaves
 * three places off and sets a point of its own before the last but these (ECMA-376 part 1,
 * 18.8.31). A format without a place for a digit shows nothing of the number.
 *
 * @param places by how many places to the left the point is moved
 * @param decimals the fewest that are shown
 * @param before what is printed before the digits
 * @param behind what is printed behind the digits
 * @param signed false where the part of the format is for negative numbers, and has the sign
 * @param sure false where the number decides which part of the format counts
 */
record PointShift(
        int places, int decimals, String before, String behind, boolean signed, boolean sure) {

    private static final int MOST_DECIMALS = 6;

    /** Null where the number is shown with its point where it is, or in percent. */
    static @Nullable PointShift of(@Nullable String format, double number) {
        if (format == null || format.length() > 255 || format.equalsIgnoreCase("General")) {
            return null;
        }
        List<FormatSection> sections = FormatSection.of(format);
        int chosen = chosen(sections.size(), number);
        FormatSection section = sections.get(chosen);
        boolean shifted = sections.stream().anyMatch(one -> one.shift() != 0);
        if (section.isOfText() || !shifted) {
            return null;
        }
        boolean sure = sections.stream().noneMatch(FormatSection::isConditional);
        return new PointShift(
                section.shift(),
                section.decimals(),
                section.before(),
                section.behind(),
                chosen != 1,
                sure);
    }

    /** Whether the format keeps every digit of the number to itself. */
    static boolean hides(@Nullable String format, double number) {
        if (format == null || format.isEmpty() || format.length() > 255 || number == 0) {
            return false;
        }
        List<FormatSection> sections = FormatSection.of(format);
        FormatSection section = sections.get(chosen(sections.size(), number));
        return !section.isOfText() && !section.hasDigits();
    }

    /** Positive numbers, negative ones, nothing; texts stand in the fourth. */
    private static int chosen(int sections, double number) {
        if (number < 0 && sections > 1) {
            return 1;
        }
        return number == 0 && sections > 2 ? 2 : 0;
    }

    /** All of the number, to the 分 where it is 万元. */
    String shown(double number) {
        BigDecimal exact =
                BigDecimal.valueOf(signed ? number : Math.abs(number))
                        .movePointLeft(places)
                        .setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        int scale = Math.max(exact.scale(), Math.min(decimals, MOST_DECIMALS));
        return before + exact.setScale(scale, RoundingMode.UNNECESSARY).toPlainString() + behind;
    }
}
