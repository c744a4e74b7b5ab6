package org.jixiao.application.table.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jixiao.application.project.ProjectName;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;

/** What people are told of rows whose name a project of their unit bears already. */
final class NamesakeNotes {

    /** So many projects of its name are shown beside a row. */
    private static final int SHOWN = 6;

    private final Namesakes namesakes;
    private final FiscalYear year;

    NamesakeNotes(Namesakes namesakes, FiscalYear year) {
        this.namesakes = namesakes;
        this.year = year;
    }

    /**
     * @param found the project that the row is
     */
    ImportRow told(ImportRow row, Optional<Counterpart> found) {
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
                RowPlace.of(row.project()),
                "%s 年度该单位已有同名项目，%s".formatted(year, whatNow));
    }
}
