package org.jixiao.web.notices;

import org.jixiao.application.notices.Notices;

/** The number beside the bell. */
public record Bell(int unread) {

    /** As it is shown; empty when there is nothing to show. */
    public String text() {
        if (unread == 0) {
            return "";
        }
        return unread >= Notices.COUNTED ? Notices.COUNTED - 1 + "+" : Integer.toString(unread);
    }
}
