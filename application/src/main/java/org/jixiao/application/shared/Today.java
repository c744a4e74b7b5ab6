package org.jixiao.application.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is in China, by which units and rounds go, wherever the server stands. */
public final class Today {

    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return at(clock.instant());
    }

    /** The day it is in China at {@code instant}. */
    public static LocalDate at(Instant instant) {
        return LocalDate.ofInstant(instant, CHINA);
    }
}
