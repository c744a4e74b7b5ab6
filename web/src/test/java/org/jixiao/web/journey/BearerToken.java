package org.jixiao.web.journey;

import java.time.Instant;

/** An access token and when it ends. */
public record BearerToken(String text, Instant ends) {

    private static final int SPARE_SECONDS = 60;

    boolean endsSoon() {
        return Instant.now().plusSeconds(SPARE_SECONDS).isAfter(ends);
    }
}
