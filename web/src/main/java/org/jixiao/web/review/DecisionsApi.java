package org.jixiao.web.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.review.BulkDecision;
import org.jixiao.application.review.BulkDecisions;
import org.jixiao.application.review.BulkItem;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectRejection.NoSuchProject;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.web.project.FilterParameters;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One decision for many projects, each answered for itself. */
@RestController
@RequestMapping(ApiPaths.BASE + "/decisions")
@Tag(name = "decisions", description = "批量办理")
class DecisionsApi {

    private final BulkDecisions decisions;
    private final ProjectQueries projects;
    private final ProjectHistory history;

    DecisionsApi(BulkDecisions decisions, ProjectQueries projects, ProjectHistory history) {
        this.decisions = decisions;
        this.projects = projects;
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
    @PreAuthorize("hasAnyRole('unit-filer', 'district-manager', 'city-reviewer', 'city-approver')")
    @Operation(summary = "批量办理，逐项给出结果；重复调用无害")
    @ApiResponse(responseCode = "207", description = "逐项的结果", useReturnTypeSchema = true)
    ResponseEntity<Items> decide(@RequestBody DecisionBody body, Request request) {
        BulkDecision decision = body.decision();
        List<BulkItem> outcomes = decisions.decide(selected(body, request), decision, request);
        List<Item> items = new ArrayList<>();
        Map<BulkItem.Outcome, Long> counts = new LinkedHashMap<>();
        for (BulkItem item : outcomes) {
            items.add(view(item, request));
            counts.merge(item.outcome(), 1L, Long::sum);
        }
        return ResponseEntity.status(HttpStatus.MULTI_STATUS).body(new Items(items, counts));
    }

    private List<ProjectId> selected(DecisionBody body, Request request) {
        List<ProjectId> named = body.ids();
        FilterParameters filter = body.filter();
        if (filter == null) {
            return named;
        }
        List<ProjectId> found = projects.ids(request.actor(), filter.read(), DecisionBody.MOST + 1);
        if (found.size() > DecisionBody.MOST) {
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "too-many",
                            "筛选出的项目超过 " + DecisionBody.MOST + " 个，请缩小范围后再办理。"));
        }
        return found;
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
