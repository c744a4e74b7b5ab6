package org.jixiao.application.notices;

import java.util.UUID;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.shared.Actor;
import org.jspecify.annotations.Nullable;

/** The notices of a person: those for them and those for a role they hold in their unit. */
public interface Notices {

    /** How far {@link #unread} counts. */
    int COUNTED = 100;

    /**
     * The newest, unread ones first.
     *
     * @param kind only such; null for all
     */
    Page<NoticeView> list(
            Actor viewer, boolean unreadOnly, @Nullable NoticeKind kind, PageRequest page);

    /** How many are unread, up to {@link #COUNTED}. */
    int unread(Actor viewer);

    /**
     * @return false when the person has no such notice
     */
    boolean markRead(Actor viewer, UUID notice);

    void markAllRead(Actor viewer);
}
