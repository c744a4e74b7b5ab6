package org.jixiao.web.notices;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.jixiao.application.notices.NoticeKind;
import org.jixiao.application.notices.NoticeView;
import org.jixiao.application.notices.Notices;
import org.jixiao.application.shared.Request;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.Instants;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.shared.ListView;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own notices. */
@RestController
@RequestMapping(ApiPaths.BASE + "/notices")
@Tag(name = "notices", description = "通知")
class NoticesApi {

    private final Notices notices;
    private final NoticeWords words;

    NoticesApi(Notices notices, NoticeWords words) {
        this.notices = notices;
        this.words = words;
    }

    /**
     * One notice.
     *
     * @param count how many events of one request it stands for
     * @param project its id; null when it stands for many or for a round
     * @param round written {@code 2025-FIRST_SUBMISSION}; null when it is about projects alone
     * @param due when that round closes
     * @param by who caused it; empty for reminders
     */
    record Item(
            String id,
            NoticeKind kind,
            String sentence,
            OffsetDateTime at,
            long count,
            boolean unread,
            @Nullable String project,
            @Nullable Integer remark,
            @Nullable String round,
            @Nullable OffsetDateTime due,
            String by) {}

    /** How many are unread, counted up to 100. */
    record Unread(int unread) {}

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "我的通知，未读在前，新的在前")
    ListView<Item> list(
            @RequestParam(required = false) @Nullable String unread,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Request request) {
        return ListView.of(
                notices.list(
                        request.actor(),
                        "true".equals(unread),
                        ListParameters.constant("kind", kind, NoticeKind.class),
                        ListParameters.page(page, size, null, List.of())),
                this::item);
    }

    private Item item(NoticeView notice) {
        return new Item(
                notice.id().toString(),
                notice.kind(),
                words.sentence(notice),
                Instants.show(notice.at()),
                notice.count(),
                notice.unread(),
                notice.project() == null ? null : notice.project().toString(),
                notice.remark(),
                notice.round() == null ? null : notice.round().toString(),
                notice.due() == null ? null : Instants.show(notice.due()),
                notice.by());
    }

    @GetMapping("/count")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "未读通知数，最多数到 100")
    Unread count(Request request) {
        return new Unread(notices.unread(request.actor()));
    }

    @PutMapping("/{id}/read")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "把一条通知标为已读")
    @ApiResponse(responseCode = "204", description = "已读")
    ResponseEntity<Void> read(@PathVariable String id, Request request) {
        if (!notices.markRead(request.actor(), NoticeIds.parse(id))) {
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.NOT_FOUND,
                            "no-such-notice",
                            Messages.of("notices.unknown")));
        }
        return ResponseEntity.noContent().build();
    }

    @PutMapping("/read")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "把全部通知标为已读")
    @ApiResponse(responseCode = "204", description = "已读")
    ResponseEntity<Void> readAll(Request request) {
        notices.markAllRead(request.actor());
        return ResponseEntity.noContent().build();
    }
}
