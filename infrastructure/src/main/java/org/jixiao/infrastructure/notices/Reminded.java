package org.jixiao.infrastructure.notices;

import org.jixiao.application.notices.Addressee;
import org.jixiao.application.notices.Addressee.Above;
import org.jixiao.application.notices.Addressee.FilersOf;
import org.jixiao.application.notices.NoticeKind;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;

/** What people are reminded to do before a window closes. */
enum Reminded {
    SUBMIT("deadline", NoticeKind.DEADLINE_NEAR, "DRAFT", "RETURNED"),
    FORWARD("forwarding", NoticeKind.FORWARDING_NEAR, "AT_DISTRICT");

    private final String key;
    private final NoticeKind kind;
    private final String[] phases;

    Reminded(String key, NoticeKind kind, String... phases) {
        this.key = key;
        this.kind = kind;
        this.phases = phases;
    }

    String key() {
        return key;
    }

    NoticeKind kind() {
        return kind;
    }

    /** The phases of the projects that wait for it. */
    String[] phases() {
        return phases.clone();
    }

    Addressee of(UnitCode unit) {
        return this == SUBMIT ? new FilersOf(unit) : new Above(unit, Role.DISTRICT_MANAGER);
    }
}
