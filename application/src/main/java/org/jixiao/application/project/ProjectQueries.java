package org.jixiao.application.project;

import java.util.List;
import java.util.Optional;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;

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
    Page<ProjectRow> list(Actor viewer, ProjectFilter filter, PageRequest page);

    Optional<ProjectRow> find(Actor viewer, ProjectId id);

    /** The sums over everything the filter matches. */
    Funding totals(Actor viewer, ProjectFilter filter);

    /** The ids of what the filter matches, oldest code first, at most {@code limit}. */
    List<ProjectId> ids(Actor viewer, ProjectFilter filter, int limit);
}
