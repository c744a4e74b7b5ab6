package org.jixiao.application.table;

import java.util.Set;
import java.util.TreeSet;
import org.jixiao.domain.shared.RoundId;

/**
 * Which rows of an upload are to be filed, and how.
 *
 * @param rows the row numbers wanted; empty for all
 */
public record FilingOrder(RoundId round, Set<Integer> rows) {

    public FilingOrder {
        rows = new TreeSet<>(rows);
    }
}
