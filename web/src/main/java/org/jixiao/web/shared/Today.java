package org.jixiao.web.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Which day it is in China, by which units and rounds go, wherever the server stands. */
@Component
public class Today {

    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.now(clock.withZone(CHINA));
    }
}
