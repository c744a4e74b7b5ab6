package org.jixiao.domain.project;

import java.math.BigDecimal;
import org.jixiao.domain.project.Reading.Range;
import org.jixiao.domain.project.Words.Entry;
import org.jspecify.annotations.Nullable;

/** Reads `2-7秒内`, `2%~5%`, `1-2万人`, `十至十二场`: two rising numbers of one unit. */
final class RangeForm {

    private static final String JOINTS = "-~至到";

    private RangeForm() {}

    /**
     * The range whose lower number is given; null when the text behind it is not the rest of one.
     */
    static @Nullable Range read(String part, int at, Numeral first) {
        Numeral low = DigitNumerals.multiplied(part, first);
        Entry<String> unit = MeasureWords.UNITS.beginningAt(part, low.end());
        int joint = low.end() + (unit == null ? 0 : unit.length());
        Numeral second = behindJoint(part, joint);
        if (second == null || first.isShare() || second.isShare()) {
            return null;
        }
        Numeral high = DigitNumerals.multiplied(part, second);
        Tail tail = Tail.behind(part, high.end());
        if (tail == null || unit != null && !unit.meaning().equals(tail.unit())) {
            return null;
        }
        boolean shared = low.end() == first.end() && unit == null;
        BigDecimal from = shared ? lowOf(first, second, high) : low.value();
        return range(Lead.before(part, at), from, high, tail);
    }

    private static @Nullable Range range(Lead lead, BigDecimal low, Numeral high, Tail tail) {
        Measure measure = tail.measure(lead.recurrence());
        boolean clear =
                measure != null
                        && lead.isClear()
                        && lead.comparator().isEmpty()
                        && tail.comparator().orElse(IndicatorComparator.AT_MOST)
                                == IndicatorComparator.AT_MOST
                        && (lead.touches() || !high.isInCharacters())
                        && (!tail.unit().isEmpty() || lead.touches() && !high.isInCharacters())
                        && !isYears(high, tail);
        return measure != null && clear && low.compareTo(high.value()) < 0
                ? new Range(lead.subject(), low, high.value(), measure, tail.remark())
                : null;
    }

    /** The multiplier of `1-2万人` holds for both numbers; that of `5000-1万人` cannot. */
    private static BigDecimal lowOf(Numeral first, Numeral second, Numeral high) {
        boolean rising = first.value().compareTo(second.value()) < 0;
        boolean multiplied = high.end() > second.end();
        return rising && multiplied
                ? first.value().multiply(high.value().divide(second.value()))
                : first.value();
    }

    /** `2025-2026年` are years, `10-12日` days of a month. */
    private static boolean isYears(Numeral high, Tail tail) {
        boolean unitless = tail.unit().isEmpty() || tail.unit().equals("年");
        boolean days = tail.unit().equals("日") && tail.comparator().isEmpty();
        return days || unitless && NumberForm.isYear(high.value());
    }

    private static @Nullable Numeral behindJoint(String part, int at) {
        int end = at;
        while (end < part.length() && end - at < 2 && JOINTS.indexOf(part.charAt(end)) >= 0) {
            end++;
        }
        if (end == at || end == part.length()) {
            return null;
        }
        char next = part.charAt(end);
        boolean number = Glyphs.isDigit(next) || CharacterNumerals.isNumeral(next);
        return number ? NumberForm.numeralAt(part, end) : null;
    }
}
