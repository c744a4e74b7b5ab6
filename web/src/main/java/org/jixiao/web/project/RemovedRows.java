package org.jixiao.web.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.Project;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Unfiled;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.web.project.SheetForm.IndicatorRow;
import org.jixiao.web.shared.Given;

/**
 * Rows that a partial return leaves open and that are not in the form, whether they were taken out
 * just now or by an earlier save: no other may be added, so these can be put back.
 *
 * @param rows as they last read
 * @param order the rows of the sheet as it was with all of them
 */
record RemovedRows(List<IndicatorRow> rows, List<String> order) {

    static final String ACT = "restore:";

    private static final RemovedRows NONE = new RemovedRows(List.of(), List.of());

    static RemovedRows of(ProjectPage project, SheetForm form) {
        Locks locks = Locks.of(project.snapshot().state());
        if (locks.addsRows()) {
            return NONE;
        }
        Set<String> typed =
                form.rows().stream().map(row -> Given.text(row.id())).collect(Collectors.toSet());
        Map<IndicatorId, Indicator> known = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Sheet sheet : sheets(project)) {
            sheet.indicators().forEach(row -> known.put(row.id(), row));
            order = placed(order, sheet);
        }
        List<IndicatorRow> removed =
                known.values().stream()
                        .map(IndicatorRow::of)
                        .filter(row -> !typed.contains(row.id()) && locks.removes(row.cell("id")))
                        .toList();
        return new RemovedRows(removed, order);
    }

    private static List<Sheet> sheets(ProjectPage project) {
        List<Sheet> sheets = new ArrayList<>();
        Project state = new Unfiled();
        for (HistoryEntry entry : project.history()) {
            state = ProjectEvolution.evolve(state, entry.recorded().event());
            sheets.add(((Filed) state).file().sheet());
        }
        return sheets;
    }

    /** The order of the sheet, and whatever is gone from it still behind what it stood behind. */
    private static List<String> placed(List<String> before, Sheet sheet) {
        List<String> order =
                new ArrayList<>(
                        sheet.indicators().stream().map(row -> row.id().toString()).toList());
        for (int at = 0; at < before.size(); at++) {
            if (!order.contains(before.get(at))) {
                order.add(at == 0 ? 0 : order.indexOf(before.get(at - 1)) + 1, before.get(at));
            }
        }
        return order;
    }

    /**
     * @param edit {@link #ACT} with the number of a row; of another one nothing happens
     */
    SheetForm putBack(String edit, SheetForm form) {
        String id = edit.substring(ACT.length());
        List<IndicatorRow> changed = new ArrayList<>(form.rows());
        rows.stream()
                .filter(row -> row.cell("id").equals(id))
                .forEach(row -> changed.add(place(id, form), row));
        return form.withRows(changed);
    }

    /** Before the first row that stood after it. */
    private int place(String id, SheetForm form) {
        List<String> later = order.subList(order.indexOf(id) + 1, order.size());
        for (int at = 0; at < form.rows().size(); at++) {
            if (later.contains(form.rowId(at))) {
                return at;
            }
        }
        return form.rows().size();
    }
}
