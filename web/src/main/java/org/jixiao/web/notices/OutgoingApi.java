package org.jixiao.web.notices;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.jixiao.application.notices.Outgoing;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.Instants;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What leaves the house, and what was given up. */
@RestController
@RequestMapping(ApiPaths.BASE + "/operations/outgoing")
@Tag(name = "operations", description = "运维")
class OutgoingApi {

    private final Outgoing outgoing;

    OutgoingApi(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    /**
     * A message given up.
     *
     * @param error what the last try came to
     */
    record DeadMessage(
            String id,
            String channel,
            String to,
            int attempts,
            OffsetDateTime since,
            String error) {

        static DeadMessage of(Outgoing.Dead dead) {
            return new DeadMessage(
                    dead.id().toString(),
                    dead.channel(),
                    dead.to(),
                    dead.attempts(),
                    Instants.show(dead.since()),
                    dead.error());
        }
    }

    /**
     * How it stands.
     *
     * @param given within the last day
     */
    record OutgoingStatus(
            List<String> channels, long waiting, long given, List<DeadMessage> dead) {}

    @GetMapping
    @PreAuthorize("hasRole('system-admin')")
    @Operation(summary = "外发渠道、待发送与失败的消息")
    OutgoingStatus status() {
        Outgoing.Status status = outgoing.status();
        return new OutgoingStatus(
                status.channels(),
                status.waiting(),
                status.given(),
                status.dead().stream().map(DeadMessage::of).toList());
    }

    @PostMapping("/{id}/retry")
    @PreAuthorize("hasRole('system-admin')")
    @Operation(summary = "重新发送一条失败的消息")
    @ApiResponse(responseCode = "202", description = "将重新发送", useReturnTypeSchema = true)
    ResponseEntity<OutgoingStatus> retry(@PathVariable String id) {
        if (!outgoing.retry(NoticeIds.parse(id))) {
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.NOT_FOUND,
                            "no-such-message",
                            Messages.of("notices.outgoing.unknown")));
        }
        return ResponseEntity.accepted().body(status());
    }
}
