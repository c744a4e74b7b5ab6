package org.jixiao.web.bulk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.bulk.BulkJob;
import org.jixiao.application.project.Holding;
import org.jixiao.application.project.ProjectAction;
import org.jixiao.application.review.BulkPreview.Item;
import org.jixiao.domain.project.ProjectRejection.HeldByAnother;
import org.jixiao.domain.project.ProjectRejection.WrongState;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.web.bulk.Forecast.Reason;
import org.jixiao.web.bulk.JobWarnings.Found;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** Counts, project by project, what a decision on many would come to. */
final class Tally {

    private final ProjectAction verb;
    private final Map<ProjectId, Holding> held;
    private final Formats formats;
    private final Map<String, Long> reasons = new LinkedHashMap<>();
    private final Map<ProjectId, String> closed = new HashMap<>();
    private long possible;
    private long unchanged;
    private long takenOver;
    private Money amount = Money.ZERO;

    Tally(ProjectAction verb, Map<ProjectId, Holding> held, Formats formats) {
        this.verb = verb;
        this.held = held;
        this.formats = formats;
    }

    /**
     * @param blocks at how many places the sheet must be put right before; null for none
     */
    void add(Item item, @Nullable Long blocks) {
        ProjectId id = item.file().id();
        Holding holder = held.get(id);
        Rejection why = item.rejection();
        if (why != null) {
            count(summary(why, verb, holder));
            closed.put(id, sentence(why, holder));
        } else if (blocks != null) {
            count(Messages.of("bulk.why.blocked"));
            closed.put(id, Messages.of("bulk.blocks", blocks));
        } else if (!item.changes()) {
            unchanged++;
        } else {
            possible++;
            amount = amount.plus(item.file().sheet().funding().total());
            // Of what a colleague has open nothing but taking it over is possible.
            takenOver += holder != null && verb == ProjectAction.OPEN_REVIEW ? 1 : 0;
        }
    }

    /** Those that whoever asks cannot see. */
    void unseen(long count) {
        if (count > 0) {
            reasons.merge(Messages.of("bulk.why.foreign"), count, Long::sum);
        }
    }

    private void count(String reason) {
        reasons.merge(reason, 1L, Long::sum);
    }

    Map<ProjectId, String> closed() {
        return closed;
    }

    Forecast forecast(BulkJob job, Found found) {
        return new Forecast(
                true,
                job.counts().total(),
                possible,
                unchanged,
                takenOver,
                amount,
                sorted(reasons),
                closed,
                found);
    }

    static List<Reason> sorted(Map<String, Long> reasons) {
        return reasons.entrySet().stream()
                .map(reason -> new Reason(reason.getKey(), reason.getValue()))
                .sorted(Comparator.comparingLong(Reason::count).reversed())
                .toList();
    }

    /** The same words for all the projects that are closed for the same reason. */
    static String summary(Rejection why, ProjectAction verb, @Nullable Holding holder) {
        if (why instanceof WrongState state) {
            return Messages.of(
                    "bulk.why.wrong-state", Messages.of(state.phase()), Messages.of(verb));
        }
        return why instanceof HeldByAnother && holder != null
                ? Messages.of("bulk.why.held", holder.name())
                : Messages.of(why);
    }

    private String sentence(Rejection why, @Nullable Holding holder) {
        return why instanceof HeldByAnother && holder != null
                ? Messages.of("bulk.why.held.since", holder.name(), formats.minute(holder.since()))
                : summary(why, verb, holder);
    }
}
