package org.jixiao.web.shared;

import java.net.URI;
import org.jixiao.application.shared.CommandOutcome;
import org.springframework.http.ResponseEntity;

/**
 * What a command came to, as the API answers it; the version is in the {@code ETag} too.
 *
 * @param id of what was commanded
 * @param version afterwards
 * @param changed false when there was nothing to record
 */
public record CommandAnswer(String id, long version, boolean changed) {

    private static final String REPLAY = "Idempotent-Replay";

    public static ResponseEntity<CommandAnswer> of(CommandOutcome outcome, String id) {
        return with(ResponseEntity.ok(), outcome)
                .body(new CommandAnswer(id, outcome.version(), outcome.changed()));
    }

    public static ResponseEntity<CommandAnswer> created(
            CommandOutcome outcome, String id, URI location) {
        return with(ResponseEntity.created(location), outcome)
                .body(new CommandAnswer(id, outcome.version(), outcome.changed()));
    }

    /** Adds the headers that every answer to a command has. */
    public static ResponseEntity.BodyBuilder with(
            ResponseEntity.BodyBuilder answer, CommandOutcome outcome) {
        answer.eTag(IfMatch.tag(outcome.version()));
        return outcome.replayed() ? answer.header(REPLAY, "true") : answer;
    }
}
