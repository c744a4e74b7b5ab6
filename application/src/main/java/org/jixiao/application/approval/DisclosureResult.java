package org.jixiao.application.approval;

import java.util.List;
import org.jixiao.application.review.BulkItem;
import org.jixiao.application.shared.CommandOutcome;

/**
 * What a disclosure came to.
 *
 * @param id of the disclosure, as {@link DisclosureView#id} writes it; the latest one when nothing
 *     had changed since
 * @param outcome of the table
 * @param projects what publishing each approved project came to
 */
public record DisclosureResult(String id, CommandOutcome outcome, List<BulkItem> projects) {

    public DisclosureResult {
        projects = List.copyOf(projects);
    }
}
