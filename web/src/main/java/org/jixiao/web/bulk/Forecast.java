package org.jixiao.web.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.bulk.BulkJobItem;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.bulk.JobWarnings.Found;
import org.jspecify.annotations.Nullable;

/**
 * What a job would come to if it began now.
 *
 * @param exact whether the rules were asked about every project; otherwise only the phases were
 *     counted, and {@code possible} is the most it can come to
 * @param possible how many would be done
 * @param unchanged how many stand so already; 0 unless exact
 * @param takenOver how many of the possible ones lie with another reviewer now
 * @param amount the sum of the totals of the possible ones, in 元; null unless exact
 * @param reasons why the others cannot, the most frequent first
 * @param closed by project, why it cannot; of all of them where exact, otherwise of the page's
 * @param warnings what the checks say of a submission
 */
public record Forecast(
        boolean exact,
        long total,
        long possible,
        long unchanged,
        long takenOver,
        @Nullable Money amount,
        List<Reason> reasons,
        Map<ProjectId, String> closed,
        Found warnings) {

    /** Why some cannot, and how many they are. */
    public record Reason(String text, long count) {}

    /** By place, why those items cannot. */
    Map<Integer, String> closedAt(List<BulkJobItem> items) {
        Map<Integer, String> byPlace = new HashMap<>();
        for (BulkJobItem item : items) {
            String why = closed.get(item.project());
            if (why != null) {
                byPlace.put(item.place(), why);
            }
        }
        return byPlace;
    }

    public long impossible() {
        return reasons.stream().mapToLong(Reason::count).sum();
    }

    /** Whether there is nothing to begin. */
    public boolean nothingToDo() {
        return exact ? possible + unchanged == 0 : possible == 0;
    }
}
