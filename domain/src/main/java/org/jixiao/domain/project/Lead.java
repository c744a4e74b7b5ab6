package org.jixiao.domain.project;

import java.util.Optional;
import org.jixiao.domain.project.Words.Entry;

/**
 * What stands in front of a number.
 *
 * @param subject the text before the comparator
 * @param comparator empty when none is written there
 * @param recurrence of `每月` next to the comparator or the number
 */
record Lead(
        String subject, Optional<IndicatorComparator> comparator, Optional<Recurrence> recurrence) {

    /** Reads backwards from the number: `每年≤`, `不小于每周`, `年访问量≥`. */
    static Lead before(String text, int number) {
        Entry<Recurrence> inner = MeasureWords.EVERY.endingAt(text, number);
        int end = inner == null ? number : number - inner.length();
        Entry<IndicatorComparator> bound = ComparatorWords.LEADING.endingAt(text, end);
        end -= bound == null ? 0 : bound.length();
        Entry<Recurrence> outer =
                inner == null && bound != null ? MeasureWords.EVERY.endingAt(text, end) : null;
        end -= outer == null ? 0 : outer.length();
        Entry<Recurrence> every = inner == null ? outer : inner;
        return new Lead(
                Subjects.trimmed(text.substring(0, end)),
                Optional.ofNullable(bound).map(Entry::meaning),
                Optional.ofNullable(every).map(Entry::meaning));
    }

    /** Whether the number stands at the very beginning or right behind a comparator or period. */
    boolean touches() {
        return subject.isEmpty() || comparator.isPresent() || recurrence.isPresent();
    }

    boolean isClear() {
        return Subjects.mayPrecede(subject, comparator.isPresent());
    }
}
