package org.jixiao.web.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jixiao.application.review.Inbox;
import org.jixiao.application.review.InboxItem;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.Phase;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.Instants;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.shared.ListView;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the caller (待办). */
@RestController
@RequestMapping(ApiPaths.BASE + "/inbox")
@Tag(name = "inbox", description = "待办")
class InboxApi {

    private final Inbox inbox;

    InboxApi(Inbox inbox) {
        this.inbox = inbox;
    }

    /**
     * One project that waits.
     *
     * @param total in 元
     * @param since when it began to wait
     */
    record Item(
            String id,
            String code,
            long version,
            String name,
            String unit,
            String unitName,
            String status,
            String statusLabel,
            String total,
            OffsetDateTime since) {

        static Item of(InboxItem item) {
            return new Item(
                    item.id().toString(),
                    item.code().value(),
                    item.version(),
                    item.name(),
                    item.unit().value(),
                    item.unitName(),
                    item.phase().name(),
                    item.phase().label(),
                    item.funding().total().toString(),
                    Instants.show(item.since()));
        }
    }

    /** How many wait, in all and by status. */
    record Counts(long total, Map<Phase, Long> byStatus) {}

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "等我办理的项目，等得最久的在前")
    ListView<Item> list(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Request request) {
        return ListView.of(
                inbox.waitingFor(request.actor(), ListParameters.page(page, size, null, List.of())),
                Item::of);
    }

    @GetMapping("/count")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "等我办理的项目数")
    Counts count(Request request) {
        Map<Phase, Long> counts = inbox.counts(request.actor());
        return new Counts(counts.values().stream().mapToLong(Long::longValue).sum(), counts);
    }
}
