package org.jixiao.application.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;

/**
 * Pairs rows of an upload with projects of their unit that bear their name. What reads alike
 * belongs together; one row and one project that are left over do as well. Where several are left
 * over, nobody guesses.
 */
final class Counterparts {

    /** More pairs of one name than these are not tried. */
    private static final int MOST_PAIRS = 10_000;

    private final Namesakes namesakes;
    private final Comparison comparison;
    private final FiscalYear year;

    Counterparts(Namesakes namesakes, Comparison comparison, FiscalYear year) {
        this.namesakes = namesakes;
        this.comparison = comparison;
        this.year = year;
    }

    private record Name(UnitCode unit, String key) {}

    List<ImportRow> matched(List<ImportRow> rows) {
        Map<Name, List<ImportRow>> sought = new LinkedHashMap<>();
        Map<Name, List<ProjectId>> candidates = new HashMap<>();
        for (ImportRow row : rows) {
            UnitCode unit = row.unit();
            if (row.fileable() && unit != null) {
                Name name = new Name(unit, Namesakes.key(row.project().name()));
                sought.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
                candidates.computeIfAbsent(name, this::candidates);
            }
        }
        comparison.load(candidates.values().stream().flatMap(List::stream).distinct().toList());
        Map<Integer, Counterpart> found = new HashMap<>();
        sought.forEach(
                (name, these) -> pair(these, candidates.getOrDefault(name, List.of()), found));
        return rows.stream()
                .map(row -> told(row, Optional.ofNullable(found.get(row.project().row()))))
                .toList();
    }

    private List<ProjectId> candidates(Name name) {
        return namesakes.candidates(name.unit(), name.key()).stream().map(ProjectRow::id).toList();
    }

    private void pair(
            List<ImportRow> rows, List<ProjectId> projects, Map<Integer, Counterpart> found) {
        List<ImportRow> left = new ArrayList<>();
        List<ProjectId> free = new ArrayList<>(projects);
        if ((long) rows.size() * projects.size() > MOST_PAIRS) {
            return;
        }
        for (ImportRow row : rows) {
            Optional<Counterpart> alike =
                    free.stream()
                            .flatMap(id -> comparison.of(row, id).stream())
                            .filter(Counterpart::identical)
                            .findFirst();
            alike.ifPresentOrElse(
                    one -> {
                        found.put(row.project().row(), one);
                        free.remove(one.id());
                    },
                    () -> left.add(row));
        }
        if (left.size() == 1 && free.size() == 1) {
            ImportRow row = left.getFirst();
            comparison
                    .of(row, free.getFirst())
                    .ifPresent(one -> found.put(row.project().row(), one));
        }
    }

    private ImportRow told(ImportRow row, Optional<Counterpart> found) {
        UnitCode unit = row.unit();
        if (found.isPresent()) {
            return found.get().identical()
                    ? row.with(found.get())
                    : row.with(found.get()).noting(namesake(row, "内容有差异：请选择修订它，或者另建一个。"));
        }
        if (row.filedAs() != null || unit == null || row.foreign()) {
            return row;
        }
        int namesakes = this.namesakes.of(unit, row.project().name()).size();
        return namesakes == 0 ? row : row.noting(namesake(row, unpaired(row, namesakes)));
    }

    private static String unpaired(ImportRow row, int namesakes) {
        return row.fileable() && namesakes > 1
                ? "共 " + namesakes + " 个，不能确定这一行是哪一个；确认后会另建一个。"
                : "确认后会另建一个。";
    }

    private Complaint namesake(ImportRow row, String whatNow) {
        return Complaint.of(
                ComplaintKind.NAME_ALREADY_FILED,
                "第 %d 行 · %s".formatted(row.project().row(), row.project().name()),
                "%s 年度该单位已有同名项目，%s".formatted(year, whatNow));
    }
}
