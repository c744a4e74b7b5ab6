package org.jixiao.application.notices;

import java.time.Instant;
import java.util.List;
import org.jixiao.application.notices.Addressee.Above;
import org.jixiao.application.notices.Addressee.Everywhere;
import org.jixiao.application.notices.Addressee.FilersBelow;
import org.jixiao.domain.organization.FilingRound.Scheduled;
import org.jixiao.domain.organization.RoundEvent;
import org.jixiao.domain.organization.RoundEvent.ExtensionWithdrawn;
import org.jixiao.domain.organization.RoundEvent.RoundRescheduled;
import org.jixiao.domain.organization.RoundEvent.RoundScheduled;
import org.jixiao.domain.organization.RoundEvent.WindowExtended;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;

/** Who is told of which event of a round. */
final class RoundNotices {

    private RoundNotices() {}

    static List<Announcement> of(Object state, RoundEvent event) {
        return switch (event) {
            case RoundScheduled e ->
                    toAll(NoticeKind.WINDOW_OPENED, e.round(), e.window().closes());
            case RoundRescheduled e ->
                    toAll(NoticeKind.WINDOW_CHANGED, e.round(), e.window().closes());
            case WindowExtended e ->
                    toUnit(
                            NoticeKind.WINDOW_EXTENDED,
                            NoticeKind.WINDOW_EXTENDED_BELOW,
                            e.round(),
                            e.unit(),
                            e.closes());
            case ExtensionWithdrawn e ->
                    state instanceof Scheduled scheduled
                            ? toUnit(
                                    NoticeKind.WINDOW_CHANGED,
                                    NoticeKind.WINDOW_CHANGED,
                                    e.round(),
                                    e.unit(),
                                    scheduled.window().closes())
                            : List.of();
            default -> List.of();
        };
    }

    private static List<Announcement> toAll(NoticeKind kind, RoundId round, Instant closes) {
        return List.of(
                window(kind, new Everywhere(Role.UNIT_FILER), round, closes),
                window(kind, new Everywhere(Role.DISTRICT_MANAGER), round, closes));
    }

    private static List<Announcement> toUnit(
            NoticeKind there, NoticeKind above, RoundId round, UnitCode unit, Instant closes) {
        return List.of(
                window(there, new FilersBelow(unit), round, closes),
                window(above, new Above(unit, Role.DISTRICT_MANAGER), round, closes));
    }

    private static Announcement window(
            NoticeKind kind, Addressee to, RoundId round, Instant closes) {
        return new Announcement(kind, to, null, null, round, closes);
    }
}
