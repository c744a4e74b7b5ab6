package org.jixiao.domain.project;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.domain.project.Reading.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part that states one number or one range. The number taken is the first behind which
 * everything to the end is understood; what stands in front of it must then be a clear subject, a
 * calculation or a whole, else nothing is read. One pass: behind each number only as much is looked
 * at as the dictionaries know.
 */
final class NumberForm {

    private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private NumberForm() {}

    static @Nullable Reading read(String part) {
        int at = 0;
        while (at < part.length()) {
            if (!isNumeral(part.charAt(at))) {
                at++;
                continue;
            }
            Numeral numeral = numeralAt(part, at);
            if (numeral != null) {
                Reading range = RangeForm.read(part, at, numeral);
                Tail tail = Tail.behind(part, DigitNumerals.multiplied(part, numeral).end());
                if (range != null || tail != null) {
                    return tail == null ? range : signed(part, at, numeral, tail);
                }
            }
            at = runEnd(part, at);
        }
        return null;
    }

    static @Nullable Numeral numeralAt(String text, int at) {
        return Glyphs.isDigit(text.charAt(at))
                ? DigitNumerals.at(text, at)
                : CharacterNumerals.at(text, at);
    }

    private static boolean isNumeral(char sign) {
        return Glyphs.isDigit(sign) || CharacterNumerals.isNumeral(sign);
    }

    /** Behind the run of digits (with their separators) or characters that begins here. */
    private static int runEnd(String text, int start) {
        boolean digits = Glyphs.isDigit(text.charAt(start));
        int end = start + 1;
        while (end < text.length()
                && (digits
                        ? Glyphs.isDigit(text.charAt(end)) || ".,".indexOf(text.charAt(end)) >= 0
                        : CharacterNumerals.isNumeral(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static @Nullable Reading signed(String part, int at, Numeral numeral, Tail tail) {
        return isNegative(part, at, numeral)
                ? single(part, at - 1, numeral.times(MINUS_ONE, numeral.end()), tail)
                : single(part, at, numeral, tail);
    }

    /**
     * A dash is a minus at the very beginning or behind a comparator; elsewhere it joins or lists.
     */
    private static boolean isNegative(String part, int at, Numeral numeral) {
        return at > 0
                && part.charAt(at - 1) == '-'
                && !numeral.isShare()
                && !numeral.isInCharacters()
                && (at == 1 || Lead.before(part, at - 1).comparator().isPresent());
    }

    private static @Nullable Reading single(String part, int at, Numeral plain, Tail tail) {
        Lead lead = Lead.before(part, at);
        Optional<IndicatorComparator> comparator = agreed(lead.comparator(), tail.comparator());
        Numeral numeral = DigitNumerals.multiplied(part, plain);
        if (comparator.isEmpty()) {
            return null;
        }
        if (numeral.isShare() || part.startsWith("的", at - 1)) {
            return ShareForm.read(part.substring(0, at), numeral, comparator.get(), tail);
        }
        Measure measure = tail.measure(lead.recurrence());
        if (measure == null || isDoubtful(numeral, lead, tail)) {
            return null;
        }
        return stated(lead, comparator.get(), numeral, measure, tail.remark());
    }

    private static @Nullable Reading stated(
            Lead lead,
            IndicatorComparator comparator,
            Numeral numeral,
            Measure measure,
            String remark) {
        if (lead.isClear()) {
            return new Quantity(lead.subject(), comparator, numeral.value(), measure, remark);
        }
        return lead.comparator().isPresent() && FormulaForm.isFormula(lead.subject())
                ? new Reading.Formula(
                        lead.subject(),
                        new Quantity("", comparator, numeral.value(), measure, remark))
                : null;
    }

    /**
     * The comparator in front and the one behind must say the same; an equality in front gives way
     * (`合格率为90%以上`). Empty when they contradict each other.
     */
    private static Optional<IndicatorComparator> agreed(
            Optional<IndicatorComparator> leading, Optional<IndicatorComparator> trailing) {
        IndicatorComparator before = leading.orElse(IndicatorComparator.EQUAL);
        IndicatorComparator behind = trailing.orElse(before);
        return before == IndicatorComparator.EQUAL || before == behind
                ? Optional.of(behind)
                : Optional.empty();
    }

    /**
     * Years, days of a month, bare numbers behind words (`电话12345678`), and characters that are
     * words rather than numbers.
     */
    private static boolean isDoubtful(Numeral numeral, Lead lead, Tail tail) {
        boolean year = tail.unit().endsWith("年") && isYear(numeral.value());
        boolean dayOfMonth =
                tail.unit().equals("日")
                        && !tail.comparator().equals(Optional.of(IndicatorComparator.AT_MOST))
                        && lead.comparator().isEmpty();
        boolean unannounced =
                tail.unit().isEmpty() && tail.comparator().isEmpty() && !lead.touches();
        return year
                || dayOfMonth
                || unannounced
                || numeral.isInCharacters() && isPerhapsWord(numeral, lead, tail);
    }

    static boolean isYear(BigDecimal number) {
        return number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0;
    }

    /**
     * `一期`, `二类` are ordinals; a number in characters needs a unit, and nothing unknown before it.
     */
    private static boolean isPerhapsWord(Numeral numeral, Lead lead, Tail tail) {
        boolean ordinal =
                lead.comparator().isEmpty()
                        && lead.recurrence().isEmpty()
                        && "期类批本线号区市县省国校院店级等月季度".contains(tail.unit());
        boolean zero = numeral.value().signum() == 0 && lead.comparator().isPresent();
        return !lead.touches() || !zero && (tail.unit().isEmpty() || ordinal);
    }
}
