package org.jixiao.infrastructure.notices;

import org.jspecify.annotations.Nullable;

/** A try that failed; the message says what the other side answered. */
final class DeliveryFailed extends Exception {

    private static final long serialVersionUID = 1L;

    DeliveryFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
