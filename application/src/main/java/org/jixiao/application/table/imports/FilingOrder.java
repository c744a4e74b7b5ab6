package org.jixiao.application.table.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.domain.shared.RoundId;

/**
 * Which rows of an upload are to be filed, and how.
 *
 * @param choices what is wanted of which row
 * @param undecided rows that are wanted though nobody chose: those that read otherwise than their
 *     project are refused then. Where both are empty, all rows are undecided
 */
public record FilingOrder(RoundId round, List<RowChoice> choices, Set<Integer> undecided) {

    public FilingOrder {
        choices = List.copyOf(choices);
        undecided = Set.copyOf(undecided);
    }

    /** All rows, nothing chosen, where there are no choices. */
    public FilingOrder(RoundId round, List<RowChoice> choices) {
        this(round, choices, Set.of());
    }

    /** Each of these rows as a project of its own; all rows where there are none. */
    public static FilingOrder of(RoundId round, Set<Integer> rows) {
        return new FilingOrder(round, new TreeSet<>(rows).stream().map(RowChoice::create).toList());
    }

    /** The numbers of the rows wanted; empty for all. */
    public Set<Integer> rows() {
        Set<Integer> rows = new TreeSet<>(undecided);
        choices.forEach(choice -> rows.add(choice.row()));
        return rows;
    }

    Map<Integer, RowChoice> byRow() {
        return choices.stream()
                .collect(Collectors.toMap(RowChoice::row, Function.identity(), (a, b) -> b));
    }
}
