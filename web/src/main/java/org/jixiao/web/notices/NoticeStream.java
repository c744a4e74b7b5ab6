package org.jixiao.web.notices;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jixiao.application.notices.LiveNotices;
import org.jixiao.application.notices.Notices;
import org.jixiao.domain.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One browser that listens. */
final class NoticeStream {

    /** The browser's side ends it; a container's time limit would only make it come back. */
    private static final long NO_LIMIT = 0L;

    private final Actor viewer;
    private final Consumer<NoticeStream> ask;
    private final SseEmitter emitter = new SseEmitter(NO_LIMIT);
    private final AtomicBoolean asked = new AtomicBoolean(true);
    private final ReentrantLock sending = new ReentrantLock();
    private LiveNotices.@Nullable Subscription subscription;

    NoticeStream(Actor viewer, Consumer<NoticeStream> ask) {
        this.viewer = viewer;
        this.ask = ask;
    }

    SseEmitter emitter() {
        return emitter;
    }

    void subscribe(LiveNotices live, Runnable onEnd) {
        LiveNotices.Subscription made = live.subscribe(viewer, this::ring);
        subscription = made;
        Runnable end =
                () -> {
                    made.close();
                    onEnd.run();
                };
        emitter.onCompletion(end);
        emitter.onError(failure -> end.run());
        emitter.onTimeout(end);
    }

    /** Rings while a question is on its way need no question of their own. */
    private void ring() {
        if (asked.compareAndSet(false, true)) {
            ask.accept(this);
        }
    }

    int ask(Notices notices) {
        asked.set(false);
        return notices.unread(viewer);
    }

    void send(Bell bell) {
        send(
                SseEmitter.event()
                        .name("unread")
                        .data(bell.text().isEmpty() ? "0" : bell.text(), MediaType.TEXT_PLAIN));
    }

    void beat() {
        send(SseEmitter.event().comment("beat"));
    }

    /** The session is over: the browser must not come back by itself. */
    void end() {
        send(SseEmitter.event().name("end").data("end", MediaType.TEXT_PLAIN));
        close();
    }

    void close() {
        LiveNotices.Subscription made = subscription;
        if (made != null) {
            made.close();
        }
        emitter.complete();
    }

    private void send(SseEmitter.SseEventBuilder event) {
        sending.lock();
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            close();
        } finally {
            sending.unlock();
        }
    }
}
