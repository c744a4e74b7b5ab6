package org.jixiao.infrastructure.table.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.rows.RawRow;

/**
 * A 小计 row with the projects it sums: those above it since the last sum or unit, or, where it leads
 * a block, those below it.
 */
record SumDraft(RawRow row, List<ProjectDraft> projects, boolean leading) {

    static SumDraft of(RawRow row, List<ProjectDraft> above) {
        return new SumDraft(row, new ArrayList<>(above), above.isEmpty());
    }

    void follow(ProjectDraft project) {
        if (leading) {
            projects.add(project);
        }
    }
}
