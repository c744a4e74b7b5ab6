package org.jixiao.application.table.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.application.project.ProjectName;
import org.jixiao.application.table.PrintedName;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;

/** The projects that are called as a row is. */
final class Namesakes {

    private final ProjectNames names;
    private final Set<ProjectId> own;

    /**
     * @param own what comes of the same upload: its rows find it by themselves
     */
    Namesakes(ProjectNames names, Set<ProjectId> own) {
        this.names = names;
        this.own = Set.copyOf(own);
    }

    /** Of that name in whatever phase, the discarded excepted. */
    List<ProjectName> of(UnitCode unit, String name) {
        Map<String, List<ProjectName>> there = names.of(unit);
        return there.isEmpty() ? List.of() : there.getOrDefault(PrintedName.key(name), List.of());
    }

    /** Whether the unit has any project at all. */
    boolean any(UnitCode unit) {
        return !names.of(unit).isEmpty();
    }

    /** Those that a row can be: none that was not passed, and none of this upload. */
    List<ProjectName> candidates(UnitCode unit, String name) {
        return of(unit, name).stream()
                .filter(row -> row.phase() != Phase.REJECTED || row.inForce())
                .filter(row -> !own.contains(row.id()))
                .toList();
    }
}
