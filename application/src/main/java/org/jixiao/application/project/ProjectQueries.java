package org.jixiao.application.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Lists of projects. Whoever asks is shown the subtree of their unit and nothing else. */
public interface ProjectQueries {

    /** The columns a list can be sorted by, as {@link PageRequest#sort} names them. */
    List<String> SORTABLE =
            List.of(
                    "code",
                    "name",
                    "unit",
                    "status",
                    "total",
                    "fiscalAppropriation",
                    "specialAccountAppropriation",
                    "otherFunds",
                    "changedAt",
                    "since",
                    "openRemarks",
                    "holder",
                    "district",
                    "round");

    /**
     * @throws IllegalArgumentException when the sort column is not in {@link #SORTABLE}
     */
    ProjectListing listing(Actor viewer, ProjectFilter filter, PageRequest page);

    /**
     * The same without the sums.
     *
     * @throws IllegalArgumentException when the sort column is not in {@link #SORTABLE}
     */
    default Page<ProjectRow> list(Actor viewer, ProjectFilter filter, PageRequest page) {
        return listing(viewer, filter, page).page();
    }

    Optional<ProjectRow> find(Actor viewer, ProjectId id);

    /**
     * The projects of a year whose names have every one of some parts, by code.
     *
     * @param unit of this unit only; null for all
     * @param parts in small letters
     */
    List<ProjectRow> named(
            Actor viewer, FiscalYear year, @Nullable UnitCode unit, List<String> parts, int limit);

    /** Every project of a unit and year, the discarded excepted. */
    default List<ProjectName> names(Actor viewer, FiscalYear year, UnitCode unit) {
        ProjectFilter filter = new ProjectFilter(year, null, null, unit, Set.of(), "");
        List<ProjectName> all = new ArrayList<>();
        for (int page = 0; ; page++) {
            List<ProjectRow> rows =
                    list(viewer, filter, new PageRequest(page, PageRequest.LARGEST, "")).items();
            rows.forEach(
                    row ->
                            all.add(
                                    new ProjectName(
                                            row.id(),
                                            row.code(),
                                            row.version(),
                                            row.name(),
                                            row.funding().total(),
                                            row.phase(),
                                            row.inForce() != null)));
            if (rows.size() < PageRequest.LARGEST) {
                return all;
            }
        }
    }

    /** The ids of what the filter matches, oldest code first, at most {@code limit}. */
    List<ProjectId> ids(Actor viewer, ProjectFilter filter, int limit);
}
