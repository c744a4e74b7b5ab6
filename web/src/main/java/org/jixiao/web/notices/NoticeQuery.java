package org.jixiao.web.notices;

import org.jixiao.application.notices.NoticeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the page of notices is narrowed to. */
public record NoticeQuery(boolean unread, @Nullable NoticeKind kind) {

    /** The address of another page of the same list. */
    public String atPage(int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/notices");
        if (unread) {
            address.queryParam("unread", true);
        }
        if (kind != null) {
            address.queryParam("kind", kind.name());
        }
        if (page > 0) {
            address.queryParam("page", page);
        }
        return address.encode().toUriString();
    }

    public boolean narrowed() {
        return unread || kind != null;
    }
}
