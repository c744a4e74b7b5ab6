package org.jixiao.application.review;

import java.util.List;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.domain.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** What a decision on many projects would come to, before it is made. */
public record BulkPreview(List<Item> items) {

    public BulkPreview {
        items = List.copyOf(items);
    }

    /**
     * One project.
     *
     * @param changes false when the decision would be refused now, or leave all as it is
     * @param rejection why it would be refused; null when it would not
     */
    public record Item(ProjectFile file, boolean changes, @Nullable Rejection rejection) {}

    public List<Item> possible() {
        return items.stream().filter(item -> item.rejection() == null).toList();
    }

    public List<Item> refused() {
        return items.stream().filter(item -> item.rejection() != null).toList();
    }

    /** The sums over those it would be made on, in 元. */
    public Funding funding() {
        return possible().stream()
                .map(item -> item.file().sheet().funding())
                .reduce(Funding.NONE, Funding::plus);
    }
}
