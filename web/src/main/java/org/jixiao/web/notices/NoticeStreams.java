package org.jixiao.web.notices;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jixiao.application.notices.LiveNotices;
import org.jixiao.application.notices.Notices;
import org.jixiao.domain.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open streams of this node. A stream holds no thread and no connection to the database; when
 * something may be new, few at a time ask how much is unread. It ends with its session.
 */
@Component
class NoticeStreams implements SmartLifecycle, HttpSessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeStreams.class);

    /** Shorter than proxies wait. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(25);

    /** Many rings within this time are one question. */
    private static final Duration TOGETHER = Duration.ofMillis(500);

    private static final int AT_ONCE = 2;
    private static final int MOST_PER_SESSION = 25;

    private final Notices notices;
    private final LiveNotices live;
    private final Map<String, Deque<NoticeStream>> streams = new ConcurrentHashMap<>();
    private final Semaphore questions = new Semaphore(AT_ONCE);
    private volatile @Nullable ScheduledExecutorService clock;

    NoticeStreams(Notices notices, LiveNotices live) {
        this.notices = notices;
        this.live = live;
    }

    /**
     * One more stream of a session. Pages that were left are only noticed with a heartbeat, so the
     * oldest of too many ends; a page that is still there comes back by itself.
     */
    SseEmitter open(String session, Actor viewer) {
        NoticeStream stream = new NoticeStream(viewer, this::soon);
        Deque<NoticeStream> all = streams.compute(session, (id, open) -> with(stream, open));
        stream.subscribe(live, () -> forget(session, stream));
        soon(stream);
        NoticeStream oldest = all.size() > MOST_PER_SESSION ? all.poll() : null;
        if (oldest != null) {
            Thread.ofVirtual().start(oldest::close);
        }
        return stream.emitter();
    }

    private static Deque<NoticeStream> with(
            NoticeStream stream, @Nullable Deque<NoticeStream> open) {
        Deque<NoticeStream> all = open == null ? new ConcurrentLinkedDeque<>() : open;
        all.add(stream);
        return all;
    }

    private void forget(String session, NoticeStream stream) {
        streams.computeIfPresent(
                session,
                (id, all) -> {
                    all.remove(stream);
                    return all.isEmpty() ? null : all;
                });
    }

    private void soon(NoticeStream stream) {
        ScheduledExecutorService running = clock;
        if (running != null) {
            running.schedule(
                    () -> Thread.ofVirtual().start(() -> tell(stream)),
                    TOGETHER.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    private void tell(NoticeStream stream) {
        try {
            questions.acquire();
            int unread;
            try {
                unread = stream.ask(notices);
            } finally {
                questions.release();
            }
            stream.send(new Bell(unread));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException down) {
            LOG.warn("a counter of notices will be late: {}", down.getMessage());
        }
    }

    private void beat() {
        streams.values()
                .forEach(all -> all.forEach(stream -> Thread.ofVirtual().start(stream::beat)));
    }

    /** How many streams are open on this node. */
    int size() {
        return streams.values().stream().mapToInt(Deque::size).sum();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        Deque<NoticeStream> ended = streams.remove(event.getSession().getId());
        if (ended != null) {
            ended.forEach(stream -> Thread.ofVirtual().start(stream::end));
        }
    }

    /** Also after a stop: a context can be paused and go on. */
    @Override
    public void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("notices-streams").factory());
        started.scheduleWithFixedDelay(
                this::beat, HEARTBEAT.toMillis(), HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
        clock = started;
    }

    /** Before the server waits for requests to end, which streams never do by themselves. */
    @Override
    public void stop() {
        ScheduledExecutorService running = clock;
        clock = null;
        if (running != null) {
            running.shutdownNow();
        }
        streams.values().forEach(all -> all.forEach(NoticeStream::close));
        streams.clear();
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }
}
