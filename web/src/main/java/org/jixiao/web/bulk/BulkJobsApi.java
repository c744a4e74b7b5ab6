package org.jixiao.web.bulk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jixiao.application.bulk.BulkJob;
import org.jixiao.application.bulk.BulkJobId;
import org.jixiao.application.bulk.BulkJobItem;
import org.jixiao.application.bulk.BulkJobs;
import org.jixiao.application.bulk.BulkRejection.NoSuchJob;
import org.jixiao.application.bulk.BulkSelection;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.Refused;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.shared.ListView;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own bulk jobs: how far they are, what came of each project. */
@RestController
@RequestMapping(ApiPaths.BASE + "/bulk-jobs")
@Tag(name = "decisions", description = "批量办理")
class BulkJobsApi {

    private static final int LATEST = 50;

    private final BulkJobs jobs;

    BulkJobsApi(BulkJobs jobs) {
        this.jobs = jobs;
    }

    /**
     * What a job came to for one project.
     *
     * @param place in the job's order, from 1
     * @param state WAITING, DONE, UNCHANGED or REFUSED
     * @param version afterwards; null unless done or unchanged
     * @param code why it was refused, and {@code detail} the same in words; null unless it was
     */
    record Item(
            int place,
            String id,
            BulkJobItem.State state,
            @Nullable Long version,
            @Nullable String code,
            @Nullable String detail) {

        static Item of(BulkJobItem item) {
            return new Item(
                    item.place(),
                    item.project().toString(),
                    item.state(),
                    item.version() == 0 ? null : item.version(),
                    item.rejection(),
                    Messages.either(item.sentence(), item.english()));
        }
    }

    @GetMapping
    @PreAuthorize(May.DECIDE)
    @Operation(summary = "本人最近发起的 50 项批量办理，新的在前")
    List<BulkJobView> latest(Request request) {
        return jobs.latest(request.actor(), LATEST).stream().map(BulkJobView::of).toList();
    }

    @GetMapping("/{id}")
    @PreAuthorize(May.DECIDE)
    @Operation(summary = "一项批量办理的进度，只有发起人能看到")
    BulkJobView job(@PathVariable String id, Request request) {
        return BulkJobView.of(own(id, request));
    }

    @GetMapping("/{id}/items")
    @PreAuthorize(May.DECIDE)
    @Operation(summary = "逐个项目的结果，按办理的先后")
    ListView<Item> items(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Request request) {
        BulkJob job = own(id, request);
        return ListView.of(
                jobs.items(
                        request.actor(),
                        job.id(),
                        ListParameters.constant("state", state, BulkJobItem.State.class),
                        ListParameters.page(page, size, null, List.of())),
                Item::of);
    }

    @PostMapping("/{id}/cancellation")
    @PreAuthorize(May.DECIDE)
    @Operation(summary = "取消尚未办理的部分；已经办理的不变，已经结束的不变")
    BulkJobView cancel(@PathVariable String id, Request request) {
        return BulkJobView.of(jobs.cancel(request.actor(), own(id, request).id()));
    }

    @PostMapping("/{id}/retry")
    @PreAuthorize(May.DECIDE)
    @Operation(summary = "只重试未能办理的项目，成为新的一项批量办理")
    @ApiResponse(responseCode = "202", description = "已受理，后台办理", useReturnTypeSchema = true)
    ResponseEntity<BulkJobView> retry(@PathVariable String id, Request request) {
        BulkJob job = own(id, request);
        BulkJob again = jobs.prepare(job.action(), new BulkSelection.RefusedOf(job.id()), request);
        return accepted(jobs.start(request.actor(), again.id(), job.words()));
    }

    private static ResponseEntity<BulkJobView> accepted(BulkJob job) {
        return ResponseEntity.accepted()
                .location(URI.create(BulkJobView.path(job)))
                .body(BulkJobView.of(job));
    }

    private BulkJob own(String id, Request request) {
        BulkJobId wanted = parsed(id);
        return jobs.find(request.actor(), wanted)
                .orElseThrow(() -> new Refused(new NoSuchJob(wanted)));
    }

    /** What is no id names no job. */
    private static BulkJobId parsed(String id) {
        try {
            return BulkJobId.parse(id);
        } catch (IllegalArgumentException malformed) {
            return new BulkJobId(new UUID(0, 0));
        }
    }
}
