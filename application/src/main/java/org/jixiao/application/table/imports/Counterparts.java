package org.jixiao.application.table.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jixiao.application.project.ProjectName;
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

    private final Namesakes namesakes;
    private final Comparison comparison;
    private final KnownPairs known;
    private final UnaryOperator<List<ImportRow>> whole;
    private final NamesakeNotes notes;
    private final Map<Integer, Counterpart> found = new HashMap<>();

    /**
     * @param whole makes whole rows of outlines
     */
    Counterparts(
            Namesakes namesakes,
            Comparison comparison,
            KnownPairs known,
            UnaryOperator<List<ImportRow>> whole,
            FiscalYear year) {
        this.namesakes = namesakes;
        this.comparison = comparison;
        this.known = known;
        this.whole = whole;
        this.notes = new NamesakeNotes(namesakes, year);
    }

    private record Name(UnitCode unit, String key) {}

    /** Rows of one name, and what they may be. */
    private record Alike(List<ImportRow> rows, List<ProjectName> projects) {

        KnownPairs.Group group() {
            return new KnownPairs.Group(
                    rows.stream()
                            .map(row -> new KnownPairs.Row(row.project().row(), row.answers()))
                            .toList(),
                    projects.stream()
                            .map(one -> new KnownPairs.Candidate(one.id(), one.version()))
                            .toList());
        }
    }

    List<ImportRow> matched(List<ImportRow> rows) {
        List<Alike> some = new ArrayList<>();
        int weight = 0;
        for (Alike alike : sought(rows)) {
            Optional<Map<Integer, Counterpart>> pairs = known.of(alike.group());
            pairs.ifPresent(found::putAll);
            if (pairs.isEmpty()) {
                some.add(alike);
                weight += alike.rows().size();
            }
            if (weight >= TOGETHER) {
                compare(some);
                some.clear();
                weight = 0;
            }
        }
        compare(some);
        return rows.stream()
                .map(row -> notes.told(row, Optional.ofNullable(found.get(row.project().row()))))
                .toList();
    }

    /** Where there are projects of the name, in the order of the rows. */
    private Collection<Alike> sought(List<ImportRow> rows) {
        Map<Name, Alike> sought = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            UnitCode unit = row.unit();
            if (row.fileable() && unit != null && namesakes.any(unit)) {
                sought.computeIfAbsent(
                                new Name(unit, PrintedName.key(row.project().name())),
                                name ->
                                        new Alike(
                                                new ArrayList<>(),
                                                namesakes.candidates(name.unit(), name.key())))
                        .rows()
                        .add(row);
            }
        }
        sought.values().removeIf(alike -> alike.projects().isEmpty());
        return sought.values();
    }

    private void compare(List<Alike> names) {
        comparison.load(
                names.stream()
                        .flatMap(name -> name.projects().stream())
                        .map(ProjectName::id)
                        .distinct()
                        .toList());
        Map<Integer, ImportRow> rows = new HashMap<>();
        whole.apply(names.stream().flatMap(name -> name.rows().stream()).toList())
                .forEach(row -> rows.put(row.project().row(), row));
        for (Alike alike : names) {
            Map<Integer, Counterpart> pairs =
                    pairs(
                            alike.rows().stream()
                                    .map(row -> rows.getOrDefault(row.project().row(), row))
                                    .toList(),
                            alike.projects().stream().map(ProjectName::id).toList());
            known.keep(alike.group(), pairs);
            found.putAll(pairs);
        }
        comparison.forget();
    }

    private Map<Integer, Counterpart> pairs(List<ImportRow> rows, List<ProjectId> projects) {
        Map<Integer, Counterpart> pairs = new HashMap<>();
        List<ImportRow> left = new ArrayList<>();
        List<ProjectId> free = new ArrayList<>(projects);
        if ((long) rows.size() * projects.size() > MOST_PAIRS) {
            return pairs;
        }
        for (ImportRow row : rows) {
            free.stream()
                    .flatMap(id -> comparison.of(row, id).stream())
                    .filter(Counterpart::identical)
                    .findFirst()
                    .ifPresentOrElse(
                            one -> {
                                pairs.put(row.project().row(), one);
                                free.remove(one.id());
                            },
                            () -> left.add(row));
        }
        if (left.size() == 1 && free.size() == 1) {
            comparison
                    .of(left.getFirst(), free.getFirst())
                    .ifPresent(one -> pairs.put(left.getFirst().project().row(), one));
        }
        return pairs;
    }
}
