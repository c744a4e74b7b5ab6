package org.jixiao.application.notices;

import java.util.Set;

/**
 * How a person wants notices by e-mail.
 *
 * @param kinds only these are sent
 */
public record Mailing(Mode mode, Set<NoticeKind> kinds) {

    /** When they are sent. */
    public enum Mode {
        OFF,
        AT_ONCE,
        DAILY
    }

    public Mailing {
        kinds = Set.copyOf(kinds);
    }

    /** What holds until a person says otherwise: nobody is written to unasked. */
    public static Mailing unasked() {
        return new Mailing(Mode.OFF, Set.of(NoticeKind.values()));
    }
}
