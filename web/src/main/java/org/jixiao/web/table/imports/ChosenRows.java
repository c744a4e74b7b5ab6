package org.jixiao.web.table.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.application.table.imports.FilingOrder;
import org.jixiao.application.table.imports.ImportPreview;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.application.table.imports.RowChoice;
import org.jixiao.application.table.imports.RowChoice.Kind;
import org.jixiao.domain.shared.RoundId;

/**
 * What the form below a preview asks for. What can be filed is sought again, for the form may be an
 * old one.
 *
 * @param undecided rows that were ticked to be filed and turn out to be projects that read
 *     otherwise
 */
record ChosenRows(List<RowChoice> choices, Set<Integer> undecided) {

    private static final Pattern CHOICE = Pattern.compile("(\\d{1,9}):(\\d{1,18}):(REVISE|CREATE)");

    /** All that need no choice. */
    static ChosenRows all(List<ImportRow> rows) {
        return new ChosenRows(
                rows.stream()
                        .filter(row -> row.open() || row.identical())
                        .map(row -> RowChoice.create(row.project().row()))
                        .toList(),
                Set.of());
    }

    /**
     * @param ids the rows ticked
     * @param given {@code row:version:REVISE} or {@code row:version:CREATE}; anything else is no
     *     choice
     */
    static ChosenRows of(ImportPreview preview, List<Integer> ids, List<String> given) {
        Map<Integer, ImportRow> rows =
                preview.rows().stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.project().row(),
                                        Function.identity(),
                                        (a, b) -> a));
        List<RowChoice> choices = new ArrayList<>();
        Set<Integer> undecided = new TreeSet<>();
        for (Integer id : new TreeSet<>(ids)) {
            ImportRow row = rows.get(id);
            if (row != null && row.differs()) {
                undecided.add(id);
            } else {
                choices.add(RowChoice.create(id));
            }
        }
        for (String text : given) {
            Matcher choice = CHOICE.matcher(text);
            if (choice.matches()) {
                int row = Integer.parseInt(choice.group(1));
                choices.add(
                        Kind.valueOf(choice.group(3)) == Kind.REVISE
                                ? RowChoice.revise(row, Long.valueOf(choice.group(2)))
                                : RowChoice.create(row));
            }
        }
        return new ChosenRows(choices, undecided);
    }

    /**
     * What was seen to differ and could be revised. What has changed since is refused by itself: it
     * stops none of the others.
     */
    static ChosenRows seen(ImportPreview preview, List<RowChoice> seen) {
        Set<Integer> there =
                preview.rows().stream().map(row -> row.project().row()).collect(Collectors.toSet());
        return new ChosenRows(
                seen.stream().filter(choice -> there.contains(choice.row())).toList(), Set.of());
    }

    /** Where every row is to become a project of its own, none has to be named. */
    FilingOrder order(RoundId round, ImportPreview preview) {
        boolean every =
                choices.size() == preview.rows().size()
                        && preview.rows().stream().allMatch(ImportRow::open)
                        && choices.stream().allMatch(choice -> choice.kind() == Kind.CREATE);
        return every
                ? new FilingOrder(round, List.of())
                : new FilingOrder(round, choices, undecided);
    }

    boolean isEmpty() {
        return choices.isEmpty() && undecided.isEmpty();
    }
}
