package org.jixiao.web.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jixiao.application.notices.LiveNotices;
import org.jixiao.application.notices.Mailing;
import org.jixiao.application.notices.NoticeKind;
import org.jixiao.application.notices.NoticePeople;
import org.jixiao.application.notices.NoticeView;
import org.jixiao.application.notices.Notices;
import org.jixiao.application.notices.Outgoing;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jspecify.annotations.Nullable;

/** Notices that a test gives, with everything around them. */
public class MemoryNotices implements Notices, LiveNotices, NoticePeople, Outgoing {

    private final Map<ActorId, List<NoticeView>> given = new HashMap<>();
    private final Map<ActorId, Mailing> mailings = new HashMap<>();
    private final Set<UUID> read = new HashSet<>();
    private final List<Dead> dead = new ArrayList<>();

    public void clear() {
        given.clear();
        read.clear();
        dead.clear();
    }

    public void give(Actor person, NoticeView notice) {
        given.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(notice);
    }

    public void giveUp(Dead message) {
        dead.add(message);
    }

    @Override
    public Page<NoticeView> list(
            Actor viewer, boolean unreadOnly, @Nullable NoticeKind kind, PageRequest page) {
        List<NoticeView> found =
                given.getOrDefault(viewer.id(), List.of()).stream()
                        .filter(notice -> kind == null || notice.kind() == kind)
                        .filter(notice -> !unreadOnly || !read.contains(notice.id()))
                        .toList();
        return new Page<>(found, page.page(), page.size(), found.size());
    }

    @Override
    public int unread(Actor viewer) {
        return list(viewer, true, null, new PageRequest(0, 50, "")).items().size();
    }

    @Override
    public boolean markRead(Actor viewer, UUID notice) {
        boolean known =
                given.getOrDefault(viewer.id(), List.of()).stream()
                        .anyMatch(one -> one.id().equals(notice));
        return known && (read.add(notice) || read.contains(notice));
    }

    @Override
    public void markAllRead(Actor viewer) {
        given.getOrDefault(viewer.id(), List.of()).forEach(notice -> read.add(notice.id()));
    }

    @Override
    public Subscription subscribe(Actor viewer, Runnable onNews) {
        return () -> {};
    }

    @Override
    public void remember(Actor person, @Nullable String email) {}

    @Override
    public @Nullable String email(ActorId person) {
        return "somebody@example.org";
    }

    @Override
    public Mailing mailing(ActorId person) {
        return mailings.getOrDefault(person, Mailing.unasked());
    }

    @Override
    public void choose(Actor person, Mailing mailing) {
        mailings.put(person.id(), mailing);
    }

    @Override
    public boolean mailIsSent() {
        return true;
    }

    @Override
    public Status status() {
        return new Status(List.of("webhook"), 0, 7, dead);
    }

    @Override
    public boolean retry(UUID id) {
        return dead.removeIf(message -> message.id().equals(id));
    }
}
