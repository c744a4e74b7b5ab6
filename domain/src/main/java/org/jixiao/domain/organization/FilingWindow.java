package org.jixiao.domain.organization;

import java.time.Instant;

/** When a round accepts submissions: from {@code opens} until just before {@code closes}. */
public record FilingWindow(Instant opens, Instant closes) {

    public boolean isOpenAt(Instant instant) {
        return !instant.isBefore(opens) && instant.isBefore(closes);
    }

    /** The same window, or one that closes at {@code extended} where that is later. */
    public FilingWindow closingNotBefore(Instant extended) {
        return extended.isAfter(closes) ? new FilingWindow(opens, extended) : this;
    }
}
