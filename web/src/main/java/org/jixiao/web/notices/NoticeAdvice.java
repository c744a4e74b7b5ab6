package org.jixiao.web.notices;

import org.jixiao.application.notices.Notices;
import org.jixiao.application.shared.Request;
import org.jixiao.web.shared.PageController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the number of unread notices beside the frame of every page. */
@ControllerAdvice(annotations = PageController.class)
class NoticeAdvice {

    private final Notices notices;

    NoticeAdvice(Notices notices) {
        this.notices = notices;
    }

    @ModelAttribute("bell")
    Bell bell(Request request) {
        return new Bell(notices.unread(request.actor()));
    }
}
