package org.jixiao.web.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.bulk.BulkAction;
import org.jixiao.application.bulk.BulkJob;
import org.jixiao.application.bulk.BulkJobItem;
import org.jixiao.application.bulk.BulkJobs;
import org.jixiao.application.project.ProjectAction;
import org.jixiao.application.project.ProjectDesk;
import org.jixiao.application.review.BulkPreview;
import org.jixiao.application.review.BulkPreview.Item;
import org.jixiao.application.review.BulkPreviews;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.domain.project.ProjectRejection.WrongState;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.bulk.JobWarnings.Found;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Messages;
import org.springframework.stereotype.Component;

/**
 * Tells, before a job is confirmed, how many of its projects can be done and why the others not.
 */
@Component
class JobForecasts {

    /** The rules are asked about so many projects for a preview; of larger jobs phases count. */
    static final int MOST = 1000;

    private final BulkJobs jobs;
    private final BulkPreviews previews;
    private final JobWarnings warnings;
    private final ProjectDesk desk;
    private final Formats formats;

    JobForecasts(
            BulkJobs jobs,
            BulkPreviews previews,
            JobWarnings warnings,
            ProjectDesk desk,
            Formats formats) {
        this.jobs = jobs;
        this.previews = previews;
        this.warnings = warnings;
        this.desk = desk;
        this.formats = formats;
    }

    /**
     * @param shown the items of the page that is looked at
     * @param typed what has been typed into the form, by field
     */
    Forecast of(BulkJob job, List<BulkJobItem> shown, Map<String, String> typed) {
        List<ProjectId> first = first(job);
        BulkPreview preview = preview(job, first);
        Found found = warnings.of(job, files(preview), typed);
        return job.counts().total() <= MOST
                ? byTheRules(job, first, preview, found)
                : byPhase(job, shown, found);
    }

    private BulkPreview preview(BulkJob job, List<ProjectId> ids) {
        return previews.preview(job.actor(), ids, verb(job.action()));
    }

    private static ProjectAction verb(BulkAction action) {
        return ProjectAction.valueOf(action.name());
    }

    private static List<ProjectFile> files(BulkPreview preview) {
        return preview.possible().stream().map(Item::file).toList();
    }

    /** Of a job that the rules are asked about all; of a larger one to be submitted, a part. */
    private List<ProjectId> first(BulkJob job) {
        if (job.counts().total() > MOST && job.action() != BulkAction.SUBMIT) {
            return List.of();
        }
        List<ProjectId> ids = new ArrayList<>();
        Page<BulkJobItem> page;
        int number = 0;
        do {
            PageRequest asked = new PageRequest(number++, PageRequest.LARGEST, "");
            page = jobs.items(job.actor(), job.id(), null, asked);
            page.items().forEach(item -> ids.add(item.project()));
        } while (number < page.totalPages() && ids.size() < MOST);
        return ids;
    }

    private Forecast byTheRules(
            BulkJob job, List<ProjectId> all, BulkPreview preview, Found found) {
        Tally tally = tally(job, all, preview, found);
        tally.unseen(all.size() - preview.items().size());
        return tally.forecast(job, found);
    }

    private Tally tally(BulkJob job, List<ProjectId> ids, BulkPreview preview, Found found) {
        Tally tally = new Tally(verb(job.action()), desk.holdings(job.actor(), ids), formats);
        preview.items().forEach(item -> tally.add(item, found.blocked().get(item.file().id())));
        return tally;
    }

    private Forecast byPhase(BulkJob job, List<BulkJobItem> shown, Found found) {
        Map<String, Long> reasons = wrongPhases(job);
        long closed = reasons.values().stream().mapToLong(Long::longValue).sum();
        long total = job.counts().total();
        List<ProjectId> ids = shown.stream().map(BulkJobItem::project).toList();
        return new Forecast(
                false,
                total,
                total - closed,
                0,
                0,
                null,
                Tally.sorted(reasons),
                tally(job, ids, preview(job, ids), found).closed(),
                found);
    }

    private Map<String, Long> wrongPhases(BulkJob job) {
        Map<Phase, Long> phases = jobs.phases(job.actor(), job.id());
        Map<String, Long> reasons = new HashMap<>();
        long unseen = job.counts().total();
        for (Map.Entry<Phase, Long> phase : phases.entrySet()) {
            unseen -= phase.getValue();
            if (!job.action().phases().contains(phase.getKey())) {
                WrongState why = new WrongState(phase.getKey());
                reasons.put(Tally.summary(why, verb(job.action()), null), phase.getValue());
            }
        }
        if (unseen > 0) {
            reasons.put(Messages.of("bulk.why.foreign"), unseen);
        }
        return reasons;
    }
}
