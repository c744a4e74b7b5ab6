package org.jixiao.application.shared;

import org.jixiao.domain.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, from where, in which request.
 *
 * @param clientAddress the network address the request came from
 * @param requestId one id for everything that this request causes; bulk decisions share it
 * @param idempotencyKey lets a repeated request get its first answer; null where none was given
 */
public record Request(
        Actor actor,
        String clientAddress,
        String requestId,
        @Nullable IdempotencyKey idempotencyKey) {

    public Request(Actor actor, String clientAddress, String requestId) {
        this(actor, clientAddress, requestId, null);
    }
}
