package org.jixiao.infrastructure.table.assembly;

import java.util.List;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.rows.RawTable;
import org.jixiao.infrastructure.table.source.Place;

/** Finds texts that stop in the middle of a row. Sums that no longer add up are told elsewhere. */
final class Truncation {

    private Truncation() {}

    static void find(RawTable raw, List<ProjectDraft> projects, List<Complaint> complaints) {
        if (projects.isEmpty()) {
            complaints.add(Complaint.of(ComplaintKind.NO_PROJECTS, Place.TABLE, "表中没有任何项目。"));
        }
        if (!raw.text() || raw.rows().isEmpty()) {
            return;
        }
        RawRow last = raw.rows().getLast();
        ProjectDraft project = projects.isEmpty() ? null : projects.getLast();
        boolean projectIsLast = project != null && project.line() == last.line();
        boolean incomplete =
                project != null && projectIsLast
                        ? endsEarly(project, projects)
                        : !last.isSum() && !isNothing(last);
        if (!incomplete && !raw.cut()) {
            return;
        }
        String text = "文件在这一行中途结束，后面的内容缺失。";
        complaints.add(Complaint.of(ComplaintKind.TRUNCATED, Place.line(last.line()), text));
        if (project != null && projectIsLast) {
            project.complain(ComplaintKind.TRUNCATED, text);
        }
    }

    /** A unit that has no money has no projects either. */
    private static boolean isNothing(RawRow unit) {
        return RowAmounts.of(unit).countable().total().signum() == 0;
    }

    /** Unlike the other rows, the last one has no indicators, or its last one is not closed. */
    private static boolean endsEarly(ProjectDraft last, List<ProjectDraft> projects) {
        List<ProjectDraft> others = projects.subList(0, projects.size() - 1);
        if (!last.hasIndicators()) {
            return others.stream().anyMatch(ProjectDraft::hasIndicators);
        }
        return !last.isLastIndicatorComplete()
                || (!last.isClosed()
                        && (others.isEmpty() || others.stream().anyMatch(ProjectDraft::isClosed)));
    }
}
