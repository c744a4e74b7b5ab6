package org.jixiao.application.table.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jixiao.application.project.ProjectName;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.PrintedName;
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

    /** So many rows are compared at a time: they and their projects are in memory then. */
    private static final int TOGETHER = 500;

    /** So many projects of its name are shown beside a row. */
    private static final int SHOWN = 6;

    private final Namesakes namesakes;
    private final Comparison comparison;
    private final UnaryOperator<List<ImportRow>> whole;
    private final FiscalYear year;

    Counterparts(
            Namesakes namesakes,
            Comparison comparison,
            UnaryOperator<List<ImportRow>> whole,
            FiscalYear year) {
        this.namesakes = namesakes;
        this.comparison = comparison;
        this.whole = whole;
        this.year = year;
    }

    private record Name(UnitCode unit, String key) {}

    List<ImportRow> matched(List<ImportRow> rows) {
        Map<Name, List<ImportRow>> sought = new LinkedHashMap<>();
        Map<Name, List<ProjectId>> candidates = new HashMap<>();
        for (ImportRow row : rows) {
            UnitCode unit = row.unit();
            if (row.fileable() && unit != null && namesakes.any(unit)) {
                Name name = new Name(unit, PrintedName.key(row.project().name()));
                if (!candidates.computeIfAbsent(name, this::candidates).isEmpty()) {
                    sought.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
                }
            }
        }
        Map<Integer, Counterpart> found = new HashMap<>();
        List<Name> some = new ArrayList<>();
        int weight = 0;
        for (Map.Entry<Name, List<ImportRow>> one : sought.entrySet()) {
            some.add(one.getKey());
            weight += one.getValue().size();
            if (weight >= TOGETHER) {
                compare(some, sought, candidates, found);
                some.clear();
                weight = 0;
            }
        }
        compare(some, sought, candidates, found);
        return rows.stream()
                .map(row -> told(row, Optional.ofNullable(found.get(row.project().row()))))
                .toList();
    }

    private void compare(
            List<Name> names,
            Map<Name, List<ImportRow>> sought,
            Map<Name, List<ProjectId>> candidates,
            Map<Integer, Counterpart> found) {
        comparison.load(
                names.stream()
                        .flatMap(name -> candidates.getOrDefault(name, List.of()).stream())
                        .distinct()
                        .toList());
        Map<Integer, ImportRow> rows = new HashMap<>();
        whole.apply(
                        names.stream()
                                .flatMap(name -> sought.getOrDefault(name, List.of()).stream())
                                .toList())
                .forEach(row -> rows.put(row.project().row(), row));
        for (Name name : names) {
            List<ImportRow> these =
                    sought.getOrDefault(name, List.of()).stream()
                            .map(row -> rows.getOrDefault(row.project().row(), row))
                            .toList();
            pair(these, candidates.getOrDefault(name, List.of()), found);
        }
        comparison.forget();
    }

    private List<ProjectId> candidates(Name name) {
        return namesakes.candidates(name.unit(), name.key()).stream().map(ProjectName::id).toList();
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
        if (row.filedAs() != null || unit == null || row.foreign()) {
            return row;
        }
        List<ProjectName> all = namesakes.of(unit, row.project().name());
        if (found.isPresent()) {
            return paired(row, found.get(), all);
        }
        return all.isEmpty()
                ? row
                : row.beside(some(all, one -> true)).noting(namesake(row, unpaired(row, all)));
    }

    private ImportRow paired(ImportRow row, Counterpart found, List<ProjectName> all) {
        if (found.identical()) {
            return row.with(found);
        }
        String whatNow =
                found.revisable() ? "内容有差异：请选择修订它，或者另建一个。" : "内容有差异，现在不能修订它；确是另一个项目的，请选择另建。";
        return row.with(found)
                .beside(some(all, one -> one.id().equals(found.id())))
                .noting(namesake(row, whatNow));
    }

    private static List<ProjectName> some(List<ProjectName> all, Predicate<ProjectName> wanted) {
        return all.stream().filter(wanted).limit(SHOWN).toList();
    }

    private static String unpaired(ImportRow row, List<ProjectName> namesakes) {
        if (!row.fileable()) {
            return "改正这一行的错误之后，再与它比较。";
        }
        return namesakes.size() > 1
                ? "共 " + namesakes.size() + " 个，不能确定这一行是哪一个；确认后会另建一个。"
                : "确认后会另建一个。";
    }

    private Complaint namesake(ImportRow row, String whatNow) {
        return Complaint.of(
                ComplaintKind.NAME_ALREADY_FILED,
                "第 %d 行 · %s".formatted(row.project().row(), row.project().name()),
                "%s 年度该单位已有同名项目，%s".formatted(year, whatNow));
    }
}
