package org.jixiao.web.notices;

import jakarta.servlet.http.HttpSession;
import org.jixiao.application.notices.Notices;
import org.jixiao.application.shared.Request;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The counter as it changes, for the script of the pages. */
@Controller
class NoticeLivePages {

    private final Notices notices;
    private final NoticeStreams streams;

    NoticeLivePages(Notices notices, NoticeStreams streams) {
        this.notices = notices;
        this.streams = streams;
    }

    /**
     * Events {@code unread} with the number to show, and {@code end} when the session is over. Only
     * for those who ask for a stream by its name: anybody else would wait for an end.
     */
    @GetMapping(value = "/notices/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @PreAuthorize("isAuthenticated()")
    public ResponseEntity<SseEmitter> stream(
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
            Request request,
            HttpSession session) {
        if (!accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE)) {
            return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE).build();
        }
        if (!streams.isRunning()) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                // So that nginx hands events on at once.
                .header("X-Accel-Buffering", "no")
                .body(streams.open(session.getId(), request.actor()));
    }

    /** For browsers whose stream does not get through. */
    @GetMapping(value = "/notices/count", produces = MediaType.TEXT_PLAIN_VALUE)
    @PreAuthorize("isAuthenticated()")
    public ResponseEntity<String> count(Request request) {
        String shown = new Bell(notices.unread(request.actor())).text();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(shown.isEmpty() ? "0" : shown);
    }
}
