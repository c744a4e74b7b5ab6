package org.jixiao.application.statistics;

import org.jixiao.domain.shared.Money;

/**
 * What the difference between the total that a unit's imported tables print and the sum of what is
 * filed consists of. The parts add up to printed minus filed.
 *
 * @param changed rows whose project has other amounts by now: printed minus filed
 * @param gone rows whose project is discarded or counted elsewhere: as printed
 * @param notFiled rows of which no project was made: as printed
 * @param others projects that no row of the table stands for: as filed, negated
 * @param rest the printed total minus the printed rows, such as rounding; with what cannot be told
 *     apart
 */
public record DeclaredGap(Part changed, Part gone, Part notFiled, Part others, Money rest) {

    /** So many rows or projects, and what they come to. */
    public record Part(long count, Money sum) {}
}
