package org.jixiao.web.project;

import java.util.List;
import java.util.Optional;
import org.jixiao.domain.project.FieldChange;
import org.jixiao.domain.project.FieldChange.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the places of a sheet.
 *
 * @param changes against an earlier version
 * @param threads the remarks with their answers
 * @param pinnable whether a remark can be pinned to each place here
 */
public record SheetMarks(List<FieldChange> changes, List<ThreadView> threads, boolean pinnable) {

    /** Nothing but the sheet. */
    public static final SheetMarks NONE = new SheetMarks(List.of(), List.of(), false);

    /** What changed at exactly this place; null when nothing did. */
    public @Nullable FieldChange change(String anchor) {
        return changes.stream()
                .filter(change -> change.anchor().text().equals(anchor))
                .findFirst()
                .orElse(null);
    }

    /** How the place is to be painted. */
    public String style(String anchor) {
        return Optional.ofNullable(change(anchor))
                .map(change -> change.kind() == Kind.ADDED ? "added" : "changed")
                .orElse("");
    }

    public List<ThreadView> at(String anchor) {
        return threads.stream().filter(thread -> thread.anchor().equals(anchor)).toList();
    }

    public List<FieldChange> removed() {
        return changes.stream().filter(change -> change.kind() == Kind.REMOVED).toList();
    }

    public boolean marksChanges() {
        return !changes.isEmpty();
    }
}
