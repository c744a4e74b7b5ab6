package org.jixiao.domain.project;

import java.util.Optional;
import org.jixiao.domain.project.Words.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What stands in front of a number.
 *
 * @param subject the text before the comparator
 * @param comparator empty when none is written there
 * @param recurrence of `每月` next to the comparator or the number
 */
record Lead(
        String subject, Optional<IndicatorComparator> comparator, Optional<Recurrence> recurrence) {

    /** Reads backwards from the number: `每年≤`, `不小于每周`, `年访问量≥`, `时间为≤`. */
    static Lead before(String text, int number) {
        Entry<Recurrence> every = MeasureWords.EVERY.endingAt(text, number);
        int end = number - length(every);
        Entry<IndicatorComparator> bound = comparator(text, end);
        end -= length(bound);
        if (bound != null) {
            end -= length(repeated(text, end, bound.meaning()));
        }
        if (every == null) {
            every = MeasureWords.EVERY.endingAt(text, end);
            end -= length(every);
        }
        return new Lead(
                Subjects.trimmed(text.substring(0, end)),
                Optional.ofNullable(bound).map(Entry::meaning),
                Optional.ofNullable(every).map(Entry::meaning));
    }

    private static @Nullable Entry<IndicatorComparator> comparator(String text, int end) {
        return ComparatorWords.NOT_LEADING.endingAt(text, end) == null
                ? ComparatorWords.LEADING.endingAt(text, end)
                : null;
    }

    /** A second comparator that adds nothing: the 为 of `为≥`, the 至少 of `至少≥`. */
    private static @Nullable Entry<IndicatorComparator> repeated(
            String text, int end, IndicatorComparator bound) {
        Entry<IndicatorComparator> outer = comparator(text, end);
        return outer != null
                        && (outer.meaning() == bound
                                || outer.meaning() == IndicatorComparator.EQUAL)
                ? outer
                : null;
    }

    private static int length(@Nullable Entry<?> entry) {
        return entry == null ? 0 : entry.length();
    }

    /** Whether the number stands at the very beginning or right behind a comparator or period. */
    boolean touches() {
        return subject.isEmpty() || comparator.isPresent() || recurrence.isPresent();
    }

    /** Whether the subject leaves the number in no doubt; `最多≥3` does. */
    boolean isClear() {
        return Subjects.mayPrecede(subject, comparator.isPresent())
                && (comparator.isEmpty() || comparator(subject, subject.length()) == null);
    }
}
