package org.jixiao.web.bulk;

import java.util.Arrays;
import java.util.List;
import org.jixiao.application.bulk.BulkAction;
import org.jixiao.application.bulk.BulkSelection;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.project.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * What the bar below a list sends.
 *
 * @param all whether everything the filter matches is meant, not only the ticked rows
 * @param from the address of the list
 */
record SelectionForm(
        @Nullable String action,
        @Nullable List<String> ids,
        @Nullable Boolean all,
        @Nullable String from) {

    /**
     * @throws IllegalArgumentException when no action of that name can be taken in bulk
     */
    BulkAction chosen() {
        return Arrays.stream(BulkAction.values())
                .filter(candidate -> candidate.name().equals(action))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no bulk action " + action));
    }

    BulkSelection selection(ListQuery asked) {
        if (Boolean.TRUE.equals(all)) {
            return new BulkSelection.Matching(asked.filter(ProjectFilter.ALL.phases()));
        }
        List<String> named = ids == null ? List.of() : ids;
        return new BulkSelection.Named(named.stream().map(ProjectId::parse).toList());
    }

    /** Only ever an address of a list within this application. */
    String back() {
        return from != null && from.matches("/(projects|review|approval|forwarding)(\\?.*)?")
                ? from
                : "/projects";
    }
}
