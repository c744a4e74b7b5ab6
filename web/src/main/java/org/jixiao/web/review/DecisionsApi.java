package org.jixiao.web.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.bulk.BulkAction;
import org.jixiao.application.bulk.BulkJob;
import org.jixiao.application.bulk.BulkJobs;
import org.jixiao.application.bulk.BulkSelection;
import org.jixiao.application.bulk.BulkWords;
import org.jixiao.application.review.BulkDecision;
import org.jixiao.application.review.BulkDecisions;
import org.jixiao.application.review.BulkItem;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectRejection.NoSuchProject;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.web.bulk.BulkJobView;
import org.jixiao.web.project.FilterParameters;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One decision for many projects: those named at once, those of a filter in the background. */
@RestController
@RequestMapping(ApiPaths.BASE + "/decisions")
@Tag(name = "decisions", description = "批量办理")
class DecisionsApi {

    private final BulkDecisions decisions;
    private final BulkJobs jobs;
    private final ProjectHistory history;

    DecisionsApi(BulkDecisions decisions, BulkJobs jobs, ProjectHistory history) {
        this.decisions = decisions;
        this.jobs = jobs;
        this.history = history;
    }

    /**
     * What it came to for one project.
     *
     * @param outcome DONE, UNCHANGED or REFUSED
     * @param version afterwards; null when it was refused
     * @param code why it was refused, and {@code detail} in Chinese; null unless it was
     */
    record Item(
            String id,
            String outcome,
            @Nullable Long version,
            @Nullable String code,
            @Nullable String detail) {}

    /** One item for each project, and how many of each outcome. */
    record Items(List<Item> items, Map<BulkItem.Outcome, Long> counts) {}

    @PostMapping
    @PreAuthorize(May.DECIDE)
    @Operation(
            summary = "批量办理；重复调用无害",
            description = "写 projectIds 时当场办理，逐项给出结果；写 filter 时清单随即固定，转入后台办理，进度见 Location。")
    @ApiResponse(
            responseCode = "207",
            description = "逐项的结果",
            content = @Content(schema = @Schema(implementation = Items.class)))
    @ApiResponse(
            responseCode = "202",
            description = "已受理，后台办理",
            content = @Content(schema = @Schema(implementation = BulkJobView.class)))
    ResponseEntity<?> decide(@RequestBody DecisionBody body, Request request) {
        BulkAction action = body.wanted();
        BulkWords words = body.words();
        List<@Nullable String> ids = body.ids();
        FilterParameters filter = body.filter();
        if (filter != null) {
            BulkSelection selection = new BulkSelection.Matching(filter.read());
            BulkJob job = jobs.prepare(action, selection, request);
            BulkJob started = jobs.start(request.actor(), job.id(), words);
            return ResponseEntity.accepted()
                    .location(URI.create(BulkJobView.path(started)))
                    .body(BulkJobView.of(started));
        }
        return ResponseEntity.status(HttpStatus.MULTI_STATUS)
                .body(items(ids, id -> action.on(id, words), request));
    }

    private Items items(List<@Nullable String> ids, BulkDecision decision, Request request) {
        List<Item> items = new ArrayList<>();
        Map<BulkItem.Outcome, Long> counts = new LinkedHashMap<>();
        for (String given : new LinkedHashSet<>(ids)) {
            ProjectId id = parsed(given);
            Item item =
                    id == null
                            ? malformed(given)
                            : view(
                                    decisions.decide(List.of(id), decision, request).getFirst(),
                                    request);
            items.add(item);
            counts.merge(BulkItem.Outcome.valueOf(item.outcome()), 1L, Long::sum);
        }
        return new Items(items, counts);
    }

    private static @Nullable ProjectId parsed(@Nullable String given) {
        try {
            return given == null ? null : ProjectId.parse(given);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static Item malformed(@Nullable String given) {
        return new Item(
                given == null ? "" : given,
                BulkItem.Outcome.REFUSED.name(),
                null,
                "project-id-malformed",
                Messages.of("bulk.malformedId"));
    }

    private Item view(BulkItem item, Request request) {
        Rejection why = item.rejection();
        if (why == null) {
            return new Item(
                    item.id().toString(), item.outcome().name(), item.version(), null, null);
        }
        // Not a word about projects the caller cannot see.
        Rejection told =
                history.present(request.actor(), item.id()).isPresent()
                        ? why
                        : new NoSuchProject(item.id());
        return new Item(
                item.id().toString(), item.outcome().name(), null, told.code(), Messages.of(told));
    }
}
